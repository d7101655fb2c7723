import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFParse } from 'pdf-parse';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DocumentBuilder } from './document-builder.ts';
import { parseDate, parseLanguage } from './facts.ts';
import type { ReadOutcome } from './outcome.ts';

const imageOnly = 'There is no text layer: its pages are pictures or blank.';
/** Notes and form fields are read from this many pages at most. */
const maxAnnotatedPages = 500;
const pictureFilters = ['JBIG2Decode', 'JPXDecode', 'DCTDecode', 'CCITTFaxDecode'];

/** Reads the text layer of a PDF page by page. Nothing is rendered, run or fetched. */
export async function readPdf(bytes: Uint8Array): Promise<ReadOutcome> {
  const { PDFParse: Reader, PasswordException } = await import('pdf-parse');
  const parser = new Reader({ ...readerOptions(), data: withoutPictureText(bytes) });
  try {
    return await readPages(parser);
  } catch (error) {
    if (error instanceof PasswordException || nameOf(error) === 'PasswordException') {
      return { fail: 'encrypted', detail: 'The PDF asks for a password.' };
    }
    throw error;
  } finally {
    await parser.destroy();
  }
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

async function readPages(parser: PDFParse): Promise<ReadOutcome> {
  const { pages } = await parser.getText({ pageJoiner: '' });
  const builder = new DocumentBuilder();
  for (const { text, num } of pages) {
    for (const paragraph of joinHyphens(text).split(/\n[ \t]*\n/))
      builder.add('paragraph', paragraph, { page: num });
  }
  await addAnnotations(parser, builder, pages.length);
  const document = builder.finish(await factsOf(parser));
  if (document.blocks.length > 0) return { document };
  return { skip: 'no-text', detail: pages.length === 0 ? 'It has no pages.' : imageOnly };
}

/** Notes and the values of form fields, which are not part of the pages' text; they stand at its end. */
async function addAnnotations(parser: PDFParse, builder: DocumentBuilder, pageCount: number): Promise<void> {
  // The library keeps the open document to itself; opening it again would double the work.
  const document = parser['doc'] as PDFDocumentProxy | undefined;
  if (document === undefined) return;
  for (let number = 1; number <= Math.min(pageCount, maxAnnotatedPages); number += 1) {
    const page = await document.getPage(number);
    const annotations: unknown[] = await page.getAnnotations({ intent: 'display' });
    for (const text of new Set(annotations.flatMap(annotationTexts))) {
      builder.add('paragraph', text, { page: number });
    }
    page.cleanup();
  }
}

function annotationTexts(annotation: unknown): string[] {
  if (typeof annotation !== 'object' || annotation === null) return [];
  const { contentsObj, fieldValue, textContent, subtype } = annotation as {
    contentsObj?: { str?: unknown };
    fieldValue?: unknown;
    textContent?: unknown;
    subtype?: unknown;
  };
  const shown = subtype === 'FreeText' && Array.isArray(textContent) ? textContent.join('\n') : '';
  const typed =
    subtype === 'Widget' && typeof fieldValue === 'string' && fieldValue !== 'Off' ? fieldValue : '';
  return [contentsObj?.str, typed, shown].filter(
    (text) => typeof text === 'string' && text.trim() !== '',
  ) as string[];
}

/** Words parted at the end of a line become whole again. */
function joinHyphens(text: string): string {
  return text
    .replace(/\u00AD\s*\n\s*/g, '')
    .replaceAll('\u00AD', '')
    .replace(/(\p{L})[-‐]\n(?=\p{Ll})/gu, '$1');
}

async function factsOf(parser: PDFParse) {
  const { info } = await parser.getInfo();
  const values = new Map<string, unknown>(Object.entries(info ?? {}));
  const text = (key: string) => {
    const value = values.get(key);
    return typeof value === 'string' ? value.trim() : '';
  };
  const created = parseDate(text('CreationDate'));
  const modified = parseDate(text('ModDate'));
  const language = parseLanguage(text('Language'));
  return {
    title: text('Title'),
    author: text('Author'),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(language === undefined ? {} : { language }),
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
