/** What the search for a passage says in four languages, by the bundled model: `paraphrases.tsv` has the truth. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocalEmbedder } from '../src/core/embed/local-embedder.ts';
import { dot } from '../src/core/similar/dot.ts';
import { createTraceQueries } from '../src/core/similar/trace-queries.ts';
import { openDatabase } from '../src/core/store/database.ts';
import {
  bytes,
  commitFile,
  compareAll,
  makeTestStore,
  type TestStore,
} from '../src/core/store/test-store.ts';
import { bundledModelFolder } from '../src/workers/resources.ts';

interface Text {
  readonly language: string;
  /** Texts with the same one say the same. */
  readonly fact: string;
  readonly text: string;
  readonly name: string;
}

const texts: Text[] = readFileSync(join(import.meta.dirname, 'paraphrases.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line, pair) => {
    const [language = '', fact = '', ...both] = line.split('\t');
    return both.map((text, side) => ({ language, fact, text, name: `${language} ${pair} ${side}.txt` }));
  });

let store: TestStore;
/** Of each text: what is said in other words, by name. */
const claims = new Map<string, string[]>();

beforeAll(async () => {
  store = makeTestStore();
  store.writer.addRoot(bytes(store.documents));
  for (const { name, text } of texts) writeFileSync(join(store.documents, name), text);
  compareAll(store, store.documents);
  for (const { name, text } of texts) commitFile(store, join(store.documents, name), [text]);
  const embedder = createLocalEmbedder({ modelFolder: bundledModelFolder() });
  const all = await embedder.embed(
    texts.map(({ text }) => text),
    'passage',
  );
  await embedder.close();
  const width = all.length / texts.length;
  const vectors = texts.map((_, at) => all.subarray(at * width, (at + 1) * width));
  const db = openDatabase(store.dataFolder, 'read');
  const { trace } = createTraceQueries(db);
  const placed = db
    .prepare('SELECT c.id, c.file_id, f.name FROM chunks c JOIN files f ON f.id = c.file_id')
    .all();
  const chunkOf = new Map(placed.map((row) => [Buffer.from(row['name'] as Uint8Array).toString(), row]));
  for (const [at, { name, text }] of texts.entries()) {
    const near = texts
      .map((other, place) => ({
        id: Number(chunkOf.get(other.name)?.['id']),
        cosine: dot(vectors[at] ?? all, vectors[place] ?? all),
      }))
      .sort((a, b) => b.cosine - a.cosine);
    const hits = trace({
      text,
      exceptFileId: Number(chunkOf.get(name)?.['file_id']),
      filter: { kind: 'all' },
      limit: 100,
      near: { chunkIds: near.map(({ id }) => id), similarities: near.map(({ cosine }) => cosine) },
    });
    claims.set(
      name,
      hits.filter(({ kind }) => kind === 'meaning').map((hit) => hit.name),
    );
  }
  db.close();
}, 60_000);
afterAll(() => store.dispose());

/** What was found when the rule was chosen, less a few: 24, 21, 18 and 14. Without it 488 strangers are told in Chinese. */
test.each([
  ['en', 20],
  ['de', 18],
  ['fr', 15],
  ['zh', 10],
])('%s: what says the same is told, strangers are not', (language, least) => {
  const own = texts.filter((text) => text.language === language);
  const factOf = (name: string): string | undefined => texts.find((text) => text.name === name)?.fact;
  const told = own.flatMap((text) =>
    (claims.get(text.name) ?? []).map((other) => factOf(other) === text.fact),
  );
  expect(told.filter((right) => !right).length).toBeLessThanOrEqual(1);
  expect(told.filter((right) => right).length).toBeGreaterThanOrEqual(least);
});
