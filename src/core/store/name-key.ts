/** What names are searched by. */
import { displayPath } from './paths.ts';

const ascii = /^[\0-\x7f]*$/;
/** The accents of Latin, Greek and Cyrillic; other scripts' marks change the word. */
const accents = /[\u0300-\u036f]/g;

/** Lower-cased, accents folded, composed (NFC): equal for names that a person takes for equal. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower.normalize('NFD').replace(accents, '').normalize('NFC');
}

/** The search key of a name's raw bytes; bytes that are not UTF-8 become U+FFFD. */
export function nameKey(name: Uint8Array): string {
  return foldName(displayPath(name));
}

/** The extension of a folded name without its dot; empty when it has none. */
export function extensionOf(key: string): string {
  const dot = key.lastIndexOf('.');
  return dot > 0 ? key.slice(dot + 1) : '';
}
