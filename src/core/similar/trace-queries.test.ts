import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../store/database.ts';
import { bytes, commitFile, compareAll, makeTestStore, type TestStore } from '../store/test-store.ts';
import { createTraceQueries, type TraceQuery } from './trace-queries.ts';

let store: TestStore;
beforeEach(() => {
  store = makeTestStore();
  store.writer.addRoot(bytes(store.documents));
});
afterEach(() => store.dispose());

function index(name: string, ...passages: string[]): void {
  const path = join(store.documents, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, passages.join(''));
  compareAll(store, store.documents);
  commitFile(store, path, passages);
}

function trace(text: string, rest: Partial<TraceQuery> = {}) {
  const nowhere = { chunkIds: [], similarities: [] };
  const base = { exceptFileId: null, filter: { kind: 'all' }, limit: 20, near: nowhere } as const;
  return createTraceQueries(openDatabase(store.dataFolder, 'read')).trace({ text, ...base, ...rest });
}

const sentence = 'The walrus sleeps on the ice for nineteen hours before it swims again';

describe('where else a passage stands', () => {
  test('word for word, whatever the case and the line ends; then with changes; strangers are not told', () => {
    index('a.md', `Before. ${sentence}. After.`);
    index('b.md', `the WALRUS sleeps\non the ice — for nineteen hours, before it swims again`);
    index('c.md', 'A walrus sleeps on the ice for nineteen hours and then it swims again, they say.');
    index('d.md', 'Nineteen hours on the train, and the ice cream was good.');
    const hits = trace(sentence);
    expect(hits.map(({ kind, name }) => [kind, name])).toEqual([
      ['exact', 'a.md'],
      ['exact', 'b.md'],
      ['near', 'c.md'],
    ]);
    const { passage, highlights } = hits[2] ?? {};
    expect(highlights?.map(([start, end]) => passage?.text.slice(start, end))).toEqual([
      'walrus sleeps on the ice for nineteen hours',
      'it swims again',
    ]);
  });

  test('over the end of a passage', () => {
    index(
      'cut.md',
      'Long before. The walrus sleeps on the ice for ',
      'nineteen hours before it swims again. Then.',
    );
    expect(trace(sentence).map(({ kind }) => kind)).toContain('exact');
  });

  test('once, where it stands whole in one passage and the ones beside it have some of its words', () => {
    index(
      'steps.md',
      'The walrus sleeps on the ice. So it goes. ',
      `${sentence}. `,
      'For nineteen hours before it swims, it rests.',
    );
    const exact = trace(sentence).filter(({ kind }) => kind === 'exact');
    expect(exact.map(({ passage }) => passage.text.trim())).toEqual([`${sentence}.`]);
  });

  test('in other words, by the vectors; the file itself is left out', () => {
    index('a.md', sentence);
    index('other.md', 'Sea mammals rest for most of a day.');
    index('stranger.md', 'Nothing at all about it.');
    const db = openDatabase(store.dataFolder, 'read');
    const rows = db.prepare('SELECT id, file_id FROM chunks ORDER BY id').all();
    const [first = 0, second = 0, third = 0] = rows.map(({ id }) => Number(id));
    const near = { chunkIds: [first, second, third], similarities: [1, 0.8, 0.3] };
    expect(trace(sentence, { near, exceptFileId: Number(rows[0]?.['file_id']) })).toMatchObject([
      { kind: 'meaning', similarity: 0.8, name: 'other.md' },
    ]);
  });

  test('not in other words where everything is as near, as in a language that the model hardly knows', () => {
    index('a.md', sentence);
    for (let at = 0; at < 12; at += 1) index(`${at}.md`, `Stranger number ${at}.`);
    const db = openDatabase(store.dataFolder, 'read');
    const chunkIds = db
      .prepare('SELECT id FROM chunks ORDER BY id')
      .all()
      .map(({ id }) => Number(id));
    const strangers = chunkIds.slice(1).map((_, at) => 0.9 - at / 1_000);
    const kindsWith = (similarities: number[]): string[] =>
      trace(sentence, { near: { chunkIds, similarities } }).map(({ kind }) => kind);
    expect(kindsWith([1, ...strangers])).toEqual(['exact']);
    expect(kindsWith([1, 0.98, ...strangers.slice(1)])).toEqual(['exact', 'meaning']);
  });

  test('a text without words says so', () => {
    expect(() => trace('—?!')).toThrow(expect.objectContaining({ code: 'NOTHING_TO_COMPARE' }));
  });
});
