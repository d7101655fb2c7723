import { describe, expect, it } from 'vitest';
import { foldDocuments } from './fold-documents.ts';
import type { FoundFile } from './found-files.ts';
import { createIndexFixture } from './search-fixture.ts';

const letter = (ending: string): string =>
  `Dear Mrs Alvarez, the heating of the second floor has been cold since Monday morning. Please send somebody who can look at it before the weekend, since small children live here. ${ending}`;

const { db, add } = createIndexFixture();
function folder(name: string, parent: number): number {
  const insert = db.prepare('INSERT INTO dirs (root_id, parent_id, name, name_key) VALUES (1, ?, ?, ?)');
  return Number(insert.run(parent, Buffer.from(name), name.toLowerCase()).lastInsertRowid);
}

const letters = folder('Letters', 1);
const backup = folder('Letters', folder('Backup 2021', 1));
const elsewhere = folder('Post', 1);

let files = 0;

const chunksOf = db.prepare('SELECT id FROM chunks WHERE file_id = ?');

interface Place {
  readonly name: string;
  readonly text: string;
  readonly dirId?: number;
}

/** As a search finds it: the earlier the better. */
function found(place: Place, changes: Partial<FoundFile> = {}): FoundFile {
  const { name, text, dirId = letters } = place;
  const fileId = add(`file ${(files += 1)}`, [text]);
  return {
    fileId,
    score: 1 / fileId,
    keyword: 1,
    similarity: 0.8,
    nameMatch: false,
    named: false,
    chunkIds: chunksOf.all(fileId).map(({ id }) => Number(id)),
    hash: Buffer.from(text).toString('hex'),
    modified: 0,
    size: text.length,
    type: 'text',
    extension: name.split('.').at(-1) ?? '',
    nameKey: name.toLowerCase(),
    dirId,
    copies: [],
    versions: [],
    ...changes,
  };
}

function fold(files: readonly FoundFile[], first: number | null = null, findsVersions = true) {
  return foldDocuments(db, files, first, findsVersions).map(({ fileId, copies, versions }) => ({
    fileId,
    copies,
    versions,
  }));
}

describe('one result for one document', () => {
  const now = { name: 'Letter.txt', text: letter('With kind regards, Amir') };
  const before = { name: 'Letter.txt', text: letter('Yours, Amir'), dirId: backup };

  it('an older version in another folder stands behind the document, and both keep their copies', () => {
    const [document, older, copy] = [
      found(now),
      found(before),
      found({ ...now, name: 'Copy of letter.txt' }),
    ];
    expect(fold([document, older, copy])).toEqual([
      { fileId: document.fileId, copies: [copy.fileId], versions: [older.fileId] },
    ]);
  });

  it('the document is shown where its backup stood, with the score of that place', () => {
    const [older, between, document] = [found(before), found({ name: 'b.txt', text: 'other' }), found(now)];
    const [shown, next] = foldDocuments(db, [older, between, document], null, true);
    expect(shown).toMatchObject({ fileId: document.fileId, versions: [older.fileId], score: older.score });
    expect(next?.fileId).toBe(between.fileId);
  });

  it('a copy with a number in its name steps behind the one without', () => {
    const [numbered, plain] = [found({ ...now, name: 'letter (1).txt' }), found(now)];
    expect(fold([numbered, plain])).toEqual([
      { fileId: plain.fileId, copies: [numbered.fileId], versions: [] },
    ]);
  });

  it.each([
    ['asked for by its path', {}, true],
    ['whose name was typed', { named: true, nameMatch: true }, false],
  ])('a backup %s is not exchanged', (_, changes, isFirst) => {
    const [older, document] = [found(before, changes), found(now)];
    expect(fold([older, document], isFirst ? older.fileId : null)[0]?.fileId).toBe(older.fileId);
  });

  it.each([
    ['another name', { ...before, name: 'Letters.txt' }, {}],
    ['another extension', { ...before, name: 'Letter.txt' }, { extension: 'md' }],
    ['another text', { ...before, text: letter('').split(' ').toReversed().join(' ') }, {}],
    [
      'a passage about something else',
      { ...before, text: `${'Minutes of the board, spring. '.repeat(8)}` },
      {},
    ],
    ['half of the text', { ...before, text: letter('').slice(0, 80) }, {}],
    ['the same folder', { ...before, dirId: letters }, {}],
    ['a folder of another name', { ...before, dirId: elsewhere }, {}],
    ['a passage that is farther from the query', before, { similarity: 0.6 }],
    ['no content yet', before, { hash: '' }],
  ])('%s: two documents', (_, place, changes) => {
    expect(fold([found(now), found(place, changes)])).toHaveLength(2);
  });

  it('what takes too long to compare stays apart; what is too much for one search waits for the next one', () => {
    const text = (words: number): string => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');
    const pair = (name: string, words: number): FoundFile[] => [
      found({ ...now, name, text: text(words) }),
      found({ ...before, name, text: `${text(words)} again` }),
    ];
    const files = [...pair('long.txt', 6_000), ...pair('first.txt', 2_000), ...pair('second.txt', 2_001)];
    expect(fold(files)).toHaveLength(5);
    expect(fold(files)).toHaveLength(4);
  });

  it('a list without words shows every version', () => {
    expect(fold([found(now), found(before)], null, false)).toHaveLength(2);
  });

  it('empty files are nobody’s copies', () => {
    const empty = { size: 0, hash: 'e3b0' };
    expect(fold([found(now, empty), found(now, empty)])).toHaveLength(2);
  });
});
