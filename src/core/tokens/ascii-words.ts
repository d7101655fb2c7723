/**
 * The terms of ASCII words, remembered in flat arrays: a look-up reads one stretch of memory, where objects and strings
 * would be four, and most of the time of indexing a text is looking up its words.
 */
import { stem } from './stem.ts';
import { joinedTerms } from './word-terms.ts';

/** A power of two. A word takes the slot of its hash; frequent words win theirs back soon. */
const slots = 65_536;
/** Bytes of a slot: the word's length, then the word. */
const slotBytes = 16;
const remembered = new Uint8Array(slots * slotBytes);
const termsOf: string[] = Array.from({ length: slots }, () => '');
const plainWord = /^[A-Za-z][a-z]{0,63}$/;

/** FNV-1a: the hash of a word that goes on with one more code unit; that of the empty word is 0. */
export function nextHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The terms, joined by single spaces, of the written word `[start, end)` of a text, all of it ASCII; `units` are the
 * text's code units, `hash` is the word's.
 */
export function asciiWordTerms(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): string {
  const length = end - start;
  if (length >= slotBytes) return analyse(text.slice(start, end));
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const base = slot * slotBytes;
  if (stands(base, units, start, length)) return termsOf[slot] ?? '';
  const terms = analyse(text.slice(start, end));
  remembered[base] = length;
  for (let at = 0; at < length; at += 1) remembered[base + 1 + at] = units[start + at] ?? 0;
  termsOf[slot] = terms;
  return terms;
}

function stands(base: number, units: Uint16Array, start: number, length: number): boolean {
  if (remembered[base] !== length) return false;
  for (let at = 0; at < length; at += 1) if (remembered[base + 1 + at] !== units[start + at]) return false;
  return true;
}

function analyse(word: string): string {
  return plainWord.test(word) ? stem(word.toLowerCase()) : joinedTerms(word, 0, word.length);
}
