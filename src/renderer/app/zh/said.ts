/** 搜索引擎的消息。 */
import type { CheckSubject } from '../../../shared/contract/library.ts';
import { formatBytes, formatNumber } from '../format.ts';
import type {
  SaidDetails,
  SaidErrors,
  SaidFindings,
  SaidLooks,
  SaidNotices,
  SaidReasons,
} from '../messages-said.ts';

const errors: SaidErrors = {
  BAD_INPUT: ['输入的内容无效。', '请检查后重试。'],
  BAD_QUERY: ['无法这样搜索。', '请修改搜索内容后重试。'],
  NOTHING_TO_COMPARE: ['其中没有可以比较的文字。', '请选择含有文字的文件或段落。'],
  NOT_FOUND: ['没有找到。', '请检查路径，或添加它所在的文件夹。'],
  FOLDER_MISSING: ['没有这个文件夹。', '请检查路径。如果它在未连接的磁盘上，请先连接磁盘。'],
  FOLDER_UNREADABLE: ['Trove 没有读取这个文件夹的权限。', '请授予读取权限，或选择其他文件夹。'],
  NOT_A_FOLDER: ['这不是文件夹。', '请选择文件夹；不能只添加一个文件。'],
  FOLDER_ALREADY_COVERED: ['这个文件夹位于已添加的文件夹中。', '无需操作：其中的文件会一并读取。'],
  FOLDER_COVERS_ANOTHER: ['这个文件夹中有已添加的文件夹。', '请先移除里面的文件夹，再添加外面的。'],
  DATA_FOLDER_READ_ONLY: ['Trove 无法写入自己的数据文件夹。', '请授予写入权限，或用 --data 选择其他文件夹。'],
  DATA_FOLDER_UNUSABLE: ['数据文件夹无法使用。', '请用 --data 选择其他数据文件夹。'],
  DATA_FROM_NEWER_TROVE: ['索引由更新版本的 Trove 写入。', '请更新 Trove，或用 --data 选择其他数据文件夹。'],
  DATA_DAMAGED: ['索引已损坏。', '设置中的“状态检查”或 `trove doctor` 会说明哪些可以重建。'],
  NOT_WRITABLE: ['无法写入该位置。', '请选择其他位置，或为自己授予写入权限。'],
  DISK_FULL: ['磁盘已满。', '请腾出空间；Trove 会自动继续。'],
  INDEX_MISSING: ['还没有索引。', '请先添加文件夹。'],
  OWNER_BUSY: ['另一个 Trove 正在启动或退出。', '请过几秒重试。'],
  OWNER_UNREACHABLE: ['占用数据文件夹的 Trove 没有响应。', '请退出它，或等它启动完成后重试。'],
  MODEL_MISSING: ['缺少模型文件。', '请在设置中选择模型，或重新安装 Trove；在此期间仍可按词搜索。'],
  MODEL_DAMAGED: [
    '模型文件已损坏，或在选择之后被更改。',
    '请在设置中选择模型，或重新安装 Trove；在此期间仍可按词搜索。',
  ],
  MODEL_UNSUITABLE: ['Trove 无法使用此模型。', '请选择其他模型：transformers.js 可用的 ONNX 文本嵌入模型。'],
  HELPER_UNAVAILABLE: [
    'Trove 的一个部分多次停止，正在暂歇。',
    'Trove 会自动重启它；若一直如此，请查看设置中的“状态检查”或运行 `trove doctor`。',
  ],
  UNAUTHORIZED: ['此页面尚未登录。', '请打开 Trove 启动时显示的地址。'],
  FORBIDDEN_ORIGIN: ['请求来自其他网站。', '请用 Trove 显示的地址打开它。'],
  BODY_TOO_LARGE: ['内容太大。', '请选择小一些的内容。'],
  PORT_IN_USE: ['端口已被其他程序占用。', '请选择其他端口，或不指定 --port。'],
  NOT_LOOPBACK: ['这个地址可从其他设备访问。', 'Trove 只在本机监听：127.0.0.1、::1 或 localhost。'],
  FILE_GONE: ['文件已不在那里。', '它被移动、修改或删除了；列表会自动更新。'],
  NOTHING_TO_UNDO: ['没有可以撤销的操作。', '无需操作。'],
  RUNS_CODE: ['这是一个程序；Trove 不会启动程序。', '请在文件夹中显示它，如果信任它，再从那里启动。'],
  DESK_FAILED: ['系统没有完成这个操作。', '请检查是否为这类文件设置了打开程序。'],
  CANCELLED: ['已取消。', '可以随时重新开始。'],
};

