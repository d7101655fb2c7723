/** “相似”栏目的用语。 */
import { formatNumber, formatPercent } from '../format.ts';
import type { similarMessages } from '../messages-similar.ts';
import { files } from './counted.ts';

export const similar: typeof similarMessages = {
  startTitle: '还有什么与此相似？',
  startHelp: '从一个文件或一段文字开始。只在这台电脑上读取，不会添加。',
  drop: '将文件拖到这里',
  choose: '选择文件…',
  paste: '或粘贴文字',
  pasteHint: '一段、一节或一整页',
  find: '查找相似内容',
  fromSearch: '在搜索结果的菜单中选择“查找相似文件”。',
  noFolders: '还没有添加文件夹',
  noFoldersHelp: '相似文件在 Trove 读取的文件夹中查找。',
  chooseFolders: '选择文件夹',

  to: '类似于',
  pastedText: '粘贴的文字',
  startOver: '重新开始',
  change: '与其他内容比较',
  reading: (name) => `正在读取 ${name}…`,
  readingProgress: '读取进度',
  passages: (count) => `${formatNumber(count)} 段`,
  more: (name) => `更像 ${name}`,
  less: (name) => `更不像 ${name}`,
  removeSteer: (name) => `不再参照 ${name}`,
  steering: '参照',

  results: '相似文件',
  label: '比较',
  none: '选择一个文件，查看相似之处。',
  actions: {
    more: '更多这样的',
    less: '更少这样的',
    similar: '查找相似文件',
  },
  grades: [
    [0.985, '几乎相同'],
    [0.8, '非常相似'],
    [0.6, '相似'],
    [0.4, '相关'],
    [0.25, '略有关联'],
    [-1, '几乎无关'],
  ],
  similarity: (words, value) => `${words}，${formatPercent(value)}`,
  count: (count, more) => (more ? `前 ${files(count)}` : files(count)),
  announce: (count, name) => (count === 0 ? `没有与 ${name} 相似的文件` : `${files(count)}与 ${name} 相似`),
  partial: (indexed, total) => `已与 ${formatNumber(indexed)} / ${files(total)}比较`,
  showMore: '显示更多文件',

  views: { label: '显示', pairs: '段落', text: '文字' },
  pair: (index, total) => `第 ${formatNumber(index)} 对，共 ${formatNumber(total)} 对`,
  sameMarked: '标出了两边都有的词。',
  differencesMarked: '标出了不同的词。',
  noPairs: '这个文件没有哪一段与另一个文件的某段特别相似。',
  noPairsHelp: '它们整体上相似。',
  inThis: (name) => `在 ${name} 中`,

  modes: { label: '查找', files: '相似文件', places: '出现位置' },
  traceKinds: {
    exact: (count) => `一字不差（${formatNumber(count)}）`,
    near: (count) => `略有改动（${formatNumber(count)}）`,
    meaning: (count) => `换了说法（${formatNumber(count)}）`,
  },
  traceLabel: '出现位置',
  traceNone: '没有出现在其他地方',
  traceNoneHelp: '没有相同的、略有改动的或换了说法的内容。',

  emptyTitle: (name) => `没有与 ${name} 相似的文件`,
  emptyHelp: '在 Trove 读取的文件夹中没有可比的内容。',
  emptyFilters: '筛选条件排除了一些文件。',
  failedTitle: '比较没有成功',
  retry: '重试',
  notReadable: (name) => `无法读取 ${name}。`,
  notReadableNextStep: '请选择文件；文件夹不能比较。',
  emptyFile: (name) => `${name} 是空的。`,
};
