import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toFloat16 } from '../../embed/float16.ts';
import { bytes, compareAll, hashOf, makeTestStore, readAs, type TestStore } from '../../store/test-store.ts';
import { testHost, wholeScope } from '../test-finder.ts';
import { findMeaning } from './meaning-search.ts';

let store: TestStore;
beforeEach(() => {
  store = makeTestStore();
  store.writer.addRoot(bytes(store.documents));
});
afterEach(() => store.dispose());

const texts = {
  'a.txt': 'The committee met on Tuesday and agreed on the budget of the coming year. '.repeat(20),
  'b.txt': 'Next twelve months: what we may spend was settled by all of us two days after Sunday. '.repeat(
    20,
  ),
};

/** Unit vectors of four dimensions for all texts, as the model with this fingerprint has them. */
function embed(fingerprint: string, vectorOf: (name: string) => number[]): void {
  store.writer.registerModel({ name: fingerprint, dimensions: 4, fingerprint });
  const vectors = Object.entries(texts).map(([name, text]) => ({
    embedHash: hashOf(text),
    values: toFloat16(Float32Array.from(vectorOf(name))),
  }));
  store.writer.commitVectors(vectors, fingerprint);
}

test('by the vectors of the model that is asked for, whichever has more of them', async () => {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(store.documents, name), text);
  compareAll(store, store.documents);
  for (const [name, text] of Object.entries(texts)) {
    store.writer.commit([readAs(store, join(store.documents, name), [text])], [], null);
  }
  embed('sees it', () => [1, 0, 0, 0]);
  embed('does not', (name) => (name === 'a.txt' ? [1, 0, 0, 0] : [0, 1, 0, 0]));
  const request = { folders: [], threshold: 0.8, ...wholeScope };
  const groups = async (fingerprint: string): Promise<number> =>
    (await findMeaning(store.db, fingerprint, request, testHost(store))).groups.length;
  expect(await groups('sees it')).toBe(1);
  expect(await groups('does not')).toBe(0);
  expect(await groups('is not here')).toBe(0);
});
