/**
 * What a character means to the tokenizer, looked up by code unit: the hot path asks this for every character of
 * every file, so the answers of the Unicode tables are kept in one byte each, filled in as characters turn up.
 */

export const separator = 1;
/** Letters and digits of scripts that put spaces between words, and the underscore. */
export const wordCharacter = 2;
/** Scripts written without spaces (and Korean, whose particles stick to the word): indexed as bigrams. */
export const runCharacter = 3;
export const pictograph = 4;
/** Combining marks and invisible format characters: they belong to whatever stands before them. */
export const extender = 5;

export type CharacterClass =
  typeof separator | typeof wordCharacter | typeof runCharacter | typeof pictograph | typeof extender;

const runScripts =
  /(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Yi}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const extenders = /[\p{M}\p{Cf}]/u;
const words = /[\p{L}\p{N}_]/u;
const pictographs = /(?!\p{Emoji_Modifier})\p{Emoji_Presentation}/u;

// Vowels and finals of decomposed Korean, and the half-width voicing marks: letters to Unicode, marks in use.
const lettersInUseAsMarks = /[\u1160-\u11FF\uD7B0-\uD7FF\uFF9E\uFF9F]/;

function classify(character: string): CharacterClass {
  if (extenders.test(character) || lettersInUseAsMarks.test(character)) return extender;
  if (/\p{Emoji_Modifier}/u.test(character)) return extender;
  if (runScripts.test(character)) return runCharacter;
  if (words.test(character)) return wordCharacter;
  return pictographs.test(character) ? pictograph : separator;
}

// 0: not asked for yet.
const known = new Uint8Array(0x10000);
for (let code = 0; code < 128; code += 1) known[code] = classify(String.fromCharCode(code));

/** Per ASCII code unit: 1 where it belongs to a word. */
export const isAsciiWord = known.slice(0, 128).map((kind) => (kind === wordCharacter ? 1 : 0));

/** The class of the character that begins at `at`; a lone surrogate separates. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  const answer = known[code];
  if (answer) return answer as CharacterClass;
  if ((code & 0xf800) === 0xd800) return supplementaryClass(text.codePointAt(at) ?? code);
  const asked = classify(String.fromCharCode(code));
  known[code] = asked;
  return asked;
}

function supplementaryClass(codePoint: number): CharacterClass {
  return codePoint > 0xffff ? classify(String.fromCodePoint(codePoint)) : separator;
}

/** Code units of the character that begins at `at`: 2 for a surrogate pair. */
export function lengthAt(text: string, at: number): number {
  const isHigh = (text.charCodeAt(at) & 0xfc00) === 0xd800;
  return isHigh && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}
