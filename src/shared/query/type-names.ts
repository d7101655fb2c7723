/** Other names that people know kinds of files by: in English, German and Chinese, and of programs. */

const names: Readonly<Record<string, string>> = {
  documents: 'document',
  dokument: 'document',
  dokumente: 'document',
  文档: 'document',
  texts: 'text',
  文本: 'text',
  source: 'code',
  quelltext: 'code',
  代码: 'code',
  email: 'mail',
  emails: 'mail',
  'e-mail': 'mail',
  message: 'mail',
  mails: 'mail',
  邮件: 'mail',
  sheets: 'sheet',
  spreadsheet: 'sheet',
  spreadsheets: 'sheet',
  tabelle: 'sheet',
  tabellen: 'sheet',
  表格: 'sheet',
  slide: 'slides',
  presentation: 'slides',
  presentations: 'slides',
  präsentation: 'slides',
  演示文稿: 'slides',
  images: 'image',
  picture: 'image',
  pictures: 'image',
  photo: 'image',
  photos: 'image',
  bild: 'image',
  bilder: 'image',
  foto: 'image',
  fotos: 'image',
  图片: 'image',
  照片: 'image',
  music: 'audio',
  musik: 'audio',
  音频: 'audio',
  videos: 'video',
  movie: 'video',
  视频: 'video',
  archives: 'archive',
  archiv: 'archive',
  压缩包: 'archive',
};
/** Of formats, whose files have one of several extensions. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  markdown: ['md', 'markdown', 'mdx'],
  word: ['docx', 'doc'],
  excel: ['xlsx', 'xls'],
  powerpoint: ['pptx', 'ppt'],
  python: ['py'],
  javascript: ['js'],
  typescript: ['ts'],
  jpeg: ['jpg', 'jpeg'],
  jpg: ['jpg', 'jpeg'],
};

/** The families or extensions that a name in lower case means. */
export function typesNamed(name: string): readonly string[] {
  if (Object.hasOwn(extensions, name)) return extensions[name] ?? [];
  return [(Object.hasOwn(names, name) && names[name]) || name];
}
