/** Puts atoms together into passages of even size, cut at the best places near the size aimed for. */
import { longestAtom, type Atom, type CutGrade } from './atoms.ts';
import type { CountTokens } from './chunk.ts';

/** `[start, end)` in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Code units. */
export const targetLength = 1_200;
export const longestPassage = 2_000;
export const mostTokens = 256;

/** A text up to this long is not cut for its length: two halves say less than the whole. */
const longestUncut = 1_500;
// Below the limit, so that a cut can be put at a good place before it.
const targetTokens = 240;

/**
 * The last passage of a text is at least about this long: the one before it gives way, but no further. A text just over
 * the limit is better found by one passage with nearly all of it than by two halves (scifact: nDCG@10 0.689
 * against 0.675).
 */
const leastTail = 400;
const leastTailTokens = 80;

// For that, this much of the text has to be in sight.
const lengthInSight = 3 * targetLength;
const tokensInSight = 3 * mostTokens;

// In units of the squared relative distance from the size aimed for, doubled: 0.12 is a quarter off.
const penalties: Readonly<Record<CutGrade, number>> = {
  heading: 0,
  block: 0.04,
  part: 0.07,
  sentence: 0.2,
  line: 0.4,
  word: 0.6,
  character: 0.8,
  underHeading: 1.5,
};

/** Passages that hold all atoms in order, each within `longestPassage` and, but for single atoms, `mostTokens`. */
export function* passagesOf(
  text: string,
  atoms: Iterator<Atom, void, undefined>,
  countTokens: CountTokens,
): Generator<Passage, void, undefined> {
  const pending: Atom[] = [];
  let isExhausted = false;
  let tokens = 0;
  for (;;) {
    while (!isExhausted && tokens <= tokensInSight && lengthOf(pending) <= lengthInSight) {
      const { done, value } = atoms.next();
      if (done) isExhausted = true;
      else {
        pending.push(value);
        tokens += value.tokens;
      }
    }
    if (pending.length === 0) return;
    const aim = aimFor(lengthOf(pending), tokens, isExhausted);
    const taken = pending.splice(0, withinTokens(text, pending, bestCut(pending, aim), countTokens));
    for (const atom of taken) tokens -= atom.tokens;
    yield { start: taken[0]?.start ?? 0, end: taken.at(-1)?.end ?? 0 };
  }
}

function lengthOf(atoms: readonly Atom[]): number {
  return (atoms.at(-1)?.end ?? 0) - (atoms[0]?.start ?? 0);
}

interface Aim {
  readonly length: number;
  readonly tokens: number;
}

function aimFor(length: number, tokens: number, isExhausted: boolean): Aim {
  if (!isExhausted) return { length: targetLength, tokens: targetTokens };
  if (length <= longestUncut && tokens <= mostTokens) return { length: Infinity, tokens: Infinity };
  return {
    length: beforeTail(length, targetLength, leastTail),
    tokens: beforeTail(tokens, targetTokens, leastTailTokens),
  };
}

/** A full passage, or what leaves enough for a last one. */
function beforeTail(rest: number, full: number, tail: number): number {
  return rest > full ? Math.max(rest / 2, full - Math.max(0, full + tail - rest)) : rest;
}

/** How many atoms the next passage takes. */
function bestCut(atoms: readonly Atom[], aim: Aim): number {
  const [first] = atoms;
  if (!first || aim.length === Infinity) return atoms.length;
  let best = 1;
  let leastBadness = Infinity;
  let tokens = 0;
  for (const [index, atom] of atoms.entries()) {
    const length = atom.end - first.start;
    tokens += atom.tokens;
    if (length > longestPassage || tokens > mostTokens) break;
    const fullness = Math.max(length / aim.length, tokens / aim.tokens);
    const grade = atoms[index + 1]?.grade ?? 'heading';
    const badness = 2 * (1 - fullness) ** 2 + penalties[grade];
    if (badness <= leastBadness) {
      leastBadness = badness;
      best = index + 1;
    }
  }
  return best;
}

/** Takes atoms back where words were cut between them: only there can the whole have more tokens than its parts. */
function withinTokens(
  text: string,
  atoms: readonly Atom[],
  wanted: number,
  countTokens: CountTokens,
): number {
  let count = wanted;
  while (count > 1 && hasCutWord(atoms, count)) {
    const start = atoms[0]?.start ?? 0;
    const end = atoms[count - 1]?.end ?? start;
    if (end - start <= longestAtom || countTokens(text, start, end) <= mostTokens) break;
    count -= 1;
  }
  return count;
}

function hasCutWord(atoms: readonly Atom[], count: number): boolean {
  for (let index = 1; index < count; index += 1) if (atoms[index]?.grade === 'character') return true;
  return false;
}
