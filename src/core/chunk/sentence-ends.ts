/**
 * Ends of sentences, found by their marks. `Intl.Segmenter` knows more abbreviations but takes seconds for a
 * megabyte; here a wrong end only makes one more place where a passage may be cut.
 */
import { firstVisible, isBlankAt } from './cut-points.ts';

// These end a sentence only before white space: `3.14`, `file.txt`, `what?!`.
const beforeSpace = new Set('.!?…؟۔։।॥។။።'.split('').map((mark) => mark.charCodeAt(0)));
const anywhere = new Set('。！？．｡'.split('').map((mark) => mark.charCodeAt(0)));
const closers = new Set('"\'”’»)]}」』）】〉》*_`'.split('').map((mark) => mark.charCodeAt(0)));

/**
 * The place after the sentence that holds `start`, with the white space that follows it; `limit` when it goes on
 * until there. Lines do not end sentences.
 */
export function sentenceEnd(text: string, start: number, limit: number): number {
  for (let at = start; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    // Below `?` only `!` and `.` matter; letters are passed quickly.
    if (
      code < 0x80 ? code !== 46 && code !== 63 && code !== 33 : !beforeSpace.has(code) && !anywhere.has(code)
    ) {
      continue;
    }
    const marksEnd = endOfMarks(text, at, limit);
    const end = beginningAfter(text, at, marksEnd, limit);
    if (end >= 0) return end;
    at = marksEnd - 1;
  }
  return limit;
}

/** The place after a run of marks and of the quotes and brackets they close. */
function endOfMarks(text: string, mark: number, limit: number): number {
  let at = mark;
  while (at < limit && (isMark(text.charCodeAt(at)) || closers.has(text.charCodeAt(at)))) at += 1;
  return at;
}

/** Where the next sentence begins after the marks, or -1 when they end none. */
function beginningAfter(text: string, mark: number, marksEnd: number, limit: number): number {
  if (marksEnd >= limit) return limit;
  if (anywhere.has(text.charCodeAt(mark))) return firstVisible(text, marksEnd, limit);
  if (!isBlankAt(text, marksEnd)) return -1;
  const next = firstVisible(text, marksEnd, limit);
  // `e.g. this`: a sentence does not begin in lower case.
  return next < limit && /\p{Ll}/u.test(text.charAt(next)) ? -1 : next;
}

function isMark(code: number): boolean {
  return beforeSpace.has(code) || anywhere.has(code);
}

const farthestBack = 16;

/** Whether the visible text before `end` closes a sentence. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  const least = Math.max(start, end - farthestBack);
  while (at > least && (isBlankAt(text, at) || closers.has(text.charCodeAt(at)))) at -= 1;
  return isMark(text.charCodeAt(at));
}
