/** Letters by which languages are told apart when only the bytes are known. */

interface Script {
  readonly charsets: readonly string[];
  readonly letters: RegExp;
  /** The most frequent letters of the script's languages; in running text about three of four letters. */
  readonly frequent: RegExp;
  /** Forms for the end of a word, in the middle of one. */
  readonly misplaced?: RegExp;
}

const scripts: readonly Script[] = [
  {
    charsets: ['windows-1251', 'koi8-r', 'koi8-u', 'cp866', 'iso-8859-5', 'maccyrillic'],
    letters: /[\u0400-\u04FF]/g,
    frequent: /[оеаинтсрвлкдмпуя]/g,
  },
  {
    charsets: ['windows-1253', 'iso-8859-7', 'cp737'],
    letters: /[\u0370-\u03FF]/g,
    frequent: /[αοιετσνρπκμλυης]/g,
    misplaced: /ς(?=\p{L})/gu,
  },
  {
    charsets: ['windows-1255', 'iso-8859-8', 'cp862'],
    letters: /[\u0590-\u05FF]/g,
    frequent: /[יוהלארתבשמנד]/g,
    misplaced: /[ךםןףץ](?=\p{L})/gu,
  },
  {
    charsets: ['windows-1256', 'iso-8859-6', 'cp864'],
    letters: /[\u0600-\u06FF]/g,
    frequent: /[اليمونترةبعدفسكح]/g,
  },
  // Thai without its combining vowels and tones.
  { charsets: ['windows-874'], letters: /[\u0E00-\u0E7F]/g, frequent: /[นรอกงมยลวดทสตหบคาเแไใ]/g },
];

const caseBreak = /\p{Ll}\p{Lu}/gu;
const minimumScore = 0.4;
/** How much a sure detector adds to a script's score: enough to part Greek from Hebrew, whose letters coincide. */
const hintWeight = 0.3;

/**
 * The single-byte encoding whose letters look most like running text of its script; null when none does.
 * `confidenceIn` is another detector's opinion, 0 to 1.
 */
export function bestNonLatin(
  decode: (charset: string) => string,
  confidenceIn: (charset: string) => number,
): string | null {
  let best = { score: minimumScore, charset: null as string | null };
  for (const script of scripts) {
    const hint = hintWeight * Math.max(...script.charsets.map(confidenceIn));
    for (const charset of script.charsets) {
      const score = scriptScore(decode(charset), script) + hint;
      if (score > best.score) best = { score, charset };
    }
  }
  return best.charset;
}

function scriptScore(text: string, { letters, frequent, misplaced }: Script): number {
  const beyondAscii = count(text, /[^\0-\x7F]/g);
  const foreign = beyondAscii - count(text, letters);
  const wrong = count(text, caseBreak) + (misplaced === undefined ? 0 : count(text, misplaced));
  return (count(text, frequent) - foreign - 2 * wrong) / Math.max(1, beyondAscii);
}

const vietnamese = /[ăâđêôơưàảãạấầẩẫậắằẳẵặèéẹẻẽếềểễệìíỉĩịòóọỏõốồổỗộớờởỡợùúủũụứừửữựỳýỷỹỵ]/giu;
const frequentVietnamese = /[đàáạảưươôêâộếịệờấốợ]/gu;

/** TCVN, VISCII or windows-1258: whichever gives Vietnamese letters, the frequent ones counting twice. */
export function bestVietnamese(decode: (charset: string) => string): string {
  const scored = ['windows-1258', 'tcvn', 'viscii'].map((charset) => {
    const text = decode(charset).normalize('NFC');
    const score = count(text, vietnamese) + count(text, frequentVietnamese) - 2 * count(text, caseBreak);
    return { charset, score };
  });
  return scored.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).charset;
}

/** Letters beyond ASCII, per language, of the encodings for Latin letters other than the western one. */
const latinAlphabets = {
  central: [
    'áčďéěíňóřšťúůýž',
    'áäčďéíĺľňóôŕšťúýž',
    'ąćęłńóśźż',
    'áéíóöőúüű',
    'ăâîșțşţ',
    'čćđšž',
    'çëéáíóúčšž',
  ],
  turkish: ['çğıöşüâîûi̇'],
  baltic: ['ąčęėįšųūž', 'āčēģīķļņšūžōŗ'],
} as const;
export type LatinAlphabets = keyof typeof latinAlphabets;

const minimumFit = 0.97;
const minimumLetters = 3;
const minimumDistinct = 2;

/**
 * Whether the letters of a text are those of one language of the family, some of them being letters that the
 * western encoding would show as others.
 */
export function latinLanguageFits(family: LatinAlphabets, text: string, asWestern: string): boolean {
  const letters = beyondAsciiLetters(text);
  if (letters.length < minimumLetters || letters.join('') === beyondAsciiLetters(asWestern).join(''))
    return false;
  const western = new Set(beyondAsciiLetters(asWestern));
  const telling = new Set(letters.filter((letter) => !western.has(letter)));
  if (telling.size < minimumDistinct) return false;
  return latinAlphabets[family].some((alphabet) => {
    const fitting = letters.filter((letter) => alphabet.includes(letter)).length;
    return fitting >= minimumFit * letters.length;
  });
}

function beyondAsciiLetters(text: string): string[] {
  return text.toLowerCase().match(/[^\P{L}a-z]/gu) ?? [];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
