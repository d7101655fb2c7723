/** Own method, since libraries for this take 100 MB or a second to load: scripts first, then little words. */
import { languagesByWord } from './function-words.ts';

const sampleLength = 2_400;
const leastLetters = 12;
const leastHits = 2.5;
/** Share of its words that must be little words of the language, and how far it must be ahead of the next one. */
const leastShare = 0.08;
const leastLead = 1.1;

/** Scripts of one language, or whose languages are told apart by letters that only one of them has. */
const scripts: readonly [RegExp, string, (readonly [RegExp, string])[]?][] = [
  [/[\u3040-\u30FF]/g, 'ja'],
  [/[\uAC00-\uD7AF]/g, 'ko'],
  [/[\u4E00-\u9FFF]/g, 'zh'],
  [/[\u0370-\u03FF]/g, 'el'],
  [/[\u0590-\u05FF]/g, 'he'],
  [
    /[\u0600-\u06FF]/g,
    'ar',
    [
      [/[ٹڈڑےں]/, 'ur'],
      [/[پچژگی]/, 'fa'],
    ],
  ],
  [/[\u0900-\u097F]/g, 'hi'],
  [/[\u0980-\u09FF]/g, 'bn'],
  [/[\u0B80-\u0BFF]/g, 'ta'],
  [/[\u0E00-\u0E7F]/g, 'th'],
  [/[\u10A0-\u10FF]/g, 'ka'],
  [/[\u0530-\u058F]/g, 'hy'],
];

const dense = new Set(['ja', 'zh', 'ko']);

/** BCP 47 tag of the language that most of a text is in; undefined when that cannot be told, as of code or of few words. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.length <= sampleLength ? text : spread(text);
  return byScript(sample) ?? byWords(sample);
}

/** From the beginning, which may be a cover page in another language, and from the middle. */
function spread(text: string): string {
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, sampleLength / 2)}\n${text.slice(middle, middle + sampleLength / 2)}`;
}

function byScript(sample: string): string | undefined {
  if (!hasOtherLetters(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < leastLetters / 2) return undefined;
  for (const [pattern, language, variants] of scripts) {
    const count = sample.match(pattern)?.length ?? 0;
    // A few kana make Chinese characters Japanese, and each of these is a word; letters of other scripts must prevail.
    const share = dense.has(language) ? 0.15 : 0.5;
    if (count < share * letters) continue;
    return variants?.find(([own]) => own.test(sample))?.[1] ?? language;
  }
  return undefined;
}

const firstGreek = 0x370;

/** Whether enough letters are beyond the Latin ones to look at them one script after another. */
function hasOtherLetters(sample: string): boolean {
  let count = 0;
  for (let at = 0; at < sample.length; at += 1) if (sample.charCodeAt(at) >= firstGreek) count += 1;
  return count > 0.05 * sample.length;
}

function byWords(sample: string): string | undefined {
  const lower = sample.toLowerCase();
  // The same words; the plain pattern takes a third of the time.
  const words = /^[\0-\x7F]*$/.test(lower) ? /[a-z]+/g : /\p{L}[\p{L}\p{M}]*/gu;
  const found = lower.match(words) ?? [];
  const hits = new Map<string, number>();
  for (const word of found) {
    const languages = languagesByWord.get(word) ?? [];
    // A word of one language tells more than one of six.
    for (const language of languages)
      hits.set(language, (hits.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
  }
  const [best, next] = [...hits].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < Math.max(leastHits, leastShare * found.length)) return undefined;
  return best[1] >= leastLead * (next?.[1] ?? 0) ? best[0] : undefined;
}
