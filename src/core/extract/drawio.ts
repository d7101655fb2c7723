import { inflateRawSync } from 'node:zlib';
import type { ExtractedDocument } from './document.ts';
import { readXml } from './xml.ts';

const maxDiagramBytes = 32_000_000;
/** A page as draw.io packs it: deflated, URL-encoded XML in base64. */
const packedPage = /(<diagram\b[^>]*>)\s*([A-Za-z0-9+/=\s]+?)\s*(<\/diagram>)/g;

/** Reads a draw.io diagram as the words on its shapes; throws when a packed page is damaged. */
export function readDrawio(xml: string): ExtractedDocument {
  return readXml(
    xml.replace(
      packedPage,
      (_, open: string, packed: string, close: string) => `${open}${unpack(packed)}${close}`,
    ),
  );
}

function unpack(packed: string): string {
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: maxDiagramBytes });
  return decodeURIComponent(bytes.toString('utf8'));
}
