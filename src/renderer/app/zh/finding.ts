/** 查找用语。 */
import { formatNumber } from '../format.ts';
import type { findingMessages } from '../messages-search.ts';
import type { Words } from '../spoken.ts';

export const finding: Words<typeof findingMessages> = {
  notes: '关于这次搜索',
  didYouMean: '您是不是要找',
  copies: (count) => `${formatNumber(count)} 份副本`,
  copiesAt: (paths) => `相同内容还在：\n${paths.join('\n')}`,
  sort: '排序方式',
  orders: {
    relevance: '相关度',
    modified: '最近修改',
    name: '名称',
    size: '从大到小',
    folder: '文件夹',
  },
  chips: {
    not: (what) => `不含 ${what}`,
    name: (part) => `名称：${part}`,
    author: (who) => `作者：${who}`,
    larger: (size) => `大于 ${size}`,
    smaller: (size) => `小于 ${size}`,
    states: {
      duplicate: '重复',
      'image-only': '仅图片',
      failed: '无法读取',
      offline: '磁盘未连接',
    },
    edit: (label) => `更改筛选：${label}`,
    more: '更多',
    moreHelp: '更多筛选',
    starts: {
      name: '名称',
      author: '作者',
      lang: '语言',
      size: '大小',
      is: '状态',
    },
  },
  suggestions: '建议',
  operators: {
    type: '文件类型或扩展名',
    in: '在这个文件夹中',
    name: '在文件名中',
    author: '作者是谁',
    lang: '文字的语言',
    after: '在这一天或之后修改',
    before: '在这一天之前修改',
    on: '在这一天、这个月或这一年修改',
    size: '大于或小于',
    is: '重复的和处于特殊状态的文件',
  },
  formats: '格式',
  years: '年份',
  days: {
    today: '今天',
    'last 7 days': '最近 7 天',
    'last 30 days': '最近 30 天',
    'this year': '今年',
    'last year': '去年',
  },
  countOf: (shown, total) => `${formatNumber(total)} 个结果中的 ${formatNumber(shown)} 个`,
};
