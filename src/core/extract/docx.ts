import { DocumentBuilder } from './document-builder.ts';
import { readHtml } from './html.ts';
import { coreFacts } from './office/core-facts.ts';
import { addEmbedded } from './office/embedded.ts';
import { chartTexts } from './office/drawing-text.ts';
import { wordParagraphs } from './office/word-paragraphs.ts';
import { ZipPackage } from './office/zip-package.ts';
import type { NestedReader, ReadOutcome } from './outcome.ts';
import { asBuffer } from './sniff.ts';

/** The converter needs many times this in memory. */
const maxPartBytes = 64 * 1024 * 1024;

/**
 * Reads a Word document: its body, notes and comments, then charts, the texts of headers and footers once each, what
 * was deleted while changes were tracked, and the files inside.
 */
export async function readDocx(bytes: Uint8Array, nested: NestedReader): Promise<ReadOutcome> {
  const zip = new ZipPackage(bytes, 'Word document');
  // Unpacking here, with a limit, keeps a part that lies about its size away from the converter.
  for (const name of zip.names) if (name.endsWith('.xml')) zip.read(name, maxPartBytes);
  const html = (await convert(bytes)) || asHtml(bodyTexts(zip)) + textsOf(zip, notes);
  const { title, ...document } = readHtml(html + textsOf(zip, margins));
  const builder = new DocumentBuilder();
  builder.addDocument({ ...document, title });
  for (const name of zip.names) {
    const isChart = /\/(?:charts\/chart|diagrams\/data)\d*\.xml$/i.test(name);
    if (isChart) builder.add('paragraph', chartTexts(zip.read(name, maxPartBytes) ?? Buffer.alloc(0)));
  }
  const body = zip.read('word/document.xml', maxPartBytes);
  if (body?.includes('delText') === true) {
    builder.add('paragraph', wordParagraphs(body).deleted.join('\n'));
  }
  await addEmbedded(builder, zip, nested);
  return { document: builder.finish({ title, ...coreFacts(zip) }) };
}

/** The body as HTML; empty when the converter, which is strict, does not make anything of it. */
async function convert(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: asBuffer(bytes) },
      {
        styleMap: ['comment-reference => sup'],
        // Pictures would come as data: URLs, many times the size of the text.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch {
    // Entities, moved text and odd packages stop the converter, not the plain reading of the paragraphs.
    return '';
  }
}

/** Paragraphs of the body, without structure; throws when there is no body. */
function bodyTexts(zip: ZipPackage): string[] {
  const body = zip.read('word/document.xml', maxPartBytes);
  if (body === null) throw new Error('The Word document has no body.');
  return wordParagraphs(body).paragraphs.map(({ text }) => text);
}

function asHtml(texts: Iterable<string>): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Array.from(texts, (text) => `<p>${escape(text)}</p>`).join('');
}

const notes = /^word\/(?:footnotes|endnotes|comments)\.xml$/;
/** What the converter leaves out. */
const margins = /^word\/(?:header|footer)\d*\.xml$/;

/** The texts of the parts that have such names, each once, as HTML paragraphs. */
function textsOf(zip: ZipPackage, names: RegExp): string {
  const texts = new Set<string>();
  for (const name of zip.names) {
    if (!names.test(name)) continue;
    const content = zip.read(name, maxPartBytes) ?? Buffer.alloc(0);
    for (const { text } of wordParagraphs(content).paragraphs) texts.add(text);
  }
  return asHtml(texts);
}
