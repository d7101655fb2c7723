/** 预览用语。 */
import { formatNumber, formatPercent } from '../format.ts';
import type { markingMessages, readingMessages, whyMessages } from '../messages-reading.ts';
import { files } from './counted.ts';
import type { Words } from '../spoken.ts';

export const reading: Words<typeof readingMessages> = {
  table: '表格',
  slide: (slide) => `第 ${formatNumber(slide)} 张幻灯片`,
  sheet: (sheet) => `第 ${formatNumber(sheet)} 张工作表`,
  mail: { From: '发件人', To: '收件人', Cc: '抄送', Date: '日期' },
  matches: (count, isComplete) => `${isComplete ? '' : '超过 '}${formatNumber(count)} 处匹配`,
  matchOf: (index, total, isComplete) =>
    `${formatNumber(index)} / ${formatNumber(total)}${isComplete ? '' : '+'}`,
  previousMatch: '上一处匹配',
  nextMatch: '下一处匹配',
  find: '在此文件中查找',
  findHint: '此文件中的文字',
  noMatches: '此文件中没有',
  closeFind: '关闭查找',
  page: (page, total) => `第 ${formatNumber(page)} 页，共 ${formatNumber(total)} 页`,
  asPages: '显示页面',
  asText: '显示文字',
  pdfFailed: '无法绘制页面；这是其中的文字。',
  pdfEmpty: '无法显示页面，也没有文字。',
  pictureFailed: '无法显示图片。',
  larger: '放大',
  smaller: '缩小',
};

export const marking: Words<typeof markingMessages> = {
  count: (count) => `已选 ${formatNumber(count)} 项`,
  open: (count) => `打开 ${files(count)}`,
  reveal: '在文件夹中显示',
  similar: '查找与这些相似的',
  copyPaths: '复制路径',
  copiedPaths: (count) => `已复制 ${formatNumber(count)} 个路径`,
  copyPassages: (count) => (count === 1 ? '复制段落' : '复制各段落'),
  copiedPassages: (count) => `已复制 ${formatNumber(count)} 个段落`,
  exclude: '不再读取',
  excluded: (count) => `文件夹的一条规则从现在起排除 ${files(count)}；文件名仍可找到。`,
  undo: '撤销',
  close: '关闭',
};

const percent = (share: number): string => `${formatNumber(Math.round(share * 1_000) / 10)}%`;

export const why: Words<typeof whyMessages> = {
  title: '为什么是它？',
  parts: {
    name: '名称',
    words: '词语',
    meaning: '含义',
    recency: '新旧',
    use: '使用习惯',
  },
  nameAll: '名称含有搜索的词语。',
  nameSome: '名称含有部分词语。',
  nameNone: '名称不含这些词语。',
  words: (share) =>
    share >= 0.995 ? '没有别的结果更符合这些词语。' : `词语匹配度为最佳结果的 ${formatPercent(share)}。`,
  wordsNone: '其中没有这些词语。',
  meaning: (nearness) => `含义接近度 ${formatNumber(Math.round(nearness * 100) / 100)}；1 表示相同。`,
  meaningNone: '没有比较含义。',
  recency: (changed, added) => `更改于${changed}，加 ${percent(added)}。`,
  use: (added) => `曾从这里打开，加 ${percent(added)}。`,
  carried: '含义最接近',
};
