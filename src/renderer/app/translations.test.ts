import { detailSentence } from '../../shared/details.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { english as mainEnglish } from '../../main/messages/english.ts';
import { chinese as mainChinese } from '../../main/messages/chinese.ts';
import { german as mainGerman } from '../../main/messages/german.ts';
import { actingMessages } from './messages-acting.ts';
import { duplicatesMessages } from './messages-duplicates.ts';
import { similarMessages } from './messages-similar.ts';
import { messages } from './messages.ts';
import { german } from './de/translation.ts';
import { speak } from './spoken.ts';
import { toldCheck, toldDetail, toldError, toldLook, toldNotice, toldReason, toldVerdict } from './told.ts';
import { chinese } from './zh/translation.ts';

const english = structure({
  messages,
  duplicates: duplicatesMessages,
  acting: actingMessages,
  similar: similarMessages,
  main: mainEnglish,
});

const translations = {
  german: structure({ ...german, main: mainGerman }),
  chinese: structure({ ...chinese, main: mainChinese }),
};

/** What stays as it is in every language: names, units, signs. */
const sameEverywhere = new Set([
  'Trove',
  'MB',
  's',
  '',
  'Audio',
  'Video',
  'Text',
  'Name',
  'System',
  'Version',
  'Filter',
  'Passage',
  'Problem',
]);

describe.each(Object.entries(translations))('%s', (language, translation) => {
  it('has every word of English, and no other', () => {
    const own = ([path]: [string, Leaf]): boolean => !path.startsWith('messages.said.');
    const paths = (of: Map<string, Leaf>): string[] =>
      [...of]
        .filter(own)
        .map(([path]) => path)
        .toSorted();
    expect(paths(translation)).toEqual(paths(english));
  });

  it('puts in what English puts in', () => {
    for (const [path, leaf] of english) {
      const other = translation.get(path);
      if (typeof leaf !== 'function' || typeof other !== 'function') continue;
      expect([path, usedArguments(other)]).toEqual([path, usedArguments(leaf)]);
    }
  });

  it('keeps the commands that are typed', () => {
    const commands = (leaf: Leaf | undefined): string[] => String(leaf).match(/\\?`trove \w+\\?`/g) ?? [];
    for (const [path, leaf] of english) {
      if (typeof leaf !== 'string') continue;
      expect([path, commands(translation.get(path))]).toEqual([path, commands(leaf)]);
    }
  });

  it('is translated', () => {
    const left = [...english].filter(
      ([path, leaf]) =>
        typeof leaf === 'string' &&
        translation.get(path) === leaf &&
        !sameEverywhere.has(leaf) &&
        // Many keyboards have the same words on their keys.
        !path.startsWith('messages.help.keys.'),
    );
    expect(left.map(([path]) => `${language} ${path}`)).toEqual([]);
  });
});

describe('the words on the page', () => {
  afterEach(() => speak({}));

  it('change in place, also in parts that somebody holds, and change back', () => {
    const { settings, filters } = messages;
    speak(german);
    expect([settings.title, messages.settings.pace.quiet]).toEqual(['Einstellungen', 'Leise']);
    expect(filters.folderCount(1)).toBe('1 Ordner');
    expect(duplicatesMessages.toWin(1_000)).toContain('zu gewinnen');
    speak(chinese);
    expect(settings.title).toBe('设置');
    speak({});
    expect([settings.title, messages.said.errors]).toEqual(['Settings', {}]);
  });

  it('tell what the engine says by its code, and in its own words where they have none', () => {
    const notice = { code: 'DISK_FULL', message: 'The disk of the data folder is full.' };
    expect(toldNotice(notice)).toEqual({
      message: notice.message,
      nextStep: 'Free some space; Trove goes on by itself.',
    });
    speak(german);
    expect(toldNotice(notice).message).toBe('Der Datenträger ist voll.');
    expect(toldNotice({ code: 'BAD_OPERATOR', message: 'x was left out' }, 'size:x').message).toContain(
      '„size:x“',
    );
    expect(toldError('FILE_GONE', 'a is gone', 'Look').message).toBe('Die Datei ist nicht mehr da.');
    expect(toldError('INTERNAL', 'a broke', 'Look')).toEqual({ message: 'a broke', nextStep: 'Look' });
    expect(toldReason('hidden', 'It is a hidden file.')).toBe('Es ist eine versteckte Datei.');
    expect(toldReason('hidden', 'It is a hidden file. Its name is .x')).toContain('Datei. Its name is .x');
    expect(toldReason('a new code', 'Because.')).toBe('Because.');
    const told = { message: 'It is larger than the size limit.', nextStep: 'Open it' };
    expect(toldLook({ code: 'too-large', ...told })).toEqual({
      message: 'Sie überschreitet die Größengrenze.',
      nextStep: expect.stringContaining('Einstellungen'),
    });
    expect(toldLook({ code: 'gone', ...told }).message).toBe('Die Datei ist nicht mehr an ihrem Platz.');
    const sampled = detailSentence('members-read', {
      read: 3,
      why: detailSentence('members-large', { megabytes: 64 }),
    });
    expect(toldDetail(sampled)).toBe('Von den Dateien darin wurden 3 gelesen. Sie enthalten mehr als 64 MB.');
    const found = detailSentence('found', {
      passages: 2,
      day: '2026-11-26',
      clock: '07:20',
      more: ` ${sampled}`,
    });
    const verdict = { path: '/a', state: 'indexed', code: 'sampled', passages: 2, indexedAt: 0 } as const;
    expect(toldVerdict({ ...verdict, reason: found })).toMatch(/^Sie ist im Index .* Von den Dateien darin/);
    expect(toldReason('no-text', 'There is no text in it. (The file is empty.)')).toBe(
      'Es ist kein Text darin. (Die Datei ist leer.)',
    );
    const checked = { name: 'Vectors', state: 'ok', message: '1 of 2 passages', nextStep: null } as const;
    const finding = { code: 'vectors-there', vectors: 120, passages: 200 } as const;
    expect(toldCheck({ ...checked, subject: 'vectors', finding })).toMatchObject({
      name: 'Vektoren',
      message: '120 von 200 Passagen',
    });
  });
});

type Leaf = string | number | ((...args: never[]) => string);

/** Every word of a catalogue by its path. */
function structure(part: object, before = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(part).flatMap(([key, value]: [string, Leaf | object]) => {
      const path = before + key;
      return typeof value === 'object' ? [...structure(value, `${path}.`)] : [[path, value] as const];
    }),
  );
}

/** Positions of the parameters that a function's text uses, e.g. [0, 2]; their names differ between languages. */
function usedArguments(words: (...args: never[]) => string): number[] {
  const [head = '', ...body] = String(words).split('=>');
  const parameters = head.match(/\w+/g) ?? [];
  return parameters.flatMap((name, at) => (new RegExp(`\\b${name}\\b`).test(body.join('=>')) ? [at] : []));
}
