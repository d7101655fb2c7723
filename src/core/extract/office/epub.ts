import { dirname, join } from 'node:path/posix';
import { declaredCharset } from '../declared-charset.ts';
import { decodeText } from '../decode-text.ts';
import { DocumentBuilder } from '../document-builder.ts';
import { readHtml } from '../html.ts';
import { ContentEncrypted, type ReadOutcome } from '../outcome.ts';
import { elementTexts, factsFrom } from './core-facts.ts';
import { localName, scanXml } from './scan-xml.ts';
import { ZipPackage } from './zip-package.ts';

const maxTextLength = 64 * 1024 * 1024;

/** Reads an EPUB book: its chapters in reading order. */
export async function readEpub(bytes: Uint8Array): Promise<ReadOutcome> {
  const zip = new ZipPackage(bytes, 'book');
  const packageName = packageFile(zip);
  const content = zip.read(packageName);
  if (content === null) throw new Error('The book has no table of its files.');
  const locked = lockedFiles(zip);
  const builder = new DocumentBuilder();
  let lockedChapters = 0;
  for (const chapter of chaptersInOrder(content, dirname(packageName))) {
    if (locked.has(chapter)) lockedChapters += 1;
    else await addChapter(builder, zip, chapter);
    if (builder.length > maxTextLength) throw new Error('It holds more text than is plausible.');
  }
  if (builder.length === 0 && lockedChapters > 0) throw new ContentEncrypted('book');
  return { document: builder.finish(factsOf(content)) };
}

function packageFile(zip: ZipPackage): string {
  let path = '';
  const container = zip.read('META-INF/container.xml');
  if (container !== null) {
    scanXml(container, {
      open(name, attributes) {
        if (localName(name) === 'rootfile' && path === '') path = attributes['full-path'] ?? '';
      },
    });
  }
  return path !== '' ? path : (zip.names.find((name) => /\.opf$/i.test(name)) ?? '');
}

/** Files whose content is encrypted (rights management); scrambled fonts do not matter. */
function lockedFiles(zip: ZipPackage): Set<string> {
  const locked = new Set<string>();
  const content = zip.read('META-INF/encryption.xml');
  if (content === null) return locked;
  scanXml(content, {
    open(name, { URI: path }) {
      if (localName(name) === 'CipherReference' && path !== undefined) locked.add(decodePath(path));
    },
  });
  return locked;
}

function chaptersInOrder(content: Uint8Array, folder: string): string[] {
  const files = new Map<string, { path: string; type: string }>();
  const spine: string[] = [];
  scanXml(content, {
    open(name, { id = '', href = '', idref = '', 'media-type': type = '' }) {
      const tag = localName(name);
      const path = join(folder, decodePath(href.replace(/#.*$/, '')));
      if (tag === 'item') files.set(id, { path, type });
      else if (tag === 'itemref') spine.push(idref);
    },
  });
  const isText = (type: string) => /html|dtbook/i.test(type);
  const listed = spine.flatMap((id) => files.get(id) ?? []);
  const chapters = listed.length > 0 ? listed : [...files.values()];
  return chapters.filter(({ type }) => isText(type)).map(({ path }) => path);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A name with a bare percent sign stands as it is.
    return path;
  }
}

async function addChapter(builder: DocumentBuilder, zip: ZipPackage, path: string): Promise<void> {
  const bytes = zip.read(path);
  if (bytes === null) return;
  const decoded = await decodeText(bytes, declaredCharset(bytes));
  if (decoded === null) return;
  // The page's title repeats the book's; the headings of the chapter stand in its text.
  const html = decoded.text.replace(/<title\b[^>]*>[^<]*<\/title\s*>|<title\b[^>]*\/>/gi, '');
  builder.addDocument(readHtml(html));
}

function factsOf(content: Uint8Array) {
  const said = elementTexts(content);
  return factsFrom({
    title: said.get('dc:title'),
    author: said.get('dc:creator'),
    created: said.get('dc:date'),
    language: said.get('dc:language'),
    about: ['dc:subject', 'dc:description'].map((name) => said.get(name)),
  });
}
