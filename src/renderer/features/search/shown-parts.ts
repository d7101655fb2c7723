import type { BlockKind } from '../../../shared/block-kinds.ts';
import type { TextBlock, TextPart } from '../../../shared/contract/files.ts';
import type { Passage } from '../../../shared/contract/search.ts';

/** A piece of the text within one part. */
export interface ShownPiece {
  readonly chunkId: number;
  /** Where it begins in the extracted text, UTF-16 code units. */
  readonly start: number;
  readonly text: string;
  /** In one of the passages that were found, and in the one that is looked at. */
  readonly isFound: boolean;
  readonly isChosen: boolean;
}

/** Pieces that read as one: a part may end in mid-paragraph, and a line must not break there. */
export interface ShownBlock {
  readonly kind: BlockKind;
  /** Of a heading; 1 is the top. */
  readonly level: number;
  /** Given where a new page begins. */
  readonly pageLabel: number | null;
  /** Given where the headings above change and are not in the text itself. */
  readonly headingLabel: string | null;
  /** Whether one of its pieces is; those of a table or of code may differ. */
  readonly isFound: boolean;
  readonly isChosen: boolean;
  /** The line, from 1, in which it begins, where lines have numbers; `isWithinLine`: not at its start. */
  readonly line: number | null;
  readonly isWithinLine: boolean;
  readonly pieces: readonly ShownPiece[];
}

/** They have one frame, and in it tell of each piece whether it is found. */
const keptWhole: ReadonlySet<BlockKind> = new Set(['table', 'code']);

type Shape = Pick<TextBlock, 'kind' | 'start' | 'end' | 'level'>;

/**
 * Lays the found passages over the parts of a text; both tell their place in the extracted text. With `structured` the
 * blocks of its structure are told apart, and paragraphs at empty lines; without, all of it is one flow of lines.
 */
export function blocksToShow(
  parts: readonly TextPart[],
  passages: readonly Passage[],
  chosen: number,
  structured: boolean,
): ShownBlock[] {
  const blocks: ShownBlock[] = [];
  let shapeBefore: Shape | null = null;
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const overlaps = (passage: Passage | undefined): boolean =>
      passage !== undefined && passage.start < part.end && part.start < passage.end;
    const isFound = passages.some(overlaps);
    const isChosen = overlaps(passages[chosen]);
    let labels = {
      pageLabel: isNewPage(part, before) ? part.page : null,
      headingLabel: structured && before ? null : headingLabelOf(part, before),
    };
    for (const shape of structured ? shapesOf(part) : [wholeOf(part)]) {
      const continued = shapeBefore !== null && continues(shapeBefore, shape, before, structured);
      const last = blocks.at(-1);
      const joins =
        last !== undefined && continued && labels.pageLabel === null && labels.headingLabel === null;
      const mayJoin = joins && (keptWhole.has(shape.kind) || (!last.isFound && !isFound));
      const piece = pieceOf(part, shape, { isFound, isChosen }, !mayJoin);
      shapeBefore = shape;
      if (piece.text === '') continue;
      if (mayJoin) {
        const whole = { isFound: last.isFound || isFound, isChosen: last.isChosen || isChosen };
        blocks[blocks.length - 1] = { ...last, ...whole, pieces: [...last.pieces, piece] };
      } else {
        const { kind, level = 1 } = shape;
        const line = part.line === undefined ? null : part.line + lineBreaks(part, piece.start);
        const place = { line, isWithinLine: continued };
        blocks.push({ kind, level, ...labels, ...place, isFound, isChosen, pieces: [piece] });
      }
      labels = { pageLabel: null, headingLabel: null };
    }
  }
  return blocks;
}

function wholeOf({ start, end }: TextPart): Shape {
  return { kind: 'paragraph', start, end };
}

/** The blocks of a part, and the paragraphs between them. */
function shapesOf({ text, start, end, blocks = [] }: TextPart): Shape[] {
  const shapes: Shape[] = [];
  let at = start;
  const addParagraphs = (until: number): void => {
    for (const match of text.slice(at - start, until - start).matchAll(/(?:(?!\n[^\S\n]*\n)[\s\S])+/g)) {
      if (match[0].trim() === '') continue;
      const from = at + match.index;
      shapes.push({ kind: 'paragraph', start: from, end: from + match[0].length });
    }
  };
  for (const block of blocks) {
    if (block.start > at) addParagraphs(block.start);
    shapes.push(block);
    at = Math.max(at, Math.min(end, block.end));
  }
  if (at < end) addParagraphs(end);
  return shapes;
}

/** Whether a shape at the beginning of a part goes on with the one that the part before ended with. */
function continues(last: Shape, next: Shape, before: TextPart | undefined, structured: boolean): boolean {
  if (next.kind !== 'paragraph') return next.start === last.start && next.kind === last.kind;
  if (last.kind !== 'paragraph' || before === undefined || last.end !== next.start) return false;
  return structured ? !/\n\s*$/.test(before.text) : !before.text.endsWith('\n');
}

function lineBreaks({ text, start }: TextPart, until: number): number {
  return text.slice(0, until - start).split('\n').length - 1;
}

/** The part's share of a shape; a block does not begin with empty lines, and ends with none where it has a structure. */
function pieceOf(
  part: TextPart,
  shape: Shape,
  state: Pick<ShownPiece, 'isFound' | 'isChosen'>,
  isFirst: boolean,
): ShownPiece {
  const from = Math.max(shape.start, part.start);
  const raw = part.text.slice(from - part.start, Math.min(shape.end, part.end) - part.start);
  const cut = isFirst ? (/^(?:[^\S\n]*\n)+/.exec(raw)?.[0].length ?? 0) : 0;
  return { chunkId: part.chunkId, start: from + cut, text: raw.slice(cut), ...state };
}

/** Pages are counted anew in each file inside a file. */
function isNewPage(part: TextPart, before: TextPart | undefined): boolean {
  return part.page !== null && (part.page !== before?.page || part.part !== before.part);
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
