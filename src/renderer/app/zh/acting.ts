/** 选择去除哪些文件、执行和撤销的用语。 */
import { formatBytes, formatNumber } from '../format.ts';
import type { actingMessages } from '../messages-acting.ts';
import { files } from './counted.ts';

export const acting: typeof actingMessages = {
  keep: '保留',
  rules: {
    'by-hand': '手动选择',
    newest: '最新的',
    oldest: '最旧的',
    'shortest-path': '路径最短的',
    folder: '某个文件夹中的',
    name: '符合名称的',
    'other-names': '不符合名称的',
  },
  folderHint: '文件夹的路径',
  patternHint: '例如 * (1).*',
  patternHelp: '* 代表任意文字，? 代表一个字符。',
  outcome: (count, bytes) => `将去除 ${files(count)}，${formatBytes(bytes)}`,
  outcomeNothing: '没有标记任何文件',
  planning: '正在计算将去除哪些文件…',
  clear: '取消全部标记',
  remove: (name) => `标记去除 ${name}`,
  goes: '去除',
  stays: '保留',
  stayReasons: {
    last: '保留，否则一份也不剩',
    reference: '保留：它的文件夹绝不改动',
    'other-group': '保留：另一组需要它',
    'no-match': '保留：规则不适用于这一组',
  },

  actions: {
    quarantine: '移到隔离区',
    link: '替换为链接',
    trash: '移到系统回收站',
  },
  otherActions: '其他方式',
  confirmTitles: {
    quarantine: (count) => `要将 ${files(count)}移到隔离区吗？`,
    link: (count) => `要将 ${files(count)}替换为链接吗？`,
    trash: (count) => `要将 ${files(count)}移到系统回收站吗？`,
  },
  consequences: {
    quarantine: (bytes) =>
      `它们会离开原来的文件夹，留在同一磁盘上，直到清空隔离区；那时才会腾出 ${formatBytes(bytes)}。撤销可以将它们原样恢复。`,
    link: (bytes) =>
      `每个文件都会变成保留文件的另一个名称，立即腾出 ${formatBytes(bytes)}。如果磁盘只支持硬链接，改动其中一个会影响另一个。撤销会将它们恢复为独立的文件。`,
    trash: (bytes) =>
      `可以从系统回收站恢复；只有 Trove 之后提供撤销时才能由它恢复。清空回收站后腾出 ${formatBytes(bytes)}。`,
    notExact: '这些文件并非每个字节都相同：只存在于被去除文件中的内容会随之消失。',
  },
  chosen: {
    action: '移到回收站',
    title: (count, name) =>
      count === 1 ? `要将“${name}”移到回收站吗？` : `要将 ${files(count)}移到回收站吗？`,
    goes: (count, bytes) =>
      `它${count === 1 ? '' : '们'}会离开所在文件夹，放进系统回收站，${formatBytes(bytes)}。`,
    undoHere: '回收站清空之前，“撤销”可将其恢复。',
    undoThere: '清空之前，只能从回收站恢复。',
    noCopy: (count, all) =>
      all === 1
        ? 'Trove 没有找到它的其他副本。'
        : count === all
          ? 'Trove 没有找到其中任何一个的其他副本。'
          : `其中 ${files(count)}没有找到其他副本。`,
    copies: (all) => (all === 1 ? '它的另一个副本会保留。' : '每个文件都有另一个副本会保留。'),
    gone: (count) => `${files(count)}已不在原处，或其磁盘未连接。`,
    readOnly: (count) => `${files(count)}会留下：所在文件夹不允许更改。`,
  },
  cancel: '取消',
  acting: { quarantine: '正在移到隔离区', link: '正在替换为链接', trash: '正在移到回收站' },
  undoing: '正在恢复',
  emptying: '正在清空隔离区',
  progress: (done, total) => `${formatNumber(done)} / ${files(total)}`,
  stop: '停止',

  done: {
    quarantine: (count, bytes) => `${files(count)}已移到隔离区，${formatBytes(bytes)}`,
    link: (count, bytes) => `${files(count)}已替换为链接，腾出 ${formatBytes(bytes)}`,
    trash: (count, bytes) => `${files(count)}已移到回收站，${formatBytes(bytes)}`,
  },
  undone: (count) => `已恢复 ${files(count)}`,
  emptied: (count, bytes) => `已永久删除 ${files(count)}，腾出 ${formatBytes(bytes)}`,
  undo: '撤销',
  refusedCount: (count) => `${files(count)}保持原样`,
  showRefused: '原因',
  refusedTitle: (count) => `${files(count)}保持原样`,
  refusals: {
    'last-copy': '它可能是最后一份：没有找到其他完整的副本。',
    kept: '另一组保留了它。',
    changed: '找到之后它发生了变化。',
    'same-file': '它与保留的是同一个文件。',
    'not-allowed': '系统不允许 Trove 移动它。',
    'read-only': '所在磁盘是只读的。',
    'disk-full': '磁盘没有剩余空间。',
    'cannot-link': '无法在那里建立链接。',
    occupied: '它原来的位置现在有其他文件。',
    missing: '它不在存放的位置。',
    'not-exact': '只有每个字节都相同的文件才能变成链接。',
    'no-trash': '没有 Trove 可以使用的回收站。',
    failed: '操作没有成功。',
  },
  close: '关闭',

  journal: '历史',
  journalTitle: '已执行的操作',
  journalNone: '还没有移动或替换过文件。',
  journalMore: '显示更早的',
  journalLine: {
    quarantine: (count, bytes) => `${files(count)}到隔离区，${formatBytes(bytes)}`,
    link: (count, bytes) => `${files(count)}替换为链接，${formatBytes(bytes)}`,
    trash: (count, bytes) => `${files(count)}到回收站，${formatBytes(bytes)}`,
  },
  journalStates: { done: '', undone: '已恢复', emptied: '已永久删除' },
  journalUndoable: (count) => `${files(count)}可以恢复`,
  journalStayed: (name) => `为了 ${name}`,
  journalEntries: (shown, all) =>
    shown >= all ? `显示 ${files(all)}` : `显示 ${files(all)}中的前 ${formatNumber(shown)} 个`,
  quarantineHolds: (count, bytes) => `隔离区中：${files(count)}，${formatBytes(bytes)}`,
  quarantineEmpty: '隔离区是空的。',
  empty: '清空隔离区',
  emptyTitle: (count) => `要永久删除 ${files(count)}吗？`,
  emptyConsequence: (bytes) =>
    `这会腾出 ${formatBytes(bytes)}，且无法撤销。没有其他完整副本的文件会留在隔离区。`,
  emptyConfirm: '永久删除',

  export: '导出',
  exportCsv: '导出为 CSV',
  exportJson: '导出为 JSON',
  failed: '操作没有成功。',
};
