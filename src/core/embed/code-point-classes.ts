/** What the BERT normaliser and pre-tokeniser do with a code point; the classes of one code point are added up. */
export const codePointClass = { dropped: 1, space: 2, chinese: 4, mark: 8, punctuation: 16 } as const;

const known = 128;
const dropped = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u;
const space = /\s/u;
const mark = /\p{Mn}/u;
const punctuation = /[\p{P}!-/:-@[-`{-~]/u;

/** Filled as code points are met: a regular expression per character would cost more than the rest of tokenising. */
const classes = new Uint8Array(0x11_0000);

/** The classes of a code point, from the Unicode tables of the running V8, as in `@huggingface/tokenizers`. */
export function classOf(codePoint: number): number {
  const found = classes[codePoint] ?? 0;
  return found === 0 ? (classes[codePoint] = known | classify(codePoint)) : found;
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const isBreak = codePoint === 9 || codePoint === 10 || codePoint === 13;
  if (!isBreak && dropped.test(character)) return codePointClass.dropped;
  if (space.test(character)) return codePointClass.space;
  return (
    (isChinese(codePoint) ? codePointClass.chinese : 0) |
    (mark.test(character) ? codePointClass.mark : 0) |
    (punctuation.test(character) ? codePointClass.punctuation : 0)
  );
}

/** The library looks at UTF-16 units, so its ranges above U+FFFF are never reached; ours must not reach them either. */
function isChinese(codePoint: number): boolean {
  return (
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff)
  );
}
