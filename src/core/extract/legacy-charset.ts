/** Guesses the encoding of text that is not Unicode. Own rules decide where chardet is known to be weak. */
import type { Match } from 'chardet';
import { bestNonLatin, bestVietnamese, latinLanguageFits, type LatinAlphabets } from './legacy-letters.ts';

const sampleBytes = 4 * 1024;
const fallback = 'windows-1252';
const sureOfMultibyte = 50;
const multibyte = new Set(['Shift_JIS', 'GB18030', 'Big5', 'EUC-JP', 'EUC-KR', 'ISO-2022-JP', 'ISO-2022-KR']);
/** Above this share of its letters beyond ASCII, a text is not written in Latin letters. */
const nonLatinShare = 0.5;
const vietnameseShare = 0.08;

/** Name of the likeliest encoding of bytes that are neither Unicode nor binary, as iconv-lite knows it. */
export async function detectLegacyCharset(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet');
  const { default: iconv } = await import('iconv-lite');
  const sample = tellingSample(bytes);
  const matches = analyse(sample);
  const decode = (charset: string) => iconv.decode(Buffer.from(sample), charset);
  const [best] = matches;
  if (best !== undefined && multibyte.has(best.name) && best.confidence >= sureOfMultibyte) {
    const text = decode(best.name);
    if (decodesCleanly(text) && (best.name !== 'EUC-KR' || isHangul(text))) return best.name.toLowerCase();
  }
  const share = shareBeyondAscii(sample);
  const confidenceIn = (charset: string) =>
    (matches.find(({ name }) => name.toLowerCase() === charset)?.confidence ?? 0) / 100;
  if (share > nonLatinShare) return bestNonLatin(decode, confidenceIn) ?? fallback;
  if (share > vietnameseShare && best?.lang === 'vi') return bestVietnamese(decode);
  return latinCharset(matches, decode);
}

/** The part around the first byte beyond ASCII: in a long English text with one foreign quotation, the quotation. */
function tellingSample(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first += 1;
  const start = Math.max(0, first - sampleBytes / 8);
  return bytes.subarray(start, start + sampleBytes);
}

/** Thai passes for Korean with many Chinese characters and symbols, which no Korean text has. */
function isHangul(text: string): boolean {
  const beyondAscii = text.match(/[^\0-\x7F]/g)?.length ?? 0;
  return (text.match(/[\uAC00-\uD7AF]/g)?.length ?? 0) > 0.7 * beyondAscii;
}

function decodesCleanly(text: string): boolean {
  return (text.match(/\uFFFD/g)?.length ?? 0) <= 1 + text.length / 200;
}

function shareBeyondAscii(sample: Uint8Array): number {
  let beyond = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0x80) beyond += 1;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters += 1;
  }
  return beyond / Math.max(1, beyond + letters);
}

interface LatinFamily {
  readonly alphabets: LatinAlphabets;
  /** Encodings to try; chardet knows only some of them, under `names`. */
  readonly charsets: readonly string[];
  readonly names: readonly string[];
}

const latinFamilies: readonly LatinFamily[] = [
  {
    alphabets: 'central',
    charsets: ['windows-1250', 'iso-8859-2'],
    names: ['windows-1250', 'ISO-8859-2'],
  },
  { alphabets: 'turkish', charsets: ['windows-1254'], names: ['windows-1254', 'ISO-8859-9'] },
  { alphabets: 'baltic', charsets: ['windows-1257', 'iso-8859-4', 'iso-8859-13'], names: ['windows-1257'] },
];

/** Central European, Turkish or Baltic only when the letters fit one of their languages entirely; else western. */
function latinCharset(matches: readonly Match[], decode: (charset: string) => string): string {
  const confidence = (names: readonly string[]) =>
    Math.max(0, ...matches.filter(({ name }) => names.includes(name)).map((match) => match.confidence));
  const western = confidence(['windows-1252', 'ISO-8859-1']);
  const asWestern = decode(fallback);
  const likely = latinFamilies
    .map((family) => ({ ...family, confidence: confidence(family.names) }))
    .filter((family) => family.confidence > 0 && family.confidence >= western)
    .sort((a, b) => b.confidence - a.confidence);
  for (const { alphabets, charsets } of likely) {
    // What is a letter in one encoding is often a symbol in another, which fits any language.
    const fitting = charsets
      .filter((charset) => latinLanguageFits(alphabets, decode(charset), asWestern))
      .map((charset) => ({ charset, letters: decode(charset).match(/\p{L}/gu)?.length ?? 0 }))
      .sort((a, b) => b.letters - a.letters);
    if (fitting[0] !== undefined) return fitting[0].charset;
  }
  return isOddWestern(asWestern)
    ? (otherWestern.find((charset) => isWestern(decode(charset))) ?? fallback)
    : fallback;
}

/** What DOS and the old Mac wrote in western Europe. */
const otherWestern = ['cp850', 'cp437', 'macintosh'];
const westernLetters = 'äöüßéèêëàâçñóíáúôîïûùœæøåÄÖÜÉÈÊÀÂÇÑÓÍÁÚÔÎÅØÆ';
const notWestern = new RegExp(`[^\\0-\\x7F${westernLetters}«»“”‘’„–—…°§€£\\u2500-\\u259F]`);

/** Signs in the middle of words, capitals after small letters, and no character at all where others have letters. */
function isOddWestern(text: string): boolean {
  return /[\uFFFD\x80-\x9F]|\p{L}[„‚‡†‰™¤¢¥§¨©ª¬®±¶¸º]\p{L}|\p{Ll}(?![\0-\x7F])\p{Lu}/u.test(text);
}

function isWestern(text: string): boolean {
  return !notWestern.test(text) && !/\p{Ll}(?![\0-\x7F])\p{Lu}|\p{L}[^\0-\x7F\p{L}’]\p{L}/u.test(text);
}
