/** Where a programmer's name falls into words: `getUserName`, `user_name`, `utf8`, `HTTPServer`. */

/** `[start, end)` of a part, in UTF-16 code units of the identifier. */
export type Part = readonly [start: number, end: number];

const boundaries =
  /_+|(?<=[\p{Ll}\p{M}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{M}*[\p{Ll}])|(?<=[\p{L}\p{M}])(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;
const splittable = /_|\p{N}\p{L}|[\p{L}\p{M}]\p{N}|[\p{L}\p{M}]\p{Lu}/u;
// `URLs`, `PDFs`: a plural, not `UR` and `Ls`.
const pluralAbbreviation = /^\p{Lu}+s$/u;
const upperCaseOnly = /^\p{Lu}+$/u;

const manyParts = 6;

/**
 * The parts of a word, none when it is one word. Keys, hashes and data that happen to mix letters and digits
 * (`a3f9c2`, `i18n`, base64) stay whole: their parts say nothing and would bloat the index.
 */
export function splitIdentifier(word: string): readonly Part[] {
  if (!splittable.test(word) || pluralAbbreviation.test(word) || upperCaseOnly.test(word)) return [];
  const parts: Part[] = [];
  let from = 0;
  let letters = 0;
  const add = (end: number): void => {
    if (end > from) parts.push([from, end]);
    letters += end - from;
  };
  for (const boundary of word.matchAll(boundaries)) {
    add(boundary.index);
    from = boundary.index + boundary[0].length;
  }
  add(word.length);
  const leastMean = parts.length > manyParts && !word.includes('_') ? 3 : 2;
  return parts.length > 1 && parts.length * leastMean <= letters ? parts : [];
}
