/** “重复”栏目的用语。 */
import { formatBytes, formatDuration, formatNumber, formatPercent } from '../format.ts';
import type { duplicatesMessages } from '../messages-duplicates.ts';
import { files, folders } from './counted.ts';

const groups = (count: number): string => `${formatNumber(count)} 组`;
const words = (count: number): string => `${formatNumber(count)} 个词`;

export const duplicates: typeof duplicatesMessages = {
  kindsLabel: '什么算重复',
  kinds: {
    exact: '完全相同',
    near: '文字几乎相同',
    meaning: '换了说法',
    image: '图片',
    folder: '文件夹',
  },
  startTitle: {
    exact: '查找存了不止一份的文件',
    near: '查找不同版本和略有改动的副本',
    meaning: '查找用不同的话说同一件事的文字',
    image: '查找看起来相同的图片',
    folder: '查找内容相同的文件夹',
  },
  startHelp: {
    exact: '任何类型的文件都算。只有每个字节都相同，才算相同。',
    near: '草稿、导出文件和修改过的副本会归在一起，不限格式。无需完全相同。',
    meaning: '翻译、摘要、重写的同一内容：本来就几乎相同的不列入。',
    image: '缩放过或重新保存过的也算。',
    folder: '其中一个多几个文件也算：执行操作之前会先列出它们。',
  },
  look: '查找重复项',
  lookAgain: '重新查找',
  cancel: '取消',
  cancelled: '查找在完成之前已停止。',
  noFolders: '还没有添加文件夹',
  noFoldersHelp: '选择要查找的文件夹；无需先添加。',
  offline: '未连接的磁盘不在查找范围内。',

  stages: { listing: '正在列出文件', comparing: '正在比较', reading: '正在读取文件' },
  progress: '查找进度',
  progressFiles: (done, total) => (total > 0 ? `${formatNumber(done)} / ${files(total)}` : files(done)),
  progressBytes: (done, total) => `${formatBytes(done)} / ${formatBytes(total)}`,

  summary: (bytes, count) => `${groups(count)}，${formatBytes(bytes)}`,
  summaryWithoutBytes: groups,
  summaryDetail: (inGroups, seen, elapsedMs) =>
    `查看了 ${formatNumber(seen)} 个，其中 ${files(inGroups)}，用时 ${formatDuration(elapsedMs / 1_000)}`,
  summaryOfFolders: (count, seen, elapsedMs) =>
    `${folders(count)}，查看了 ${files(seen)}，用时 ${formatDuration(elapsedMs / 1_000)}`,
  announce: (bytes, count) =>
    count === 0 ? '没有找到重复项' : `${groups(count)}，可腾出 ${formatBytes(bytes)}`,
  nothing: {
    exact: '没有重复的文件',
    near: '没有几乎相同的文字',
    meaning: '没有说同一件事的文字',
    image: '没有看起来相同的图片',
    folder: '没有内容相同的文件夹',
  },
  nothingHelp: (seen) => `查看了 ${files(seen)}。`,
  problems: (count) => `${files(count)}无法读取`,
  partial: (indexed, total) =>
    `目前已读取 ${formatNumber(indexed)} / ${files(total)}；其余的请稍后重新查找。`,

  map: '空间用在哪里',
  onlyIn: (name) => `在 ${name} 中`,

  scope: '查找范围',
  where: '文件夹',
  whereCount: folders,
  reference: '绝不改动',
  referenceCount: (count) => `绝不改动 ${folders(count)}`,
  referenceHelp: '这些文件夹中的文件始终保留。',
  leaveOut: '排除',
  leaveOutCount: (count) => `排除 ${formatNumber(count)} 项`,
  leaveOutFolders: '不查找的文件夹。',
  leaveOutTypes: '类型',
  leaveOutTypesHint: '例如 tmp, log',
  leaveOutTypesHelp: '文件扩展名，用逗号分隔。',
  everything: '包括隐藏文件和临时文件',
  threshold: {
    exact: '',
    near: '相同的文字',
    meaning: '相同的含义',
    image: '相似程度',
    folder: '相同的文件',
  },
  atLeast: (share) => `至少 ${formatPercent(share)}`,
  smallest: '大小',
  sizes: [
    [0, '任何大小'],
    [1_000_000, '1 MB 以上'],
    [100_000_000, '100 MB 以上'],
  ],
  filter: '按名称或文件夹筛选',
  filterNone: (filter) => `没有哪一组的名称含有“${filter}”`,

  list: '组',
  label: '组',
  none: '选择一组，查看其中的文件。',
  copies: (kind, count) =>
    kind === 'folder' ? folders(count) : kind === 'exact' ? `${formatNumber(count)} 份` : files(count),
  inFolders: (count) => (count === 1 ? '在一个文件夹中' : `在 ${folders(count)}中`),
  toWin: (bytes) => `可腾出 ${formatBytes(bytes)}`,
  marked: (count) => `已标记 ${formatNumber(count)} 个`,
  folderFacts: (count, missing) =>
    missing === 0 ? files(count) : `${files(count)}，其中 ${formatNumber(missing)} 个不在第一个中`,
  similarity: (kind, share) =>
    kind === 'meaning' || kind === 'image' ? `${formatPercent(share)} 相似` : `${formatPercent(share)} 相同`,
  links: (count) => `${formatNumber(count)} 个别名`,
  notIndexed: '它不在索引中，无法在此显示文字。',
  showAllFiles: (count) => `显示全部 ${files(count)}`,

  timeline: '各版本，从旧到新',
  changeSame: '文字相同',
  changeWords: (added, removed) => `+${formatNumber(added)} −${formatNumber(removed)} 个词`,
  words,
  diff: '改动之处',
  diffNone: '没有不同的词。',
  diffCoarse: '按段落比较，没有逐词比较。',
  diffTruncated: '只比较了开头部分。',
  sameWords: (count) => `${words(count)}相同`,
  removedWords: '仅在较旧的中',
  addedWords: '仅在较新的中',
  compareFailed: '无法比较。',

  foldersLabel: '两个文件夹都有的内容',
  shared: (count) => `两边都有的 ${files(count)}`,
  onlyIn2: (count, name) => `仅在 ${name} 中的 ${files(count)}`,
  firstShown: (shown, all) => `${formatNumber(all)} 个中的前 ${formatNumber(shown)} 个`,
  removeShared: (name) => `将 ${name} 中的副本移到隔离区`,
  removedFrom: (name) => `将移走 ${name} 中的副本，另一个文件夹中的保留。`,
  nothingMissing: (other, name) => `${other} 中的全部内容 ${name} 中也有。`,

  failedTitle: '查找没有成功',
  retry: '重试',
};
