import type { Block, ExtractedDocument } from '../extract/document.ts';
import { atomsOf } from './atoms.ts';
import type { Chunk, CountTokens } from './chunk.ts';
import { firstVisible, lastVisible } from './cut-points.ts';
import { mostTokens, passagesOf, targetLength, type Passage } from './passages.ts';
import { groupSections, sectionsOf, type Section, type SectionGroup } from './sections.ts';

/** Rises with every change that cuts the same document elsewhere. */
export const chunkerVersion = 1;

/**
 * Cuts a document into passages of about 1,200 code units, at most 2,000 and at most 256 tokens, which follow each
 * other without gap or overlap and together hold all of its text but white space at its ends and blank stretches
 * of more than 160 code units. Pages and files inside the file are never crossed; sections are when they are small. Linear in the text.
 */
export function chunkDocument(document: ExtractedDocument, countTokens: CountTokens): Chunk[] {
  const whole = withBlocks(document);
  const chunks: Chunk[] = [];
  for (const group of groupSections(sectionsOf(whole), targetLength)) {
    let section = 0;
    for (const passage of passagesOfGroup(whole.text, group, countTokens)) {
      while ((group[section + 1]?.start ?? Infinity) <= passage.start) section += 1;
      const headings = headingsOf(group, section, passage);
      const { page, part } = group[0];
      chunks.push({
        start: passage.start,
        end: passage.end,
        page,
        headings,
        ...(part === undefined ? {} : { part }),
      });
    }
  }
  return chunks;
}

/** A text without structure is one paragraph. */
function withBlocks(document: ExtractedDocument): ExtractedDocument {
  if (document.blocks.length > 0) return document;
  const start = firstVisible(document.text, 0, document.text.length);
  const end = lastVisible(document.text, start, document.text.length);
  const blocks: Block[] = end > start ? [{ kind: 'paragraph', start, end }] : [];
  return { ...document, blocks };
}

// Nearly every group this short is within the tokens: counted once as a whole, without looking for cuts.
const likelyWhole = 700;

function* passagesOfGroup(
  text: string,
  group: SectionGroup,
  countTokens: CountTokens,
): Generator<Passage, void, undefined> {
  const { start } = group[0];
  const { end } = group.at(-1) ?? group[0];
  const isWhole = end - start <= likelyWhole && countTokens(text, start, end) <= mostTokens;
  if (isWhole) yield { start, end };
  else {
    const blocks = group.length === 1 ? group[0].blocks : group.flatMap((section) => section.blocks);
    yield* passagesOf(text, atomsOf(text, blocks, end, countTokens), countTokens);
  }
}

/**
 * A passage that goes on inside a section has the section's headings; one that begins with a section those that
 * all of its sections share, since their own stand in its text.
 */
function headingsOf(group: SectionGroup, index: number, { start, end }: Passage): readonly string[] {
  const first: Section = group[index] ?? group[0];
  if (first.start < start) return first.headings;
  let shared = first.headings;
  for (let next = index + 1; (group[next]?.start ?? Infinity) < end; next += 1) {
    const other = group[next]?.headings ?? [];
    const differs = shared.findIndex((heading, depth) => other[depth] !== heading);
    if (differs >= 0) shared = shared.slice(0, differs);
  }
  return shared.length > 0 ? shared : first.headings;
}
