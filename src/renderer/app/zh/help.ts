/** 按键与搜索词页面的用语。 */
import type { helpMessages } from '../messages-help.ts';
import type { Words } from '../spoken.ts';

export const help: Words<typeof helpMessages> = {
  title: '按键与搜索词',
  close: '关闭',
  groups: {
    anywhere: '任何位置',
    field: '搜索框',
    list: '结果',
    preview: '预览',
    similar: '相似文件',
    desktop: '应用',
    text: '搜索文字',
  },
  keys: {
    mod: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    'Page Up': 'Page Up',
    'Page Down': 'Page Down',
    Home: 'Home',
    End: 'End',
    Delete: 'Delete',
    Space: '空格',
  },
  shortcuts: {
    anywhere: {
      search: '转到搜索框',
      help: '显示此页',
      copyPath: '复制所选文件的路径',
    },
    field: {
      clear: '先关闭建议，再清空搜索框',
      suggestions: '显示建议',
      choose: '有建议时选择一条',
      take: '采用该建议',
    },
    list: {
      move: '选择一条结果，在搜索框中也可以',
      page: '向上或向下一页',
      ends: '第一条或最后一条结果',
      mark: '在列表中选择多个',
      all: '在列表中全选',
      peek: '在列表中快速查看；可用 ↑ ↓ 继续',
      open: '打开，也可打开全部所选',
      reveal: '在文件夹中显示',
      preview: '在窄窗口中预览',
      similar: '查找相似文件',
      trash: '在列表中移到回收站',
    },
    preview: {
      steps: '下一处和上一处匹配',
      letters: '同上，在预览中',
      find: '在此文件中查找',
    },
    similar: { more: '更多类似的', less: '更少类似的' },
    desktop: {
      newSearch: '新搜索',
      places: '搜索、相似、重复、资料库',
      settings: '设置',
    },
  },
  text: {
    words: '这些词或其含义；匹配越多越好',
    phrase: '与这些词完全相连一致',
    without: '文字和名称中都没有这个词',
    withoutPhrase: '没有这个短语',
    either: '其中一个短语',
  },
  more: '在操作符前加 - 表示相反，例如 -type:csv。同一操作符写两次表示任一。只写操作符时列出文件，最新的在前。文件夹名称只写其中一个词的开头即可。',
};
