/**
 * What is said of a file beyond its code, by a stable code with figures. The index keeps the English sentence; the same
 * template that makes it tells code and figures back, so that a page can say it in its own language.
 */
export const details = {
  'read-stretches':
    'Read in part: {read} of {size}, from its beginning, its end and {places} places between.',
  'members-read': 'Of the files in it, {read} were read. {why}',
  'members-many': 'There are more than {most}.',
  'members-unpacked': 'They unpack to more than {gigabytes} GB.',
  'members-long': 'They hold more than {millions} million characters.',
  'members-large': 'They hold more than {megabytes} MB.',
  'members-slow': 'Reading them took too long.',
  'members-damaged': 'The archive is damaged from there on.',
  'member-locked': '{locked} of the {members} files in it asks for a password.',
  'members-locked': '{locked} of the {members} files in it ask for a password.',
  'pages-read': 'Of {pages} pages the first {read} were read.',
  'first-characters': 'The first {millions} million characters were read.',
  'words-only': 'Trove knows this format only in part: words were read, not how they belong together.',
  'picture-waits': 'Text in the picture is read when everything else is.',
  empty: 'The file is empty.',
  found: 'It is in the index and can be found: {passages} passages, read on {day} at {clock}.{more}',
  'found-one': 'It is in the index and can be found: {passages} passage, read on {day} at {clock}.{more}',
  'waits-next': 'It waits to be read. It is read next.{more}',
  'waits-one': 'It waits to be read. {ahead} file is read before it.{more}',
  waits: 'It waits to be read. {ahead} files are read before it.{more}',
  'held-paused': 'Reading is paused.',
  'held-battery': 'Reading goes on when the computer is plugged in.',
  'held-low-power': 'Reading goes on when the computer no longer saves power.',
  'held-asleep': 'Reading goes on when the computer wakes.',
  'held-overnight': 'Reading goes on at night.',
  'just-appeared': 'It has just appeared; Trove looks at it in a moment.',
  'root-read': 'It is an added folder; its files are read.',
  'folder-read': 'It is a folder inside {root}; its files are read.',
  'no-such-file': 'There is no file {path}.',
  'not-covered': 'It is in no added folder. Add one that holds it.',
  'asks-for-password': 'It asks for a password.',
} as const;

export type DetailCode = keyof typeof details;

export type DetailValues<Code extends DetailCode> = Record<Names<(typeof details)[Code]>, string | number>;

type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The English sentence of a detail. */
export function detailSentence<Code extends DetailCode>(code: Code, values: DetailValues<Code>): string {
  return fillIn(details[code], values);
}

/** Puts values in the place of their names. */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export interface Detail {
  readonly code: DetailCode;
  readonly values: Readonly<Record<string, string>>;
}

/** Code and figures of a sentence; null for one that no detail makes. */
export function parseDetail(sentence: string): Detail | null {
  for (const [code, pattern] of patterns) {
    const match = pattern.exec(sentence);
    if (match) return { code, values: { ...match.groups } };
  }
  return null;
}

const patterns = Object.entries(details).map(([code, template]): [DetailCode, RegExp] => {
  const source = template.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>.*?)');
  return [code as DetailCode, new RegExp(`^${source}$`, 's')];
});
