/** From a file's bytes to what it says. Readers are loaded when the first file of their kind comes. */
import { detailSentence } from '../../shared/details.ts';
import type { FileType } from '../../shared/file-types.ts';
import type { FailureCode } from '../../shared/reasons.ts';
import type { ExtractedDocument, ExtractLimits, Extraction } from './document.ts';
import { formatOf } from './classify.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeText } from './decode-text.ts';
import { describeFormat, extensionOf, formatNamed, type Format, type ReaderName } from './formats.ts';
import { readMarkdown } from './markdown.ts';
import { detectLanguage } from './language/detect-language.ts';
import { binaryReaders, isBinaryReader, type BinaryReaderName } from './binary-readers.ts';
import { ContentEncrypted, type NestedReader, type ReadOutcome } from './outcome.ts';
import { readPlainText } from './plain-text.ts';
import { isLocked } from './locked.ts';

export { classify } from './classify.ts';

/** Raised whenever the same bytes would come out differently: files read by an older one are read again. */
export const extractorVersion = 10;

const maxDetailLength = 200;
const writtenTypes: ReadonlySet<FileType> = new Set<FileType>(['document', 'sheet', 'slides']);
/** Files in files: how deep, and how many bytes in all for one file on disk. */
const maxNesting = 3;
const maxNestedBytes = 256 * 1024 * 1024;
const nestedTimeShare = 0.6;
/** Pictures that the recogniser can open. */
const ocrFormats: ReadonlySet<string> = new Set(['png', 'jpg', 'bmp', 'webp']);

/**
 * Reads a document from its bytes. The name only hints at the format. Damaged input is an outcome, never thrown. Files
 * inside it are read for most of `maxMs` at most.
 */
export async function extractBytes(
  name: string,
  bytes: Uint8Array,
  { maxMs = 30_000, ocrFolder }: Partial<ExtractLimits> = {},
  pictures: 'later' | 'now' = 'later',
): Promise<Extraction> {
  const until = performance.now() + nestedTimeShare * maxMs;
  const plain = await extractNested(name, bytes, { depth: 0, left: { bytes: maxNestedBytes, until } });
  if (ocrFolder === undefined || !mayHoldPictureOfText(plain)) return withLanguage(plain);
  if (pictures === 'later') return awaitingOcr(plain);
  const { withPictureText } = await import('./ocr/read-pictures.ts');
  return withLanguage(await withPictureText(plain, bytes, ocrFolder, until));
}

/** A picture, or a PDF without a text layer. */
function mayHoldPictureOfText(extraction: Extraction): boolean {
  if (extraction.state === 'failed') return false;
  if (extraction.type === 'image') return ocrFormats.has(extraction.format);
  return extraction.state === 'skipped' && extraction.reason === 'no-text' && extraction.format === 'pdf';
}

/** What it says without its picture is in the index until then. */
function awaitingOcr(extraction: Extraction): Extraction {
  if (extraction.state === 'skipped') return { ...extraction, reason: 'awaiting-ocr' };
  if (extraction.state !== 'extracted') return extraction;
  const detail = detailSentence('picture-waits', {});
  return { ...extraction, document: { ...extraction.document, partial: { code: 'awaiting-ocr', detail } } };
}

/** Types whose words are those of no language, or of several. */
const unspokenTypes: ReadonlySet<FileType> = new Set<FileType>(['code', 'data', 'archive']);

function withLanguage(extraction: Extraction): Extraction {
  if (extraction.state !== 'extracted' || unspokenTypes.has(extraction.type)) return extraction;
  const { document } = extraction;
  const language = document.language ?? detectLanguage(document.text);
  return language === undefined ? extraction : { ...extraction, document: { ...document, language } };
}

interface Nesting {
  readonly depth: number;
  /** Shared by all files inside one file on disk; `until` as `performance.now()`. */
  readonly left: { bytes: number; readonly until: number };
}

/** Reads the files inside a file, whose budget they share. */
function nestedReader({ depth, left }: Nesting): NestedReader {
  const read = async (name: string, bytes: Uint8Array): Promise<ExtractedDocument | null> => {
    left.bytes -= bytes.length;
    if (depth >= maxNesting || left.bytes < 0) return null;
    const extraction = await extractNested(name, bytes, { depth: depth + 1, left });
    return extraction.state === 'extracted' ? extraction.document : null;
  };
  return Object.assign(read, {
    limit: () => {
      if (left.bytes <= 0) return detailSentence('members-large', { megabytes: maxNestedBytes / 1024 ** 2 });
      return performance.now() > left.until ? detailSentence('members-slow', {}) : null;
    },
  });
}

