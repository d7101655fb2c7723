/** Readers that take bytes as they are. Each is loaded when the first file of its kind comes. */
import type { NestedReader, ReadOutcome } from './outcome.ts';

type BinaryReader = (bytes: Uint8Array, nested: NestedReader, name: string) => Promise<ReadOutcome>;

const readers = {
  archive: async (bytes, nested, name) =>
    (await import('./archive/archive.ts')).readArchive(bytes, nested, name),
  pdf: async (bytes, nested) => (await import('./pdf.ts')).readPdf(bytes, nested),
  docx: async (bytes, nested) => (await import('./docx.ts')).readDocx(bytes, nested),
  pptx: async (bytes, nested) => (await import('./office/pptx.ts')).readPptx(bytes, nested),
  xlsx: async (bytes, nested) => (await import('./office/xlsx.ts')).readXlsx(bytes, nested),
  odf: async (bytes) => (await import('./office/open-document.ts')).readOpenDocument(bytes),
  'odf-flat': async (bytes) => (await import('./office/open-document.ts')).readFlatOpenDocument(bytes),
  epub: async (bytes) => (await import('./office/epub.ts')).readEpub(bytes),
  rtf: async (bytes) => (await import('./rtf/rtf.ts')).readRtf(bytes),
  tnef: async (bytes, nested) => (await import('./mail/tnef.ts')).readTnef(bytes, nested),
  xlsb: async (bytes, nested) => (await import('./office/xlsb.ts')).readXlsb(bytes, nested),
  sqlite: async (bytes) => (await import('./tables/sqlite.ts')).readSqlite(bytes),
  dbase: async (bytes) => (await import('./tables/dbase.ts')).readDbase(bytes),
  access: async (bytes) => (await import('./tables/access.ts')).readAccess(bytes),
  wordperfect: async (bytes) => (await import('./legacy/wordperfect.ts')).readWordPerfect(bytes),
  'bare-text': async (bytes) => (await import('./legacy/bare-text.ts')).readBareText(bytes),
  'flat-word': async (bytes) => (await import('./office/flat-word.ts')).readFlatWord(bytes),
  mail: async (bytes, nested, name) => (await import('./mail/mime.ts')).readMail(bytes, nested, name),
  mbox: async (bytes, nested) => (await import('./mail/mbox.ts')).readMbox(bytes, nested),
  ole: async (bytes, nested) => (await import('./ole/ole.ts')).readOle(bytes, nested),
  apple: async (bytes) => (await import('./apple-files.ts')).readAppleFile(bytes),
  image: async (bytes) => (await import('./media/image.ts')).readImage(bytes),
  recording: async (bytes, _nested, name) =>
    (await import('./media/recording.ts')).readRecording(bytes, name),
  svgz: async (bytes) => (await import('./svgz.ts')).readSvgz(bytes),
  visio: async (bytes) => (await import('./office/visio.ts')).readVisio(bytes),
  xps: async (bytes) => (await import('./office/xps.ts')).readXps(bytes),
  iwork: async (bytes) => (await import('./office/iwork.ts')).readIwork(bytes),
  write: async (bytes) => (await import('./ole/write.ts')).readWrite(bytes),
} satisfies Record<string, BinaryReader>;

export type BinaryReaderName = keyof typeof readers;

export const binaryReaders: Readonly<Record<BinaryReaderName, BinaryReader>> = readers;

export function isBinaryReader(name: string): name is BinaryReaderName {
  return name in binaryReaders;
}
