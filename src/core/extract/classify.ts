import type { FileType } from '../../shared/file-types.ts';
import { extensionOf, formatNamed, formatOfExtension, type Format } from './formats.ts';
import { asBuffer, sniffBinary, sniffOle, sniffZip } from './sniff.ts';
import { readZipDirectory } from './zip.ts';

/** Zip and OLE containers whose extension says which format they hold. */
const zipExtensions = new Set(
  (
    'docx docm dotx dotm xlsx xlsm xlsb xltx xltm pptx pptm ppsx ppsm potx potm odt ott ods ots odp otp odg otg ' +
    'sxw stw sxc stc sxi sti epub ' +
    'pages numbers key vsdx vsdm vstx xps oxps jar war apk npz'
  ).split(' '),
);
/** What old Office programs write, and what newer ones lock with a password. */
const oleExtensions = new Set(
  (
    'doc dot wiz xls xlt xla xlr ppt pps pot msg oft docx docm dotx dotm xlsx xlsm xltx xltm xlsb ' +
    'pptx pptm ppsx ppsm potx potm'
  ).split(' '),
);
const compressedTwins: Readonly<Record<string, string>> = {
  gz: 'tgz svgz emz',
  bz2: 'tbz2 tbz',
  xz: 'txz',
  zst: 'tzst',
};
const mediaTypes: ReadonlySet<FileType> = new Set<FileType>(['image', 'audio', 'video']);
const sniffableMarkup = 1024;
const packageMarks: ReadonlySet<string> = new Set(['[Content_Types].xml', 'mimetype']);
/** Readers of formats that are never plain text. */
const packagedReaders: ReadonlySet<Format['reader']> = new Set([
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odf',
  'epub',
]);

/** What a file is, by its first bytes where given, else by its extension. Null reader: listed by name only. */
export function formatOf(name: string, bytes?: Uint8Array): Format | undefined {
  const extension = extensionOf(name);
  const byExtension = formatOfExtension(extension);
  if (bytes === undefined || bytes.length === 0) return byExtension;
  const binary = sniffBinary(bytes);
  if (binary !== null) return formatOfBinary(binary, extension, byExtension, bytes);
  // Web pages, tables of text and Rich Text pass for old Office files, and open in Office.
  if (byExtension?.reader === 'ole') {
    return { ...byExtension, reader: sniffMarkup(bytes)?.reader ?? 'text' };
  }
  if (byExtension && packagedReaders.has(byExtension.reader) && isPlainText(bytes)) {
    return { ...byExtension, reader: sniffMarkup(bytes)?.reader ?? 'text' };
  }
  if (byExtension?.reader === 'xml' && isFlatWord(bytes)) return { ...byExtension, reader: 'flat-word' };
  if (byExtension !== undefined && extension !== 'page') return byExtension;
  // `.page` is Mallard (XML) or Markdown; its format stays the extension, which is what people filter by.
  const markup = sniffMarkup(bytes);
  return markup === undefined || byExtension === undefined
    ? (markup ?? byExtension)
    : { ...markup, format: byExtension.format };
}

function formatOfBinary(
  binary: string,
  extension: string,
  byExtension: Format | undefined,
  bytes: Uint8Array,
): Format {
  if (binary === 'zip') {
    if (zipExtensions.has(extension)) return formatNamed(extension);
    return formatNamed(holdsOfficePackage(bytes) ? 'zip' : sniffZip(bytes));
  }
  if (binary === 'ole') {
    if (oleExtensions.has(extension)) return { ...formatNamed(extension), reader: 'ole' };
    const inside = formatNamed(sniffOle(bytes));
    const isKnownBetter =
      byExtension?.reader === null || (byExtension?.reader === 'bare-text' && inside.format === 'ole');
    return isKnownBetter && byExtension !== undefined ? byExtension : inside;
  }
  if (compressedTwins[binary]?.split(' ').includes(extension) === true) return formatNamed(extension);
  // A sound, picture or database under a more exact name (.m4a, .cr2, .db) keeps that name.
  const sniffed = formatNamed(binary);
  if (byExtension === undefined) return sniffed;
  if (byExtension.reader === sniffed.reader && byExtension.type !== 'archive') return byExtension;
  return mediaTypes.has(byExtension.type) && mediaTypes.has(sniffed.type) ? byExtension : sniffed;
}

/** An archive with an Office document stored in it has the marks of one, but not as entries of its own. */
function holdsOfficePackage(bytes: Uint8Array): boolean {
  try {
    return (
      sniffZip(bytes) !== 'zip' && ![...readZipDirectory(bytes).keys()].some((name) => packageMarks.has(name))
    );
  } catch {
    // Damaged, or only its beginning: the marks decide.
    return false;
  }
}

/** Notes under the name of a document: UTF-8 without control characters, which none of these formats is. */
function isPlainText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4_096);
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return false;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }).trim() !== '';
  } catch {
    // Not UTF-8.
    return false;
  }
}

function sniffMarkup(bytes: Uint8Array): Format | undefined {
  const head = asBuffer(bytes)
    .toString('latin1', 0, sniffableMarkup)
    .replace(/^\xEF\xBB\xBF/, '')
    .trimStart();
  if (/^<!doctype html|^<html[\s>]/i.test(head)) return formatNamed('html');
  const mail = sniffMail(head);
  if (mail !== null) return formatNamed(mail);
  if (isFlatWord(bytes)) return formatNamed('wordml');
  if (/^<\?xml|^<[a-z][\w:.-]*\s[^<]*xmlns/i.test(head)) return formatNamed('xml');
  return undefined;
}

/** A Word document in one XML file: the mark for Windows, or the element of the whole. */
function isFlatWord(bytes: Uint8Array): boolean {
  const head = asBuffer(bytes).toString('latin1', 0, sniffableMarkup);
  return /progid="Word\.Document"|<w:wordDocument|<pkg:package/.test(head);
}

const mailHeaders =
  /^(?:from|to|subject|date|message-id|received|return-path|mime-version|delivered-to|content-type):/gim;

/** Mail saved without an ending: its first lines are headers, two of them well-known ones. */
function sniffMail(head: string): 'eml' | 'mbox' | null {
  const postmark = /^From \S+.*\d{4}\s*\n/.exec(head);
  const headers = head.slice(postmark?.[0].length ?? 0).split(/\n\r?\n/, 1)[0] ?? '';
  if (!/^[A-Za-z][A-Za-z-]*:[ \t]/.test(headers)) return null;
  const known = new Set(headers.match(mailHeaders)?.map((name) => name.toLowerCase()));
  const technical = headers.match(/^(?:received|return-path|message-id|mime-version|delivered-to):/im);
  if (known.size < (technical === null ? 3 : 2)) return null;
  return postmark === null ? 'eml' : 'mbox';
}

/** Says what a file is from its name and, where given, its first bytes (a kilobyte is enough), without reading it. */
export function classify(
  name: string,
  head?: Uint8Array,
): { type: FileType; format: string; supported: boolean } {
  const format = formatOf(name, head);
  if (format === undefined) {
    // An unknown ending is read as text when its content turns out to be text.
    return { type: 'other', format: extensionOf(name), supported: true };
  }
  return { type: format.type, format: format.format, supported: format.reader !== null };
}