async function extractNested(name: string, bytes: Uint8Array, nesting: Nesting): Promise<Extraction> {
  const known = formatOf(name, bytes);
  const format = known ?? formatNamed('txt');
  if (bytes.length === 0) return skipped(format, 'no-text', detailSentence('empty', {}));
  if (format.reader === null) return unsupported(format, bytes);
  try {
    const outcome = isBinaryReader(format.reader)
      ? await binaryReaders[format.reader](bytes, nestedReader(nesting), name)
      : await read(format.reader, bytes, extensionOf(name));
    if (outcome !== null) return toExtraction(format, outcome);
    if (!known || !writtenTypes.has(known.type))
      return skipped(known ?? formatNamed(extensionOf(name)), 'binary');
    // What a word processor of long ago wrote has no mark of its own.
    return toExtraction(known, await binaryReaders['bare-text'](bytes, nestedReader(nesting), name));
  } catch (error) {
    return {
      state: 'failed',
      ...describe(format),
      code: isLocked(bytes) ? 'encrypted' : codeOf(error, format.reader),
      detail: shortMessage(error),
    };
  }
}

function codeOf(error: unknown, reader: ReaderName): FailureCode {
  if (error instanceof ContentEncrypted) return 'encrypted';
  return isBinaryReader(reader) ? 'damaged' : 'extraction-failed';
}

function describe({ type, format }: Format): Pick<Format, 'type' | 'format'> {
  return { type, format };
}

function skipped(
  format: Format,
  reason: Extract<Extraction, { state: 'skipped' }>['reason'],
  detail?: string,
): Extraction {
  return { state: 'skipped', ...describe(format), reason, ...(detail === undefined ? {} : { detail }) };
}

function unsupported(format: Format, bytes: Uint8Array): Extraction {
  if (isLocked(bytes)) {
    return {
      state: 'failed',
      ...describe(format),
      code: 'encrypted',
      detail: detailSentence('asks-for-password', {}),
    };
  }
  return skipped(format, 'unsupported-format', describeFormat(format.format));
}

function toExtraction(format: Format, outcome: ReadOutcome): Extraction {
  if ('skip' in outcome) return skipped(format, outcome.skip, outcome.detail);
  if ('fail' in outcome) {
    return { state: 'failed', ...describe(format), code: outcome.fail, detail: outcome.detail };
  }
  if (outcome.document.blocks.length === 0) return skipped(format, 'no-text');
  return { state: 'extracted', ...describe(format), document: outcome.document };
}

/** Null when a text format turns out to hold no text. */
async function read(
  reader: Exclude<ReaderName, BinaryReaderName>,
  bytes: Uint8Array,
  extension: string,
): Promise<ReadOutcome | null> {
  const declared = reader === 'html' || reader === 'xml' ? declaredCharset(bytes) : undefined;
  const decoded = await decodeText(bytes, declared);
  if (decoded === null) return null;
  return { document: await readText(reader, decoded.text, extension) };
}

async function readText(
  reader: Exclude<ReaderName, BinaryReaderName>,
  text: string,
  extension: string,
): Promise<ExtractedDocument> {
  switch (reader) {
    case 'text':
      return readPlainText(text);
    case 'code':
      return (await import('./code/code.ts')).readCode(text, extension);
    case 'markdown':
      return readMarkdown(text);
    case 'rst':
      return (await import('./restructured-text.ts')).readRestructuredText(text);
    case 'html':
      return (await import('./html.ts')).readHtml(text);
    case 'xml':
      return (await import('./xml.ts')).readXml(text);
    case 'csv':
      return (await import('./csv.ts')).readCsv(text, extension);
    case 'json':
      return (await import('./json.ts')).readJson(text);
    case 'notebook':
      return (await import('./notebook.ts')).readNotebook(text);
    case 'subtitles':
      return (await import('./subtitles.ts')).readSubtitles(text);
    case 'drawio':
      return (await import('./drawio.ts')).readDrawio(text);
    case 'latex':
      return (await import('./latex.ts')).readLatex(text);
    case 'shortcut':
      return (await import('./shortcut.ts')).readShortcut(text);
    case 'calendar':
      return (await import('./cards/calendar.ts')).readCalendar(text);
    case 'contacts':
      return (await import('./cards/contacts.ts')).readContacts(text);
  }
}

/** First line of what went wrong, without paths or stack. */
function shortMessage(error: unknown): string {
  const isOutside = error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError');
  if (isOutside) return 'It ends too early or refers to places outside itself.';
  const message = error instanceof Error ? error.message : String(error);
  const line = message.split('\n', 1)[0] ?? '';
  return line
    .replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^\s'"]*[\\/][^\s'"]*/g, '…')
    .slice(0, maxDetailLength);
}
