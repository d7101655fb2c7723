import { DocumentBuilder } from '../document-builder.ts';
import type { ReadOutcome } from '../outcome.ts';
import { coreFacts } from './core-facts.ts';
import { localName, scanXml } from './scan-xml.ts';
import { ZipPackage } from './zip-package.ts';

/** Reads an XPS document: its runs of letters in the order of the file, put together by their place on the page. */
export async function readXps(bytes: Uint8Array): Promise<ReadOutcome> {
  const zip = new ZipPackage(bytes, 'document');
  const pages = zip.names
    .filter((name) => /\.fpage$/i.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (pages.length === 0) throw new Error('The document has no pages.');
  const builder = new DocumentBuilder();
  for (const [index, name] of pages.entries()) {
    for (const text of paragraphsOf(zip.read(name) ?? Buffer.alloc(0))) {
      builder.add('paragraph', text, { page: index + 1 });
    }
  }
  return { document: builder.finish(coreFacts(zip)) };
}

/** Runs at the same height are one line; a distance of more than one and a half lines parts paragraphs. */
function paragraphsOf(xml: Uint8Array): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let height = Number.NaN;
  scanXml(xml, {
    open(name, attributes) {
      if (localName(name) !== 'Glyphs') return;
      const run = (attributes['UnicodeString'] ?? '').replace(/^\{\}/, '');
      const place = Number(attributes['OriginY']);
      const size = Number(attributes['FontRenderingEmSize']) || 12;
      const distance = Math.abs(place - height);
      if (text !== '' && distance > 2 * size) {
        paragraphs.push(text);
        text = '';
      }
      const joint = text === '' || distance < size / 2 ? '' : '\n';
      text += joint + run;
      height = place;
    },
  });
  return [...paragraphs, text];
}
