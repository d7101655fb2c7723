import type { DiffPart } from '../../../shared/contract/versions.ts';

export interface DiffPiece {
  readonly text: string;
  /** It does not stand on the other side. */
  readonly isChanged: boolean;
}

/** A stretch of both texts around changes that are close to each other. */
export interface DiffHunk {
  readonly left: readonly DiffPiece[];
  readonly right: readonly DiffPiece[];
  /** Words left out before it because they are the same. */
  readonly skippedBefore: number;
}

/** Characters of common text that stay around a change; more in between is left out. */
const context = 160;

/** Cuts a word-level comparison into stretches that can stand side by side, without the long runs that are the same. */
export function hunksOf(parts: readonly DiffPart[]): DiffHunk[] {
  const hunks: DiffHunk[] = [];
  let left: DiffPiece[] = [];
  let right: DiffPiece[] = [];
  let skipped = 0;
  const close = (): void => {
    if (left.some(isChanged) || right.some(isChanged)) hunks.push({ left, right, skippedBefore: skipped });
    [left, right] = [[], []];
  };
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind === 'removed') left.push({ text, isChanged: true });
    else if (kind === 'added') right.push({ text, isChanged: true });
    else {
      const [isFirst, isLast] = [index === 0, index === parts.length - 1];
      const [before, dropped, after] = cut(text, isFirst ? 0 : context, isLast ? 0 : context);
      add(left, right, before);
      if (dropped === '') continue;
      close();
      skipped = wordsIn(dropped);
      add(left, right, after);
    }
  }
  close();
  return hunks;
}

function isChanged(piece: DiffPiece): boolean {
  return piece.isChanged;
}

function add(left: DiffPiece[], right: DiffPiece[], text: string): void {
  if (text === '') return;
  left.push({ text, isChanged: false });
  right.push({ text, isChanged: false });
}

/** What stays at the beginning, what is left out, what stays at the end; at blanks where there are any near. */
function cut(text: string, head: number, tail: number): [string, string, string] {
  if (text.length <= head + tail + context) return [text, '', ''];
  const from = head === 0 ? 0 : blankNear(text, head);
  const to = tail === 0 ? text.length : blankNear(text, text.length - tail);
  return from < to ? [text.slice(0, from), text.slice(from, to), text.slice(to)] : [text, '', ''];
}

function blankNear(text: string, at: number): number {
  const blank = text.slice(at, at + 40).search(/\s/);
  return blank === -1 ? at : at + blank;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
