import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFParse } from 'pdf-parse';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DocumentBuilder, oneLine } from './document-builder.ts';
import { parseDate, parseLanguage } from './facts.ts';
import type { NestedReader, ReadOutcome } from './outcome.ts';
import { addAnnotations } from './pdf-annotations.ts';
import { outlineByPage, outlineLines, type OutlineEntry } from './pdf-outline.ts';

const imageOnly = 'There is no text layer: its pages are pictures or blank.';
const maxAttachments = 200;
const pictureFilters = ['JBIG2Decode', 'JPXDecode', 'DCTDecode', 'CCITTFaxDecode'];

/** Reads the text layer of a PDF page by page, headings as its outline has them. Nothing is rendered, run or fetched. */
export async function readPdf(bytes: Uint8Array, nested: NestedReader): Promise<ReadOutcome> {
  const { PasswordException } = await import('pdf-parse');
  const parser = await openPdf(bytes);
  try {
    return await readPages(parser, nested);
  } catch (error) {
    if (error instanceof PasswordException || nameOf(error) === 'PasswordException') {
      return { fail: 'encrypted', detail: 'The PDF asks for a password.' };
    }
    throw error;
  } finally {
    await parser.destroy();
  }
}

/** Opens a PDF so that nothing in it is run or fetched; to be destroyed. */
export async function openPdf(bytes: Uint8Array): Promise<PDFParse> {
  const { PDFParse: Reader } = await import('pdf-parse');
  return new Reader({ ...readerOptions(), data: withoutPictureText(bytes) });
}

/**
 * A copy, since the library takes its input's memory over. A stream of drawing instructions that is packed as a
 * picture is an attack (a few kilobytes unpack to gigapixels): its filter is made an unknown one.
 */
function withoutPictureText(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.alloc(bytes.length, bytes);
  for (const filter of pictureFilters) {
    for (let at = copy.indexOf(filter); at >= 0; at = copy.indexOf(filter, at + filter.length)) {
      const start = copy.lastIndexOf('obj', at);
      const end = copy.indexOf('stream', at);
      if (start < 0 || end < 0) continue;
      if (!copy.toString('latin1', start, end).includes('/Image')) copy.write('-', at, 'latin1');
    }
  }
  return new Uint8Array(copy.buffer, copy.byteOffset, copy.length);
}

function readerOptions() {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    // Old Chinese, Japanese and Korean documents name their letters by tables that are not inside them.
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
  };
}

async function readPages(parser: PDFParse, nested: NestedReader): Promise<ReadOutcome> {
  const { pages } = await parser.getText({ pageJoiner: '' });
  // The library keeps the open document to itself; opening it again would double the work.
  const open = parser['doc'] as PDFDocumentProxy | undefined;
  const outline = open === undefined ? new Map<number, OutlineEntry[]>() : await outlineByPage(open);
  const builder = new DocumentBuilder();
  // An outline over pictures of pages is not their text.
  const hasText = pages.some(({ text }) => text.trim() !== '');
  for (const { text, num } of hasText ? pages : [])
    addPage(builder, joinHyphens(text), num, outline.get(num) ?? []);
  if (open !== undefined) {
    await addAnnotations(builder, open);
    await addAttachments(builder, open, nested);
  }
  const document = builder.finish(await factsOf(parser));
  if (document.blocks.length > 0) return { document };
  return { skip: 'no-text', detail: pages.length === 0 ? 'It has no pages.' : imageOnly };
}

/** Files that are put into the PDF. */
async function addAttachments(
  builder: DocumentBuilder,
  document: PDFDocumentProxy,
  nested: NestedReader,
): Promise<void> {
  // A damaged list of files costs them, not the text.
  const attachments: unknown = await document.getAttachments().catch(() => null);
  for (const attachment of Object.values(attachments ?? {}).slice(0, maxAttachments)) {
    const { filename, content } = attachment as { filename?: unknown; content?: unknown };
    if (typeof filename !== 'string' || !(content instanceof Uint8Array)) continue;
    const part = oneLine(filename) || 'attachment';
    builder.add('heading', part, { level: 2, part });
    const inner = await nested(part, content);
    if (inner !== null) builder.addDocument(inner, { below: 2, part });
  }
}

function addPage(
  builder: DocumentBuilder,
  text: string,
  page: number,
  outline: readonly OutlineEntry[],
): void {
  let lines: string[] = [];
  const endParagraph = (): void => {
    builder.add('paragraph', lines.join('\n'), { page });
    lines = [];
  };
  for (const line of outlineLines(text, outline)) {
    if (line.level > 0 || line.text.trim() === '') endParagraph();
    if (line.level > 0) builder.add('heading', line.text, { level: line.level, page });
    else lines.push(line.text);
  }
  endParagraph();
}

/** Words parted at the end of a line become whole again. */
function joinHyphens(text: string): string {
  return text
    .replace(/\u00AD\s*\n\s*/g, '')
    .replaceAll('\u00AD', '')
    .replace(/(\p{L})[-‐]\n(?=\p{Ll})/gu, '$1');
}

async function factsOf(parser: PDFParse) {
  const { info, metadata } = await parser.getInfo();
  const values = new Map<string, unknown>(Object.entries(info ?? {}));
  const described: unknown = metadata?.get('dc:title');
  const text = (key: string) => {
    const value = values.get(key);
    return typeof value === 'string' ? value.trim() : '';
  };
  const created = parseDate(text('CreationDate'));
  const modified = parseDate(text('ModDate'));
  const language = parseLanguage(text('Language'));
  return {
    title: withoutProgram(text('Title')) || (typeof described === 'string' ? described.trim() : ''),
    author: text('Author'),
    about: [text('Subject'), text('Keywords')].filter(Boolean).join('\n'),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Printing from Office gives `Microsoft Word - plan.doc`. */
function withoutProgram(title: string): string {
  return title.replace(/^Microsoft (?:Office )?(?:Word|PowerPoint|Excel) - /i, '');
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
