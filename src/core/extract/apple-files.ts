/** Files of macOS programs that are property lists: shortcuts to pages (`.webloc`) and saved pages (`.webarchive`). */
import type { ExtractedDocument } from './document.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeText } from './decode-text.ts';
import { DocumentBuilder } from './document-builder.ts';
import { readHtml } from './html.ts';
import type { ReadOutcome } from './outcome.ts';
import { readPropertyList, type PropertyTable, type PropertyValue } from './property-list.ts';
import { asBuffer } from './sniff.ts';
import { readXml } from './xml.ts';

/** Reads a shortcut as its address, a saved page as the page, any other property list as its texts. */
export async function readAppleFile(bytes: Uint8Array): Promise<ReadOutcome> {
  const buffer = asBuffer(bytes);
  if (buffer.toString('latin1', 0, 6) !== 'bplist') {
    const decoded = await decodeText(bytes);
    return decoded === null ? { skip: 'binary', detail: '' } : { document: readTextList(decoded.text) };
  }
  const value = readPropertyList(buffer);
  const page = isTable(value) ? value['WebMainResource'] : undefined;
  if (page !== undefined && isTable(page)) return { document: await readPage(page) };
  const builder = new DocumentBuilder();
  builder.add('paragraph', textsOf(value).join('\n'));
  return { document: builder.finish() };
}

function readTextList(xml: string): ExtractedDocument {
  const address = /<key>URL<\/key>\s*<string>([^<]*)<\/string>/.exec(xml)?.[1];
  if (address === undefined) return readXml(xml);
  const builder = new DocumentBuilder();
  builder.add('paragraph', address.replaceAll('&amp;', '&'));
  return builder.finish();
}

async function readPage(page: PropertyTable): Promise<ExtractedDocument> {
  const content = page['WebResourceData'];
  const charset = page['WebResourceTextEncodingName'];
  if (!Buffer.isBuffer(content)) throw new Error('The saved page has no content.');
  const decoded = await decodeText(content, typeof charset === 'string' ? charset : declaredCharset(content));
  return readHtml(decoded?.text ?? '');
}

function isTable(value: PropertyValue): value is PropertyTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);
}

function textsOf(value: PropertyValue): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isTable(value) ? Object.values(value).flatMap(textsOf) : [];
}
