/** 快速窗口和应用设置。 */
import type { desktopMessages, privacyMessages, quickMessages } from '../messages-desktop.ts';
import { files, folders } from './counted.ts';
import { formatNumber } from '../format.ts';
import type { Words } from '../spoken.ts';

export const quick: Words<typeof quickMessages> = {
  label: '随处搜索',
  placeholder: '要找什么？',
  hint: '用自己的话输入您记得的内容。',
  nothing: (query) => `没有找到“${query}”。请减少或更换词语。`,
  noFolder: '还没有添加文件夹。',
  openTrove: '打开 Trove',
  showAll: '全部结果',
  preview: '预览',
  hidePreview: '隐藏预览',
  close: '关闭',
};

export const desktop: Words<typeof desktopMessages> = {
  title: '在这台电脑上',
  hotkey: '快速窗口的快捷键',
  hotkeyHelp: '在任何程序中都能打开置于最前的搜索框。',
  hotkeyNone: '无',
  hotkeyRecord: '请按下新的快捷键…',
  hotkeyChange: '更改',
  hotkeyWrong: '请按住 Ctrl、Alt、Shift 或 Command，再按另一个键。',
  hotkeyTaken: '这个快捷键已被其他程序占用，请换一个。',
  hotkeyOff: '没有设置快捷键。也可以从托盘图标、菜单或用 `trove toggle` 打开。',
  hotkeyWayland:
    '此类快捷键由桌面环境（Wayland）决定，它可能已询问过一次。如果没有反应，请在其键盘设置中为 `trove toggle` 指定快捷键。',
  test: '测试',
  testWaiting: '现在请按快捷键…',
  testHeard: '可以使用。',
  testSilent:
    '十秒内没有收到按键：系统自己占用了这个快捷键。请换一个，或在系统的键盘设置中为 `trove toggle` 指定快捷键。',
  keepRunning: '在后台继续运行',
  keepRunningHelp: '关闭窗口后继续读取。可从托盘或菜单退出。',
  login: '登录时启动',
  loginHelp: '不显示窗口，这样搜索时内容总是最新的。',
  notifications: '通知',
  notificationsHelp: '只在全部读完、磁盘已满或文件夹不见时通知。',
  updates: '查找新版本',
  updatesHelp: 'Trove 每天向发布它的地址询问一次，不会附带您或您文件的任何信息。',
  updateStates: {
    off: () => '不查找；Trove 不发出任何请求。',
    looking: () => '正在查找新版本…',
    newest: () => '已是最新版本。',
    offered: (version) => `有新版本 ${version}。`,
    fetching: (version) => `正在获取版本 ${version}…`,
    ready: (version) => `版本 ${version} 已检验，可以安装。`,
    failed: () => '没有得到可信的回应；请稍后重试。',
  },
  updateLook: '立即查找',
  updateFetch: '获取',
  updateInstall: '重启并安装',
  notSaved: '这些设置无法写入，仅在 Trove 关闭前有效。',
  notSavedNextStep: '请检查磁盘是否已满，然后再次更改。',
  setAside: (path) => `应用的设置文件已损坏，保留为 ${path}；现在使用默认设置。`,
};

export const privacy: Words<typeof privacyMessages> = {
  title: '隐私',
  network: '网络',
  networkHelp: '离线工作。您的文件、其中的文字和搜索内容从不离开这台电脑；页面本身无法访问任何外部地址。',
  networkState: '没有数据外传',
  networkUpdates: '仅查询新版本',
  index: '文件的文字、名称和向量',
  windows: '窗口位置和以上设置',
  history: '您搜索过的内容',
  historyHelp:
    '以往的搜索和打开过的结果保留在这台电脑上，用于搜索建议，并对结果顺序略有影响。在快速窗口中输入的内容从不保留。',
  historySwitch: '保留我的搜索',
  forgetSearches: '忘记以往的搜索',
  forgetSearchesHelp: '已保存的搜索和置顶的文件会保留。',
  forgetSearchesAction: '忘记…',
  copyPath: (of) => `复制路径：${of}`,
  export: '导出索引',
  exportHelp: '所有文件及其状态和原因，也可以包含读取到的文字。',
  exportAction: '导出…',
  exportBody:
    '每个文件一行：路径、状态和原因、大小、日期、类型、标题和校验和。文件归您所有，Trove 不保留副本。',
  exportFormat: '格式',
  exportFormats: { csv: '表格 (CSV)', json: '数据 (JSON)' },
  exportText: '包含文件的文字',
  exportConfirm: '导出',
  exportStop: '停止',
  exporting: '导出进度',
  exportProgress: (done, total) => `${files(total)}中的 ${formatNumber(done)} 个`,
  exported: (count, path) => `已将 ${files(count)}写入 ${path}。`,
  close: '关闭',
  forget: '删除索引',
  forgetHelp: '忘记所有文件夹和已读取的内容。您的文件保持不变。',
  forgetAction: '删除…',
  forgetTitle: '要删除整个索引吗？',
  forgetBody: (folderCount, fileCount) =>
    `Trove 会忘记 ${folders(folderCount)}，以及从 ${files(fileCount)} 中读取的内容。文件本身留在原处。重新添加文件夹会重新读取全部内容。`,
  forgetConfirm: '删除索引',
  cancel: '取消',
};
