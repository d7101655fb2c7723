import { DocumentBuilder } from '../document-builder.ts';
import type { ReadOutcome } from '../outcome.ts';
import { coreFacts } from './core-facts.ts';
import { attributeNamed, localName, scanXml, textsOf } from './scan-xml.ts';
import { relationsOf, ZipPackage } from './zip-package.ts';

const list = 'visio/pages/pages.xml';
const shapeText = new Set(['Text']);

/** Reads a Visio drawing: the texts of its shapes, page by page under the pages' names. */
export async function readVisio(bytes: Uint8Array): Promise<ReadOutcome> {
  const zip = new ZipPackage(bytes, 'drawing');
  const content = zip.read(list);
  if (content === null) throw new Error('The drawing has no pages.');
  const parts = new Map(relationsOf(zip, list).map(({ id, target }) => [id, target]));
  const names: string[] = [];
  const targets: string[] = [];
  scanXml(content, {
    open(name, attributes) {
      const tag = localName(name);
      if (tag === 'Page') names.push(attributes['Name'] ?? '');
      else if (tag === 'Rel') targets.push(parts.get(attributeNamed(attributes, 'id') ?? '') ?? '');
    },
  });
  const builder = new DocumentBuilder();
  for (const [index, target] of targets.entries()) {
    const page = index + 1;
    builder.add('heading', names[index] ?? '', { level: 1, page });
    const drawing = zip.read(target);
    for (const text of drawing === null ? [] : textsOf(drawing, shapeText))
      builder.add('paragraph', text, { page });
  }
  return { document: builder.finish(coreFacts(zip), 'untitled') };
}
