/** `trove duplicates` and `trove similar` as a script runs them. */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../core/store/database.ts';
import { runTrove, startTrove, troveError, troveJson, type RunOptions } from './testing/run-trove.ts';

// Many processes one after the other: on a busy machine each takes seconds.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

interface Groups {
  readonly groups: readonly { kind: string; similarity: number; bytes: number; files: string[] }[];
}

interface Similar {
  readonly results: readonly { path: string; similarity: number; pairs: { from: { text: string } }[] }[];
}

let scratch: string;
let documents: string;
let others: string;
let own: RunOptions;

const recipe = Array.from({ length: 80 }, (_, at) => `step ${at} of the sourdough bread`).join('. ');

beforeAll(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-alike-')));
  [documents, others] = [join(scratch, 'documents'), join(scratch, 'others')];
  for (const folder of [documents, others]) mkdirSync(folder);
  own = { data: join(scratch, 'data') };
  writeFileSync(join(documents, 'bread.md'), recipe);
  writeFileSync(join(documents, 'bread, new.md'), `${recipe}. And a night of patience.`);
  writeFileSync(join(documents, 'garage.md'), 'How to change the brakes and the oil of an automobile.');
  for (const name of ['one.bin', 'two, "again".bin']) writeFileSync(join(others, name), 'the same bytes');
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('trove duplicates', () => {
  test('a folder that is not indexed, without any index', async () => {
    const { groups } = await troveJson<Groups>(['duplicates', others], own);
    expect(groups).toEqual([
      {
        kind: 'exact',
        similarity: 1,
        bytes: 14,
        files: expect.arrayContaining([join(others, 'one.bin'), join(others, 'two, "again".bin')]),
      },
    ]);
    expect(await troveError(['duplicates', '--near'], own)).toMatchObject({ code: 'INDEX_MISSING' });
    // For what a moment brings again no data folder is made.
    expect(existsSync(join(scratch, 'data'))).toBe(false);
  });

  test('in a data folder that is there it keeps what the next search need not read again', async () => {
    mkdirSync(join(scratch, 'data'), { mode: 0o700 });
    await troveJson<Groups>(['duplicates', others, '--exact'], own);
    const database = openDatabase(join(scratch, 'data'), 'read');
    const kept = database.prepare('SELECT path FROM folder_digests').all();
    database.close();
    expect(kept).toEqual([{ path: new TextEncoder().encode(others) }]);
  });

  test('a table that other programs read, whatever a name holds', async () => {
    const { stdout } = await runTrove(['duplicates', others, '--exact', '--csv'], own);
    expect(stdout.split('\n')[0]).toBe('group,kind,similarity,size,modified,path');
    expect(stdout).toContain(`"${join(others, 'two, ""again"".bin')}"`);
  });

  test('versions of a text in the index', async () => {
    await troveJson(['index', documents], own);
    const { groups } = await troveJson<Groups>(['duplicates'], own);
    expect(groups.map(({ kind, files }) => [kind, files.map((path) => basename(path)).toSorted()])).toEqual([
      ['near', ['bread, new.md', 'bread.md']],
    ]);
  });

  test('what a rule would move, then moves it, and undo; a rule is never guessed', async () => {
    const keep = ['duplicates', others, '--exact', '--keep', 'shortest-path', '--quarantine'];
    const copy = join(others, 'two, "again".bin');
    const planned = await troveJson<{ groups: { remove: string[] }[] }>([...keep, '--dry-run'], own);
    expect(planned.groups.map(({ remove }) => remove)).toEqual([[copy]]);
    expect(existsSync(copy)).toBe(true);
    expect(await troveJson(keep, own)).toMatchObject({ result: { files: 1, refused: [], undoable: true } });
    expect(existsSync(copy)).toBe(false);
    expect(await troveJson(['quarantine'], own)).toMatchObject({ files: 1, bytes: 14 });
    expect(await troveJson(['undo'], own)).toMatchObject({ files: 1, refused: [] });
    expect(existsSync(copy)).toBe(true);
    expect(await troveError(['undo'], own)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    expect(await troveError(['duplicates', others, '--trash'], own)).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('a folder that is not there, and a threshold that is none', async () => {
    expect(await troveError(['duplicates', join(scratch, 'nowhere')], own)).toMatchObject({
      code: 'FOLDER_MISSING',
    });
    expect((await runTrove(['duplicates', '--threshold', '7'], own)).code).toBe(2);
  });
});

describe('trove similar', () => {
  test('--places: where else a sentence stands, but for the file that it is from', async () => {
    await troveJson(['index', documents], own);
    const sentence = join(scratch, 'sentence.txt');
    writeFileSync(sentence, 'How to change the brakes and the oil of an automobile.');
    const args = ['similar', sentence, '--places'];
    const { places } = await troveJson<{ places: { path: string; kind: string; text: string }[] }>(args, own);
    expect(places[0]).toMatchObject({ path: join(documents, 'garage.md'), kind: 'exact', similarity: 1 });
    const { stdout } = await runTrove(args, own);
    expect(stdout).toMatch(/^Word for word\n\s+100 % /);
    const itself = await troveJson<{ places: object[] }>(
      ['similar', join(documents, 'garage.md'), '--places'],
      own,
    );
    expect(JSON.stringify(itself.places)).not.toContain('garage.md');
    writeFileSync(sentence, 'brakes '.repeat(2_000));
    expect(await troveError(args, own)).toMatchObject({ exit: 2, code: 'BAD_INPUT' });
  });

  test('to an indexed file, to one that is not indexed, and to what cannot be compared', async () => {
    const { results } = await troveJson<Similar>(['similar', join(documents, 'bread.md')], own);
    expect(basename(results[0]?.path ?? '')).toBe('bread, new.md');
    expect(results[0]?.pairs.length).toBeGreaterThan(0);
    const foreign = join(others, 'cars.txt');
    writeFileSync(foreign, 'Changing the brakes of a car');
    const found = await troveJson<Similar>(['similar', foreign, '--limit', '1'], own);
    expect(found.results.map(({ path }) => basename(path))).toEqual(['garage.md']);
    const empty = join(others, 'empty.txt');
    writeFileSync(empty, '');
    expect(await troveError(['similar', empty], own)).toMatchObject({ code: 'NOTHING_TO_COMPARE' });
    expect(await troveError(['similar', join(others, 'none')], own)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('through a running owner', () => {
  test('places, files alike and duplicates are the same as without one', async () => {
    await troveJson(['index', documents], own);
    const sentence = join(scratch, 'step.txt');
    writeFileSync(sentence, 'step 41 of the sourdough bread. step 42 of the sourdough bread.');
    const bread = join(documents, 'bread.md');
    const questions = [
      ['similar', sentence, '--places'],
      ['similar', sentence, '--places', '--limit', '1'],
      ['similar', sentence, '--places', '--in', others],
      ['similar', bread],
      ['duplicates'],
      ['duplicates', others, '--exact'],
    ];
    const alone: unknown[] = [];
    for (const question of questions) alone.push(await troveJson(question, own));
    const owner = startTrove(['serve', '--json'], own);
    try {
      await owner.firstLine;
      const asked: unknown[] = [];
      for (const question of questions) asked.push(await troveJson(question, own));
      expect(asked).toEqual(alone);
      const [everywhere, first, nowhere] = alone as { places: { path: string; kind: string }[] }[];
      const exact = everywhere?.places.filter(({ kind }) => kind === 'exact') ?? [];
      expect(exact.map(({ path }) => basename(path)).toSorted()).toEqual(['bread, new.md', 'bread.md']);
      expect(first?.places).toHaveLength(1);
      expect(nowhere?.places).toEqual([]);
      const { stdout } = await runTrove(['similar', sentence, '--places'], own);
      expect(stdout).toMatch(/^Word for word\n\s+100 % .*bread/);
      writeFileSync(sentence, '—');
      const nothing = await troveError(['similar', sentence, '--places'], own);
      expect(nothing).toMatchObject({ code: 'NOTHING_TO_COMPARE' });
    } finally {
      owner.child.kill('SIGTERM');
      await owner.finished;
    }
  });
});
