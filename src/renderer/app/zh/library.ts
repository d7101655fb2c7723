/** 文件夹规则以及无法监视的文件夹的用语。 */
import { formatDuration, formatNumber } from '../format.ts';
import type { rulesMessages, scanMessages } from '../messages-library.ts';
import { files } from './counted.ts';

const atLeast = (complete: boolean): string => (complete ? '' : '至少 ');

export const rules: typeof rulesMessages = {
  change: (name) => `${name} 中读取哪些文件`,
  title: (name) => `“${name}”中读取哪些文件`,
  close: '关闭',
  help: '每行一个模式，写法同 .gitignore，从此文件夹往下：*.log 表示名称，草稿/ 表示文件夹，/旧 只表示此文件夹中的。',
  exclude: '排除',
  include: '仍然读取',
  includeHelp:
    '程序文件夹、缓存、隐藏文件、私钥以及 .gitignore 和 .troveignore 所列的内容会自动排除。列在“仍然读取”下的文件无论如何都会读取。',
  effect: '保存后的变化',
  unchanged: '尚无变化。修改模式即可看到哪些文件会移除或加入。',
  looking: '正在查看文件夹…',
  none: (count) => `没有文件移除或加入；${files(count)}保持不变。`,
  out: (count, bytes, complete) => `${atLeast(complete)}${files(count)}（${bytes}）将无法再找到`,
  in: (count, bytes, complete) => `${atLeast(complete)}${files(count)}（${bytes}）将被读取`,
  stay: (count) => `${files(count)}保持不变。`,
  more: (count) => `另有 ${formatNumber(count)} 个`,
  save: '保存',
  cancel: '取消',
};

export const scans: typeof scanMessages = {
  every: (seconds) => `每 ${formatDuration(seconds)}查看一次`,
  reasons: {
    remote: '它在另一台计算机上，那里不会报告更改。',
    'watch-limit': '系统已没有可用的监视名额。',
  },
};
