/** The operators of the query language, once: the parser, the suggestions, the page's filters and its help read this. */
import type { DayRange } from './natural-date.ts';
import { fileFlags, type Conditions, type SizeRange } from './conditions.ts';
import { typesNamed } from './type-names.ts';

export interface Operator {
  readonly name: string;
  /** Other names that people know it by. */
  readonly aliases: readonly string[];
  /** What it takes, for suggestions and messages. */
  readonly takes: string;
  readonly example: string;
  /** Its values may be several words: `after:last week`. */
  readonly isDate: boolean;
  /** The condition, or what is wrong with the value. */
  readonly read: (value: string, daysOf: (text: string) => DayRange | null) => Partial<Conditions> | string;
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
};
let languageNames: ReadonlyMap<string, string> | null = null;

export const operators: readonly Operator[] = [
  {
    name: 'type',
    aliases: ['ext', 'filetype', 'extension', 'kind'],
    takes: 'a kind of file',
    example: 'type:pdf',
    isDate: false,
    read: (value) => {
      const type = value.replace(/^\*?\./u, '').toLowerCase();
      return /^[\p{L}\p{N}_+-]{1,40}$/u.test(type)
        ? { types: typesNamed(type) }
        : 'a kind of file is like pdf, image or sheet';
    },
  },
  {
    name: 'in',
    aliases: ['folder', 'path', 'dir'],
    takes: 'a folder',
    example: 'in:Documents/Taxes',
    isDate: false,
    read: (value) => ({ folders: [value.length > 1 ? value.replace(/[\\/]+$/u, '') : value] }),
  },
  {
    name: 'name',
    aliases: ['filename', 'title'],
    takes: 'a part of the file’s name',
    example: 'name:invoice',
    isDate: false,
    read: (value) => ({ names: [value] }),
  },
  {
    name: 'author',
    aliases: ['by', 'from'],
    takes: 'who wrote it',
    example: 'author:"Jane Doe"',
    isDate: false,
    read: (value) => ({ authors: [value] }),
  },
  {
    name: 'lang',
    aliases: ['language'],
    takes: 'a language',
    example: 'lang:german',
    isDate: false,
    read: (value) => {
      languageNames ??= languagesByName();
      const code = languageNames.get(value.toLowerCase());
      return code === undefined ? 'a language is like english, deutsch or zh' : { languages: [code] };
    },
  },
  dateOperator('after', 'a day to begin with', 'after:last month', ({ from }) => ({ from, before: null })),
  dateOperator('before', 'the day after the last', 'before:2024-03-31', ({ from }) => ({
    from: null,
    before: from,
  })),
  {
    ...dateOperator('on', 'a day, month or year', 'on:march 2024', (days) => days),
    aliases: ['date', 'modified'],
  },
  {
    name: 'size',
    aliases: [],
    takes: 'a size',
    example: 'size:>10mb',
    isDate: false,
    read: (value) => {
      const size = parseSize(value);
      return size === null ? 'a size is like >10mb, <200kb or 1mb-5mb' : { sizes: [size] };
    },
  },
  {
    name: 'is',
    aliases: ['has'],
    takes: 'a state',
    example: 'is:duplicate',
    isDate: false,
    read: (value) => {
      const flag = fileFlags.find((known) => known === value.toLowerCase().replace(/s$/u, ''));
      return flag === undefined ? `it takes ${fileFlags.join(', ')}` : { flags: [flag] };
    },
  },
];

function dateOperator(
  name: string,
  takes: string,
  example: string,
  modified: (days: DayRange) => Conditions['modified'][number],
): Operator {
  return {
    name,
    aliases: [],
    takes,
    example,
    isDate: true,
    read: (value, daysOf) => {
      const days = daysOf(value);
      return days === null
        ? 'a date is like 2024-03-31, march 2024 or last week'
        : { modified: [modified(days)] };
    },
  };
}

/** Names and aliases, the longest first. */
export const operatorNames: readonly string[] = operators
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .sort((a, b) => b.length - a.length);

/** By name or alias, in any case. */
export function operatorNamed(name: string): Operator | null {
  const wanted = name.toLowerCase();
  return operators.find((operator) => operator.name === wanted || operator.aliases.includes(wanted)) ?? null;
}

/** The operator that a word of at least three letters misspells by one letter, added, left out, changed or swapped. */
export function nearbyOperator(word: string): Operator | null {
  const wanted = word.toLowerCase();
  if (wanted.length < 3) return null;
  return operators.find(({ name }) => name.length > 2 && isOneEditAway(wanted, name)) ?? null;
}

function isOneEditAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const rest = (text: string, skipped: number): string => text.slice(from + skipped);
  const swapped = one[from] === other[from + 1] && one[from + 1] === other[from];
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (swapped && rest(one, 2) === rest(other, 2))
  );
}

/** `>10mb`, `<200kb`, `10mb` (at least), `1mb-5mb`, `1,5-2kb`; decimal units as file managers show them. */
function parseSize(text: string): SizeRange | null {
  const value = text
    .toLowerCase()
    .replaceAll(/\s+/gu, '')
    .replaceAll(/,(?=\d{3}(?!\d))/gu, '')
    .replaceAll(',', '.');
  const [, sign, number, unit = ''] = /^([<>]?)=?([\d.]+)([kmg]?b?)$/u.exec(value) ?? [];
  const bytes = Number(number) * (units[unit] ?? Number.NaN);
  if (Number.isFinite(bytes)) {
    return sign === '<' ? { least: 0, most: bytes } : { least: bytes, most: Number.MAX_SAFE_INTEGER };
  }
  const [low, high] = value.split(/\.\.|-/u);
  if (low === undefined || high === undefined || low === '' || high === '') return null;
  const [unitOfBoth = ''] = /[kmgb]+$/u.exec(high) ?? [];
  // The unit of both may stand once.
  const least = parseSize(/\d$/u.test(low) ? low + unitOfBoth : low)?.least;
  const most = parseSize(high)?.least;
  return least === undefined || most === undefined || least > most ? null : { least, most };
}

/** Codes, the languages' own names, and those that the languages of the interface have for them. */
function languagesByName(): ReadonlyMap<string, string> {
  const codes =
    'ar be bg bn ca cs da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk ko la lt lv mk ml mr ms nb nl nn no pa pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur vi zh'.split(
      ' ',
    );
  const names = new Map<string, string>();
  const spoken = ['en', 'de', 'zh'].map((language) => new Intl.DisplayNames(language, { type: 'language' }));
  for (const code of codes) {
    const own = new Intl.DisplayNames(code, { type: 'language' });
    for (const language of [...spoken, own]) names.set((language.of(code) ?? code).toLowerCase(), code);
    names.set(code, code);
  }
  return names;
}
