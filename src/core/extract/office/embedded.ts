import type { DocumentBuilder } from '../document-builder.ts';
import type { NestedReader } from '../outcome.ts';
import type { ZipPackage } from './zip-package.ts';

/** Files put into an Office document: their names, and what they say where they can be read. */
export async function addEmbedded(
  builder: DocumentBuilder,
  zip: ZipPackage,
  nested: NestedReader,
): Promise<void> {
  for (const name of zip.names) {
    if (!/\/embeddings\/[^/]+$/i.test(name)) continue;
    const content = zip.read(name);
    if (content === null) continue;
    const shortName = name.slice(name.lastIndexOf('/') + 1);
    builder.add('heading', shortName, { level: 2, part: shortName });
    const document = await nested(shortName, content);
    if (document !== null) builder.addDocument(document, { below: 2, part: shortName });
  }
}
