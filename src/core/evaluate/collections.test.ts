import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentIdOf, findCollections, readCollection, writeDocuments } from './collections.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trove-collections-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('reads packed and plain corpora, and leaves out queries nobody judged (they would score 0)', async () => {
  const corpus = '{"id":"1/a","title":"One","text":"First text."}\n{"id":2,"title":"","text":"Second."}\n';
  for (const [name, write] of [
    ['packed', (path: string) => writeFileSync(join(path, 'corpus.jsonl.gz'), gzipSync(corpus))],
    ['plain', (path: string) => writeFileSync(join(path, 'corpus.jsonl'), corpus)],
  ] as const) {
    const path = join(folder, name);
    mkdirSync(path);
    write(path);
    writeFileSync(join(path, 'queries.jsonl'), '{"id":"q1","text":"first"}\n{"id":"q2","text":"unjudged"}\n');
    writeFileSync(join(path, 'qrels.tsv'), 'query-id\tdoc-id\trelevance\nq1\t1/a\t2\nq1\t2\t1\n');
    const collection = await readCollection(path);
    expect(collection.documents.map((document) => document.id)).toEqual(['1/a', '2']);
    expect(collection.queries).toEqual([
      {
        id: 'q1',
        text: 'first',
        judged: new Map([
          ['1/a', 2],
          ['2', 1],
        ]),
      },
    ]);
    const files = join(path, 'files');
    await writeDocuments(collection, files);
    expect(readdirSync(files).map(documentIdOf).sort()).toEqual(['1/a', '2']);
    expect(readFileSync(join(files, '1%2Fa.txt'), 'utf8')).toBe('One\n\nFirst text.\n');
  }
  expect(findCollections(folder).map((path) => path.slice(folder.length + 1))).toEqual(['packed', 'plain']);
});
