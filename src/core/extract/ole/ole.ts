import { charsetOfCodePage } from '../rtf/rtf-charsets.ts';
import { ContentEncrypted, type NestedReader, type ReadOutcome } from '../outcome.ts';
import { isEncryptedOle } from '../sniff.ts';
import { CompoundFile } from './compound-file.ts';
import { summaryFacts } from './summary.ts';

/** Reads what old Office programs and Outlook write, by what is inside: Word, Excel, PowerPoint or a message. */
export async function readOle(bytes: Uint8Array, nested: NestedReader): Promise<ReadOutcome> {
  const file = openFile(bytes);
  if (file.stream('EncryptedPackage') !== null) throw new ContentEncrypted('document');
  const { default: iconv } = await import('iconv-lite');
  const decode = (raw: Buffer, codePage: number) => {
    const charset = charsetOfCodePage(codePage);
    return iconv.decode(raw, iconv.encodingExists(charset) ? charset : 'windows-1252');
  };
  const facts = () => summaryFacts(file, decode);
  const word = file.stream('WordDocument');
  if (word !== null) return (await import('./doc.ts')).readDoc(file, word, facts(), decode);
  const workbook = file.stream('Workbook') ?? file.stream('Book');
  if (workbook !== null) return (await import('./xls.ts')).readXls(workbook, facts(), decode);
  const hangul = file.stream('FileHeader');
  if (hangul?.includes('HWP Document File') === true)
    return (await import('../office/hwp.ts')).readHwp(file, hangul, facts());
  const slides = file.stream('PowerPoint Document');
  if (slides !== null) return (await import('./ppt.ts')).readPpt(file, slides, facts());
  if (file.stream('__properties_version1.0') !== null) {
    return (await import('../mail/outlook.ts')).readOutlook(file, nested, decode);
  }
  return {
    skip: 'unsupported-format',
    detail: 'It holds neither a Word, Excel or PowerPoint document nor a message.',
  };
}

/** A damaged container can still tell that what it held was locked. */
function openFile(bytes: Uint8Array): CompoundFile {
  try {
    return new CompoundFile(bytes);
  } catch (error) {
    if (isEncryptedOle(bytes)) throw new ContentEncrypted('document');
    throw error;
  }
}