const reasons: SaidReasons = {
  'ignored-by-rule': '有规则将它排除。',
  hidden: '这是隐藏文件。',
  secret: '它看起来是私钥或其他机密，Trove 不会读取。',
  'awaiting-ocr': '这是文字的图片；其他文件读完后再读取。',
  'too-large': '它超过了大小上限。',
  'unsupported-format': 'Trove 还不能读取这种格式。',
  'no-text': '其中没有文字。',
  binary: '其中是二进制数据，不是文字。',
  'symbolic-link': '这是链接；Trove 会在文件原来的位置读取它。',
  'special-file': '这不是普通文件。',
  'cloud-placeholder': '它的内容不在本地磁盘上；打开会从云端下载。',
  'other-volume': '它在挂载于该文件夹中的另一个磁盘上。',
  unreadable: 'Trove 没有读取权限。',
  vanished: '读取时它消失了。',
  changing: '读取时它一直在变化。',
  damaged: '文件已损坏。',
  encrypted: '它受密码保护。',
  timeout: '读取时间过长。',
  'out-of-memory': '读取需要的内存过多。',
  crashed: '读取它时读取程序意外停止。',
  'extraction-failed': '无法读取。',
};

/** What an operator takes, by its name. */
const expected: Readonly<Record<string, string>> = {
  type: '文件类型如 pdf、image 或 sheet。',
  in: '缺少文件夹，例如 in:文档/税务。',
  name: '缺少文件名的一部分，例如 name:发票。',
  author: '缺少作者，例如 author:王芳。',
  lang: '语言如 english、deutsch 或 zh。',
  after: '日期如 2024-03-31、2024年3月 或 上周。',
  before: '日期如 2024-03-31、2024年3月 或 上周。',
  on: '日期如 2024-03-31、2024年3月 或 上周。',
  size: '大小如 >10mb、<200kb 或 1mb-5mb。',
  is: '可用 duplicate、image-only、failed 和 offline。',
};

const notices: SaidNotices = {
  HELPER_RESTARTING: () => 'Trove 的一个部分已停止，正在重新启动。',
  NO_SUCH_FOLDER: (about) => `索引中没有“${about}”所指的文件夹。`,
  NEAR_FOLDERS: (about) => `没有叫这个名字的文件夹：“${about}”代表名称中有词以它开头的所有文件夹。`,
  FOLDER_PATH: () => '这是一个文件夹。已列出其中的文件，最新的在前。',
  UNKNOWN_OPERATOR: (about, operator) => `“${about}”按普通词语搜索。您要用的可能是 ${operator}:`,
  BAD_OPERATOR: (about, operator) => `已忽略“${about}”：${expected[operator] ?? '它不完整或有误。'}`,
  HALF_TYPED: (about) => `“${about}”输入完成之前，以它开头的都算。`,
  MATCHES_NOTHING_YET: (about) => `还没有符合“${about}”的文件；输入期间先忽略它。`,
  VECTORS_REBUILDING: () => '正在重建按含义搜索的索引；在此期间按词搜索。',
  VECTORS_INCOMPLETE: () => '正在用所选模型准备按含义搜索，目前还不包含全部段落。',
  MODEL_CHOICE_DAMAGED: () => '无法读取所选的模型；现使用 Trove 自带的模型。',
  VOLUME_AWAY: () => '有磁盘未连接；其中的文件保留在索引中。',
};

const checks: Readonly<Record<CheckSubject, string>> = {
  'data-folder': '数据文件夹',
  database: '数据库',
  model: '模型',
  folders: '文件夹',
  vectors: '向量',
};

