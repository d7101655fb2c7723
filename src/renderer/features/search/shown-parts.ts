import type { TextPart } from '../../../shared/contract/files.ts';
import type { Passage } from '../../../shared/contract/search.ts';
import { withoutOverlaps, type Range } from './snippet.ts';

export interface ShownPart {
  readonly chunkId: number;
  readonly text: string;
  readonly highlights: readonly Range[];
}

/** Parts that read as one piece of text: a part may end in mid-paragraph, and a line must not break there. */
export interface ShownBlock {
  /** Given where a new page begins. */
  readonly pageLabel: number | null;
  /** Given where the headings above change and are not the text itself. */
  readonly headingLabel: string | null;
  /** One of the passages that were found, and the one that is looked at; such a part is a block of its own. */
  readonly isFound: boolean;
  readonly isChosen: boolean;
  readonly parts: readonly ShownPart[];
}

/** Lays the found passages over the parts of a text; both tell their place in the extracted text, in UTF-16 code units. */
export function blocksToShow(
  parts: readonly TextPart[],
  passages: readonly Passage[],
  chosen: number,
): ShownBlock[] {
  const marked = passages.flatMap(({ start, highlights }) =>
    highlights.map(([from, to]): Range => [start + from, start + to]),
  );
  const blocks: ShownBlock[] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const overlaps = (passage: Passage | undefined): boolean =>
      passage !== undefined && passage.start < part.end && part.start < passage.end;
    const block = {
      pageLabel: isNewPage(part, before) ? part.page : null,
      headingLabel: headingLabelOf(part, before),
      isFound: passages.some(overlaps),
      isChosen: overlaps(passages[chosen]),
    };
    const last = blocks.at(-1);
    if (last && before && continues(last, block, before)) {
      blocks[blocks.length - 1] = { ...last, parts: [...last.parts, shownPart(part, marked, false)] };
    } else blocks.push({ ...block, parts: [shownPart(part, marked, true)] });
  }
  return blocks;
}

/** Pages are counted anew in each file inside a file. */
function isNewPage(part: TextPart, before: TextPart | undefined): boolean {
  return part.page !== null && (part.page !== before?.page || part.part !== before.part);
}

function continues(last: ShownBlock, next: Omit<ShownBlock, 'parts'>, before: TextPart): boolean {
  if (next.pageLabel !== null || next.headingLabel !== null || before.text.endsWith('\n')) return false;
  return !last.isFound && !next.isFound;
}

/** A block does not begin with empty lines. */
function shownPart(part: TextPart, marked: readonly Range[], isFirst: boolean): ShownPart {
  const cut = isFirst ? (/^(?:[^\S\n]*\n)+/.exec(part.text)?.[0].length ?? 0) : 0;
  const text = part.text.slice(cut);
  return { chunkId: part.chunkId, text, highlights: rangesIn(part.start + cut, part.end, marked) };
}

function headingLabelOf(part: TextPart, before: TextPart | undefined): string | null {
  const path = part.headings.join(' › ');
  if (path === '' || path === before?.headings.join(' › ')) return null;
  const last = part.headings.at(-1) ?? '';
  // A part that begins with its own heading needs no label, unless that heading stands below others.
  const bare = part.text.replace(/^[\s#=*]+/, '');
  if (!bare.startsWith(last)) return path;
  return part.headings.length > 1 ? part.headings.slice(0, -1).join(' › ') : null;
}

function rangesIn(start: number, end: number, marked: readonly Range[]): Range[] {
  const inside = marked
    .map(([from, to]): Range => [Math.max(from, start) - start, Math.min(to, end) - start])
    .filter(([from, to]) => to > from);
  return withoutOverlaps(inside);
}
