import { diffArrays } from 'diff';
import type { DiffPart, TextDiff } from '../../../shared/contract/versions.ts';

/** Characters compared of each text; more than two novels. */
const mostCharacters = 2_000_000;
/** A comparison word by word that takes longer is given up for one by paragraphs. */
const patienceMs = 1_500;
/** From so many words on only paragraphs that differ are compared word by word. */
const manyWords = 4_000;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Scripts whose words only a dictionary can tell: there the segmenter cuts. */
const withoutSpaces = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** What changed between two texts: word by word, in long texts first paragraph by paragraph (Myers 1986). */
export function diffTexts(from: string, to: string): TextDiff {
  const truncated = Math.max(from.length, to.length) > mostCharacters;
  const [a, b] = [from.slice(0, mostCharacters), to.slice(0, mostCharacters)];
  const [wordsA, wordsB] = [tokens(a), tokens(b)];
  const isLong = Math.max(wordsA.length, wordsB.length) > manyWords;
  const direct = isLong ? null : compare(wordsA, wordsB);
  const { parts, coarse } = direct ? { parts: direct, coarse: false } : byParagraphs(a, b);
  return { ...count(parts), parts, coarse, truncated };
}

/** How many words a text has. */
export function countWords(text: string): number {
  return tokens(text).filter(isWord).length;
}

/** Paragraphs that differ are compared by words, each run of them on its own. */
function byParagraphs(a: string, b: string): { parts: DiffPart[]; coarse: boolean } {
  const blocks = compare(paragraphs(a), paragraphs(b));
  if (blocks === null) {
    return {
      parts: joined([
        { kind: 'removed', text: a },
        { kind: 'added', text: b },
      ]),
      coarse: true,
    };
  }
  let coarse = false;
  const parts: DiffPart[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (!block) break;
    if (block.kind !== 'removed' || next?.kind !== 'added') {
      parts.push(block);
      continue;
    }
    at += 1;
    const [one, other] = [tokens(block.text), tokens(next.text)];
    const inner = Math.max(one.length, other.length) > manyWords ? null : compare(one, other);
    coarse ||= inner === null;
    parts.push(...(inner ?? [block, next]));
  }
  return { parts: joined(parts), coarse };
}

function compare(a: string[], b: string[]): DiffPart[] | null {
  const changes = diffArrays(a, b, { timeout: patienceMs, comparator: isSameWord });
  if (!changes) return null;
  return joined(
    changes.map(({ added, removed, value }): DiffPart => {
      return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
    }),
  );
}

/** Where lines are broken is layout: formats break them differently. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (a.trim() === '' && b.trim() === '');
}

/** Runs of one kind are one part; removed comes before added. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}

function tokens(text: string): string[] {
  const pieces = text.match(/\s+|[^\s]+/gu) ?? [];
  return pieces.flatMap((piece) => (withoutSpaces.test(piece) ? segments(piece) : split(piece)));
}

/** Signs at the end of a word are tokens of their own: a comma more is no other word. */
function split(piece: string): string[] {
  return piece.match(/[\p{L}\p{N}\p{M}_'’-]+|[^\p{L}\p{N}\p{M}_'’-]+/gu) ?? [piece];
}

function segments(piece: string): string[] {
  return [...words.segment(piece)].map(({ segment }) => segment);
}

function paragraphs(text: string): string[] {
  return text.match(/[^\n]*\n+|[^\n]+$/gu) ?? [];
}

function count(parts: readonly DiffPart[]): Pick<TextDiff, 'added' | 'removed' | 'same'> {
  const of = (kind: DiffPart['kind']): number =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? tokens(part.text).filter(isWord).length : 0), 0);
  return { added: of('added'), removed: of('removed'), same: of('same') };
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}