const findings: SaidFindings = {
  'space-free': ({ folder, bytesFree }) => [`${folder}，剩余 ${formatBytes(bytesFree)}`],
  'space-low': ({ folder, bytesFree }) => [
    `${folder}，仅剩 ${formatBytes(bytesFree)}。`,
    '请尽快腾出空间；磁盘满时会停止读取。',
  ],
  'database-sound': () => ['完好'],
  'database-damaged': ({ problems }) => [
    `已损坏：${problems.join('；')}`,
    '请退出 Trove，删除数据文件夹，然后重新添加文件夹；您的文件不在其中。',
  ],
  'model-answers': ({ model }) => [model],
  'model-wrong': () => ['模型给出的向量有误。', '请重新安装 Trove。'],
  'folders-added': ({ folders }) => [`已添加 ${formatNumber(folders)} 个`],
  'folders-away': ({ paths }) => [`目前不可用：${paths.join('、')}。`, '请连接磁盘，或移除该文件夹。'],
  'vectors-there': ({ vectors, passages }) => [
    `${formatNumber(passages)} 个段落中的 ${formatNumber(vectors)} 个`,
  ],
};

const details: SaidDetails = {
  'read-stretches': '部分读取：{size} 中的 {read}，取自开头、结尾和中间 {places} 处。',
  'members-read': '已读取其中 {read} 个文件。{why}',
  'members-many': '文件超过 {most} 个。',
  'members-unpacked': '解压后超过 {gigabytes} GB。',
  'members-long': '内容超过 {millions} 百万个字符。',
  'members-large': '内容超过 {megabytes} MB。',
  'members-slow': '读取时间过长。',
  'members-damaged': '压缩包自此处起已损坏。',
  'member-locked': '{members} 个文件中有 {locked} 个需要密码。',
  'members-locked': '{members} 个文件中有 {locked} 个需要密码。',
  'pages-read': '已读取 {pages} 页中的前 {read} 页。',
  'first-characters': '已读取前 {millions} 百万个字符。',
  'words-only': 'Trove 只了解这种格式的一部分：读取了词语，没有读取其结构。',
  'picture-waits': '图片中的文字会在其他文件读完后读取。',
  empty: '文件是空的。',
  found: '它在索引中，可以找到：{passages} 个段落，读取于 {day} {clock}。{more}',
  'found-one': '它在索引中，可以找到：{passages} 个段落，读取于 {day} {clock}。{more}',
  'waits-next': '它正在等待读取，下一个就是它。{more}',
  'waits-one': '它正在等待读取，前面还有 {ahead} 个文件。{more}',
  waits: '它正在等待读取，前面还有 {ahead} 个文件。{more}',
  'held-paused': '读取已暂停。',
  'held-battery': '接通电源后继续读取。',
  'held-low-power': '电脑不再省电时继续读取。',
  'held-asleep': '电脑唤醒后继续读取。',
  'held-overnight': '夜间继续读取。',
  'just-appeared': '它刚刚出现，Trove 马上会处理。',
  'root-read': '它是已添加的文件夹，其中的文件会被读取。',
  'folder-read': '它是 {root} 中的文件夹，其中的文件会被读取。',
  'no-such-file': '没有文件 {path}。',
  'not-covered': '它不在任何已添加的文件夹中。请添加包含它的文件夹。',
  'asks-for-password': '它需要密码。',
};

const looks: SaidLooks = {
  problems: {
    changed: '文件在读取之后已更改。',
    gone: '文件已不在原处。',
    away: '文件所在的磁盘未连接。',
    pending: '文件正在等待读取。',
  },
  nextSteps: {
    changed: '这是更改之前的文字；Trove 会自动重新读取。',
    gone: '这是读取时的文字；列表会自动更新。',
    away: '这是读取时的文字；请连接磁盘以打开文件。',
    pending: '在此之前只能找到它的名称，或之前的文字。',
    encrypted: '请用相应的程序打开并输入密码；没有密码的副本可以在这里读取。',
    'too-large': '请用相应的程序打开，或在设置中提高限制。',
    'cloud-placeholder': '请用相应的程序打开以下载它；Trove 随后会自动读取。',
    'awaiting-ocr': '请稍候，或在文件库中选择“立即读取”。',
    timeout: '请用相应的程序打开，或在设置中允许更长的时间。',
    'out-of-memory': '请用相应的程序打开，或在设置中允许更多内存。',
    damaged: '请尝试用相应的程序打开，或从备份中取回副本。',
    unreadable: '请为自己授予读取权限；Trove 会自动重试。',
    other: '请用相应的程序打开查看内容。',
  },
};

export const said = { errors, reasons, notices, checks, findings, details, looks };
