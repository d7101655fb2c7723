import { DocumentBuilder } from '../document-builder.ts';
import type { ReadOutcome } from '../outcome.ts';
import { elementTexts, factsFrom } from './core-facts.ts';
import { wordParagraphs } from './word-paragraphs.ts';

/** Reads a Word document in one XML file: of Word 2003 (`w:wordDocument`) or as a flat package (`pkg:package`). */
export function readFlatWord(bytes: Uint8Array): ReadOutcome {
  const builder = new DocumentBuilder();
  const { paragraphs, deleted } = wordParagraphs(bytes);
  for (const { text, level } of paragraphs) {
    if (level > 0) builder.add('heading', text, { level });
    else builder.add('paragraph', text);
  }
  builder.add('paragraph', deleted.join('\n'));
  const said = elementTexts(bytes);
  const facts = factsFrom({
    title: said.get('dc:title') ?? said.get('o:Title'),
    author: said.get('dc:creator') ?? said.get('o:Author'),
    created: said.get('dcterms:created') ?? said.get('o:Created'),
    modified: said.get('dcterms:modified') ?? said.get('o:LastSaved'),
  });
  return { document: builder.finish(facts) };
}
