/** Several commands on one data folder: a running owner, owners that race, owners that are interrupted or killed. */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectToOwner } from '../host/connect-to-owner.ts';
import type { SearchResponse } from '../shared/contract/search.ts';
import type { Status } from '../shared/contract/library.ts';
import { runTrove, startTrove, troveJson, type RunOptions } from './testing/run-trove.ts';

// Many processes one after the other: on a busy machine each takes seconds.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let scratch: string;
let documents: string;
let own: RunOptions;

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-owners-')));
  documents = join(scratch, 'documents');
  mkdirSync(documents);
  own = { data: join(scratch, 'data') };
});

afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/** Different texts, so that each passage needs a vector of its own. */
function writeDocuments(count: number, paragraphs: number): void {
  for (let file = 0; file < count; file += 1) {
    const text = Array.from(
      { length: paragraphs },
      (_, at) =>
        `Paragraph ${at} of document ${file} is about ${(file * 31 + at * 17) % 997} and nothing else. `,
    );
    writeFileSync(join(documents, `${file}.txt`), text.map((line) => line.repeat(12)).join('\n\n'));
  }
}

/** One value of the database; nobody writes while it is read. */
function counted(sql: string): number {
  const database = new DatabaseSync(join(own.data, 'trove.db'), { readOnly: true });
  try {
    return Number(Object.values(database.prepare(`SELECT ${sql}`).get() ?? {})[0]);
  } finally {
    database.close();
  }
}

/** Every passage has one vector, no string was embedded into two, and none is left over. */
function expectNothingDouble(passages: number): void {
  expect(counted('count(*) FROM chunks')).toBe(passages);
  expect(counted('count(*) FROM vectors')).toBe(counted('count(DISTINCT embed_hash) FROM chunks'));
  expect(counted('count(*) FROM (SELECT 1 FROM files GROUP BY dir_id, name HAVING count(*) > 1)')).toBe(0);
  expect(counted("(SELECT * FROM pragma_quick_check) = 'ok'")).toBe(1);
}

/** Waits until the owner has read some files, not all. */
async function midway(): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until;) {
    const client = await connectToOwner(own.data);
    const { files } = (await client?.library.status().catch(() => null)) ?? {};
    if (files && files.indexed > 0 && files.pending > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It was never in the middle.');
}

describe('a running owner', () => {
  test('answers the others: what is saved is found, what is added is read, a second one points to it', async () => {
    writeDocuments(3, 1);
    const serve = startTrove(['serve', '--json'], own);
    const { address } = JSON.parse(await serve.firstLine) as { address: string };
    expect(await troveJson(['index', documents], own)).toMatchObject({ files: { indexed: 3, pending: 0 } });
    writeFileSync(join(documents, 'walrus.txt'), 'A walrus in the snow.');
    expect(await troveJson(['index'], own)).toMatchObject({ files: { indexed: 4, pending: 0 } });
    const { results } = await troveJson<SearchResponse>(['search', 'walrus'], own);
    expect(results[0]?.path).toBe(join(documents, 'walrus.txt'));
    expect(await troveJson<Status>(['status'], own)).toMatchObject({
      model: { available: true },
      vectors: 4,
    });
    expect(await troveJson(['serve'], own)).toEqual({ address });
    serve.child.kill('SIGINT');
    expect(await serve.finished).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(own.data, 'host.json'))).toBe(false);
    expect((await troveJson<SearchResponse>(['search', 'walrus'], own)).results).toHaveLength(results.length);
  });

  test('ends at once also where nothing was embedded: its model is started early', async () => {
    writeDocuments(1, 1);
    const serve = startTrove(['serve', '--json'], own);
    await serve.firstLine;
    expect(await troveJson(['search', 'a'], own)).toMatchObject({ results: [] });
    serve.child.kill('SIGTERM');
    expect(await serve.finished).toMatchObject({ code: 0, stderr: '' });
  });

  test('an address left behind by kill -9 keeps nobody waiting', async () => {
    writeDocuments(1, 1);
    const serve = startTrove(['serve', '--json'], own);
    await serve.firstLine;
    serve.child.kill('SIGKILL');
    await serve.finished;
    expect(existsSync(join(own.data, 'host.json'))).toBe(true);
    expect(await troveJson(['index', documents], own)).toMatchObject({ files: { indexed: 1 } });
  });
});

describe('ten at once', () => {
  test('all end well and nothing is there twice', async () => {
    writeDocuments(40, 3);
    const runs = await Promise.all(
      Array.from({ length: 10 }, () => runTrove(['index', documents, '--json'], own)),
    );
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      runs.map(() => ({ code: 0, stderr: '' })),
    );
    for (const { stdout } of runs) {
      expect(JSON.parse(stdout)).toMatchObject({ files: { total: 40, indexed: 40, pending: 0 } });
    }
    expectNothingDouble((JSON.parse(runs[0]?.stdout ?? '{}') as Status).passages);
  });

  test('one that only adds keeps one that reads from nothing', async () => {
    writeDocuments(5, 1);
    const [added, indexed] = await Promise.all([
      runTrove(['add', documents], own),
      runTrove(['index', documents, '--json'], own),
    ]);
    expect([added.code, indexed.code]).toEqual([0, 0]);
    expect(JSON.parse(indexed.stdout)).toMatchObject({ files: { indexed: 5, pending: 0 } });
  });
});

describe('in the middle of a first index', () => {
  /** Seconds of work, so that a busy machine can still stop it in the middle. */
  const total = 1_500;

  test('Ctrl-C ends in order, says how to go on, and the next run reads only the rest', async () => {
    writeDocuments(total, 8);
    const run = startTrove(['index', documents], own);
    await midway();
    run.child.kill('SIGINT');
    const { code, stdout } = await run.finished;
    expect(code).toBe(130);
    expect(stdout).toMatch(/files? not read yet\. To go on: trove index\n/);
    expect(existsSync(join(own.data, 'host.json'))).toBe(false);
    await resumes();
  });

  test('kill -9 loses nothing, and nothing is read or embedded twice', async () => {
    writeDocuments(total, 8);
    const run = startTrove(['index', documents], own);
    await midway();
    run.child.kill('SIGKILL');
    expect(await run.finished).toMatchObject({ signal: 'SIGKILL' });
    await resumes();
  });

  /**
   * A vector keeps its row only if it was neither made again nor replaced: rows are numbered in the order in which they
   * were embedded.
   */
  async function resumes(): Promise<void> {
    const before = {
      files: counted('count(*) FROM files WHERE state = 1'),
      vectors: counted('count(*) FROM vectors'),
      numbers: counted('total(id) FROM vectors'),
      last: counted('max(id) FROM vectors'),
    };
    expect(before.files).toBeGreaterThan(0);
    expect(before.files).toBeLessThan(total);
    const status = await troveJson<Status>(['index'], own);
    expect(status.files).toMatchObject({ total, indexed: total, failed: 0, pending: 0 });
    expect(status.progress.filesDone).toBe(total - before.files);
    expect(status.vectors).toBe(status.passages);
    expectNothingDouble(status.passages);
    expect(counted(`count(*) FROM vectors WHERE id <= ${before.last}`)).toBe(before.vectors);
    expect(counted(`total(id) FROM vectors WHERE id <= ${before.last}`)).toBe(before.numbers);
    expect(counted('max(id) FROM vectors')).toBe(counted('count(*) FROM vectors'));
  }
});
