/** Where a text may be cut when nothing better than a character is left to cut at. */
import { classAt, extender } from '../tokens/character-classes.ts';

const zeroWidthJoiner = 0x200d;
// A base may carry marks without end; then the marks are cut apart, and only pairs of surrogates are kept.
const farthestBack = 64;

/** The last place in `(least, most]` that cuts no surrogate pair and no character from its marks. */
export function characterCut(text: string, least: number, most: number): number {
  const limit = Math.max(least + 1, most - farthestBack);
  for (let at = most; at > limit; at -= 1) {
    if (!isInsideCharacter(text, at)) return at;
  }
  const isPair = isInsidePair(text, most);
  return isPair && most - 1 > least ? most - 1 : isPair ? most + 1 : most;
}

/** The last place in `(least, most]` after white space, or -1. */
export function wordCut(text: string, least: number, most: number): number {
  for (let at = most; at > least; at -= 1) {
    if (isBlankAt(text, at - 1) && !isBlankAt(text, at)) return at;
  }
  return -1;
}

/** The first place at or after `at` that is not white space, or `limit`. */
export function firstVisible(text: string, at: number, limit: number): number {
  let visible = at;
  while (visible < limit && isBlankAt(text, visible)) visible += 1;
  return visible;
}

/** The place after the last character before `limit` that is not white space, or `start`. */
export function lastVisible(text: string, start: number, limit: number): number {
  let last = limit;
  while (last > start && isBlankAt(text, last - 1)) last -= 1;
  return last;
}

export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x1680 && /\s/.test(text.charAt(at)));
}

function isInsideCharacter(text: string, at: number): boolean {
  if (isInsidePair(text, at) || classAt(text, at) === extender) return true;
  const before = text.charCodeAt(at - 1);
  if (before === zeroWidthJoiner) return true;
  return isRegionalIndicator(text, at) && at >= 2 && isRegionalIndicator(text, at - 2);
}

function isInsidePair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** Half of a flag. */
function isRegionalIndicator(text: string, at: number): boolean {
  const codePoint = text.codePointAt(at) ?? 0;
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}
