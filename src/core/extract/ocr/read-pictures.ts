import { detailSentence } from '../../../shared/details.ts';
import type { ExtractedDocument, Extraction } from '../document.ts';
import { DocumentBuilder } from '../document-builder.ts';
import { imageSize } from '../media/image-size.ts';
import { pagePictures } from './page-pictures.ts';
import { recognize } from './recognize.ts';

/** Larger pictures are maps and panoramas; smaller ones icons. */
const mostPixels = 60_000_000;
const leastSide = 40;

/** The same file with what its pictures say; unchanged when they say nothing. `until` as `performance.now()`. */
export async function withPictureText(
  extraction: Extraction,
  bytes: Uint8Array,
  folder: string,
  until: number,
): Promise<Extraction> {
  const builder = new DocumentBuilder();
  const known = extraction.state === 'extracted' ? extraction.document : null;
  if (known !== null) builder.addDocument(known);
  const missed =
    extraction.format === 'pdf'
      ? await addPages(builder, bytes, folder, until)
      : await addPicture(builder, bytes, folder);
  const document = builder.finish(
    { ...facts(known), ...(missed === null ? {} : { partial: { code: 'sampled', detail: missed } }) },
    'untitled',
  );
  if (document.blocks.length === 0) return extraction;
  return { state: 'extracted', type: extraction.type, format: extraction.format, document };
}

function facts(known: ExtractedDocument | null) {
  if (known === null) return {};
  const { title, author, created, modified } = known;
  return {
    title,
    ...(author === undefined ? {} : { author }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
}

async function addPicture(builder: DocumentBuilder, bytes: Uint8Array, folder: string): Promise<null> {
  const size = imageSize(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (size === null || Math.min(size.width, size.height) < leastSide || size.width * size.height > mostPixels)
    return null;
  addText(builder, await recognize(bytes, folder));
  return null;
}

/** In words, which pages are left out; null when all are read. */
async function addPages(
  builder: DocumentBuilder,
  bytes: Uint8Array,
  folder: string,
  until: number,
): Promise<string | null> {
  for await (const { page, pages, picture } of pagePictures(bytes)) {
    addText(builder, await recognize(picture, folder), page);
    if (performance.now() > until && page < pages) {
      return detailSentence('pages-read', { pages, read: page });
    }
  }
  return null;
}

function addText(builder: DocumentBuilder, text: string, page?: number): void {
  for (const paragraph of text.split(/\n\s*\n/))
    builder.add('paragraph', paragraph, page === undefined ? {} : { page });
}
