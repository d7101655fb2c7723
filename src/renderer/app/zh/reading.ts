/** 预览用语。 */
import { formatNumber } from '../format.ts';
import type { readingMessages } from '../messages-reading.ts';
import type { Words } from '../spoken.ts';

export const reading: Words<typeof readingMessages> = {
  table: '表格',
  slide: (slide) => `第 ${formatNumber(slide)} 张幻灯片`,
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
  pictureFailed: '无法显示图片。',
  larger: '放大',
  smaller: '缩小',
};
