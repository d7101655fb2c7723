/** Scripts written without spaces: a phrase in them may begin or end inside a run of letters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const words = /[\p{L}\p{N}]+/gu;

type Range = [start: number, end: number];

const accents = /[\u0300-\u036f]/g;
/** Characters that `foldForPhrase` makes other letters of, upper case aside; quotation marks and dashes are not among them. */
const foldable = /[\u00a8-\u04ff\u1e00-\u1fff\u2100-\u2189\ufb00-\ufb06\uff01-\uffee]/;

/** Case, accents and compatibility forms do not matter to a phrase; everything else does. */
export function foldForPhrase(text: string): string {
  return text.normalize('NFKD').replaceAll(accents, '').normalize('NFC').toLowerCase();
}

/**
 * What a phrase means on folded text (and, where there is nothing to fold, on any): its words unstemmed, one after another
 * with anything but letters and digits between them, whole words at both ends. Symbols at the ends (`C++`, `.net`) count,
 * those inside separate.
 */
export function phrasePattern(phrase: string): RegExp {
  const folded = foldForPhrase(phrase).trim();
  const found = [...folded.matchAll(words)];
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return new RegExp(escapePattern(folded), 'iu');
  const before = symbolPattern(folded.slice(0, first.index));
  const after = symbolPattern(folded.slice(last.index + last[0].length));
  const middle = found.map((match) => escapePattern(match[0])).join('[^\\p{L}\\p{N}]+');
  const left = before === '' && !unspaced.test(folded[0] ?? '') ? '(?<![\\p{L}\\p{N}])' : '';
  const right = after === '' && !unspaced.test(folded.at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${left}${before}${middle}${after}${right}`, 'iu');
}

/** True when the text has the phrase, by its `phrasePattern`. */
export function hasPhrase(text: string, pattern: RegExp): boolean {
  // Folding takes 20 µs a passage, the pattern less than 1.
  return pattern.test(text) || (foldable.test(text) && pattern.test(foldForPhrase(text)));
}

/** Finds a text as it is typed, also inside words; case, accents and the kind of blanks do not matter. */
export function textPlaces(wanted: string): (text: string) => Range[] {
  const folded = foldForPhrase(wanted).trim();
  if (folded === '') return () => [];
  const pattern = new RegExp(symbolPattern(folded), 'giu');
  return (text) => placesOf(text, pattern);
}

/** Places in the text as it is written, `[start, end)` in UTF-16 code units; the (global) pattern is for folded text. */
export function placesOf(text: string, pattern: RegExp): Range[] {
  const folded = foldForPhrase(text);
  const placeOf = folded.length === text.length ? null : foldedPlaces(text);
  return [...folded.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return placeOf === null
      ? [match.index, end]
      : [placeOf[match.index] ?? text.length, placeOf[end] ?? text.length];
  });
}

/** For each code unit of the folded text, where in the text it comes from. */
function foldedPlaces(text: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    for (let i = foldForPhrase(character).length; i > 0; i--) places.push(at);
    at += character.length;
  }
  return places;
}

/** Where a line ends in the text, a space stands in what was typed. */
function symbolPattern(symbols: string): string {
  return escapePattern(symbols).replaceAll(/\s+/g, '\\s+');
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
