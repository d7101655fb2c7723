import { DocumentBuilder } from '../document-builder.ts';
import { ContentEncrypted, type ReadOutcome } from '../outcome.ts';
import { localName, scanXml } from './scan-xml.ts';
import { UnknownCompression } from '../zip.ts';
import { ZipPackage } from './zip-package.ts';

const contents = ['index.xml', 'index.apxl'];

/** Reads Pages, Numbers and Keynote documents of before 2013; newer ones are of a kind that is not documented. */
export async function readIwork(bytes: Uint8Array): Promise<ReadOutcome> {
  const zip = new ZipPackage(bytes, 'document');
  if (zip.names.some((name) => /(?:^|\/)\.iwp[hv]/i.test(name))) throw new ContentEncrypted('document');
  const name = contents.find((part) => zip.names.includes(part));
  const content = name === undefined ? null : readUnlocked(zip, name);
  if (content === null) {
    return {
      skip: 'unsupported-format',
      detail: 'Documents of Pages, Numbers and Keynote since 2013 cannot be read.',
    };
  }
  return { document: readParagraphs(content) };
}

/** A password leaves the part where it is, under a compression that does not exist. */
function readUnlocked(zip: ZipPackage, name: string): Buffer | null {
  try {
    return zip.read(name);
  } catch (error) {
    if (error instanceof UnknownCompression) throw new ContentEncrypted('document');
    throw error;
  }
}

function readParagraphs(xml: Uint8Array) {
  const builder = new DocumentBuilder();
  let text: string | null = null;
  scanXml(xml, {
    open(name, attributes) {
      const tag = localName(name);
      if (tag === 'p') text = '';
      else if (text !== null && tag === 'tab') text += '\t';
      else if (text !== null && (tag === 'br' || tag === 'lnbr')) text += '\n';
      // Cells of tables hold their text as an attribute.
      else if (tag === 'ct' || tag === 't-cell') builder.add('paragraph', attributes['sfa:s'] ?? '');
    },
    text(part) {
      if (text !== null) text += part.replace(/\s+/g, ' ');
    },
    close(name) {
      if (localName(name) !== 'p' || text === null) return;
      builder.add('paragraph', text);
      text = null;
    },
  });
  return builder.finish();
}
