/** Spelling variants that a person does not mean to tell apart, made equal. */

const plainAscii = /^[a-z0-9]*$/;
const ascii = /^[\0-\x7F]*$/;

// Marks that carry no meaning of their own when searching: accents, Hebrew points, Arabic vowel signs. The vowel
// signs of Indic scripts are marks too, but there a word without them is another word.
const accents = /[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}\p{sc=Zinh}]/u;
const marks = /\p{M}/gu;
const noLettersOrDigits = /[^\p{L}\p{N}\p{M}]/gu;

// Letters that Unicode does not decompose, and the bare carrier of a lengthened Arabic word.
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ς: 'σ',
  ـ: '',
  ى: 'ي',
};
const toSpellOut = /[ßæœøđðþłħıŋςـى]/g;

/** A written word in lower case, without accents, compatibility forms, underscores and invisible characters. */
export function foldWord(word: string): string {
  if (plainAscii.test(word)) return word;
  if (ascii.test(word)) return word.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, (mark) => (accents.test(mark) ? '' : mark))
    .replace(toSpellOut, (letter) => spelledOut[letter] ?? letter)
    .replace(noLettersOrDigits, '')
    .normalize('NFC');
}

const invisible = /[\p{Cf}\p{VS}]/gu;

/** One character of a script without spaces, with its marks: compatibility forms and composition made equal. */
export function foldCharacter(character: string): string {
  return character.replace(invisible, '').normalize('NFKC').replace(noLettersOrDigits, '');
}

/** Whether folding changes none of the characters of a run, so that its bigrams are plain slices. */
export function isFolded(run: string): boolean {
  return run.search(invisible) === -1 && run.normalize('NFKC') === run;
}
