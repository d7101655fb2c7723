/** The commands as a person or a script runs them: answers, JSON shapes, exit codes, and no stack trace ever. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SearchResponse } from '../shared/contract/search.ts';
import type { Status, Verdict } from '../shared/contract/library.ts';
import { runTrove, startTrove, troveError, troveJson, type RunOptions } from './testing/run-trove.ts';

// Many processes one after the other: on a busy machine each takes seconds.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let scratch: string;
let documents: string;
let own: RunOptions;
let indexed: Status & { seconds: number };

function put(name: string, content: string | Buffer): string {
  const path = join(documents, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-cli-')));
  documents = join(scratch, 'documents');
  own = { data: join(scratch, 'data') };
  put('garage.md', '# Car repair\n\nHow to change the brakes and the engine oil of an automobile.');
  put('letters/bread.txt', 'Flour, water and salt, and a night of patience.');
  put('empty.txt', '');
  put('broken.pdf', '%PDF-1.7 and then nothing of the sort');
  put('noise.txt', Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256)));
  put('node_modules/package/readme.md', 'A dependency.');
  put('id_rsa', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----\n');
  indexed = await troveJson(['index', documents], own);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const keys = (value: object | undefined): string[] => Object.keys(value ?? {}).toSorted();

describe('JSON is a stable interface', () => {
  test('index and status', async () => {
    expect(indexed.files).toMatchObject({ total: 6, indexed: 2, failed: 1, pending: 0 });
    const status = await troveJson<Status>(['status'], own);
    expect(status).toMatchObject({ files: indexed.files, passages: 2, activity: 'idle', notices: [] });
    expect(keys(status.files)).toEqual(['failed', 'indexed', 'outdated', 'pending', 'skipped', 'total']);
    const withProblems = await troveJson<{ problems: { path: string; code: string }[] }>(
      ['status', '--problems'],
      own,
    );
    expect(withProblems.problems.map(({ code }) => code)).toContain('damaged');
  });

  test('search', async () => {
    const { results } = await troveJson<SearchResponse>(['search', 'brakes'], own);
    const [first] = results;
    expect(keys(first)).toEqual(['copies', 'keyword', 'passages', 'path', 'score', 'title', 'vector']);
    expect(first).toMatchObject({ path: join(documents, 'garage.md'), title: 'Car repair', keyword: 1 });
    const [passage] = first?.passages ?? [];
    expect(keys(passage)).toEqual(['end', 'highlights', 'page', 'start', 'text']);
    const [[start, end] = [0, 0]] = passage?.highlights ?? [];
    expect(passage?.text.slice(start, end)).toBe('brakes');
  });

  test('search finds by meaning in a process of its own, and filters', async () => {
    const paths = async (...args: string[]): Promise<string[]> => {
      const { results } = await troveJson<SearchResponse>(['search', 'vehicle', 'maintenance', ...args], own);
      return results.map(({ path }) => path.slice(documents.length + 1));
    };
    const [plain, typed, inside, past, future] = await Promise.all([
      paths(),
      paths('--type', 'txt'),
      paths('--in', join(documents, 'letters')),
      paths('--before', '2001-01-01'),
      paths('--after', '2001-01-01', '--limit', '1'),
    ]);
    expect(plain[0]).toBe('garage.md');
    expect([typed, inside].flat()).not.toContain('garage.md');
    expect(past).toEqual([]);
    expect(future).toEqual(['garage.md']);
  });

  test('why, for each verdict', async () => {
    const expected = {
      'garage.md': ['indexed', 'indexed'],
      'empty.txt': ['skipped', 'no-text'],
      'noise.txt': ['skipped', 'binary'],
      id_rsa: ['skipped', 'secret'],
      'node_modules/package/readme.md': ['skipped', 'ignored-by-rule'],
      'broken.pdf': ['failed', 'damaged'],
      'never.txt': ['missing', 'missing'],
      '../elsewhere.txt': ['not-covered', 'not-covered'],
    };
    writeFileSync(join(scratch, 'elsewhere.txt'), 'x');
    const verdicts = await Promise.all(
      Object.keys(expected).map((name) => troveJson<Verdict>(['why', join(documents, name)], own)),
    );
    expect(verdicts.map(({ state, code }) => [state, code])).toEqual(Object.values(expected));
    for (const verdict of verdicts) {
      expect(keys(verdict)).toEqual(['code', 'indexedAt', 'passages', 'path', 'reason', 'state']);
      expect(verdict.reason).toMatch(/^[A-Z].+[.)]$/);
    }
  });

  test('the life of a folder: add, pause, why, resume, doctor, remove', async () => {
    const data = { data: join(scratch, 'life') };
    expect(await troveJson(['pause'], data)).toEqual({ paused: true });
    const root = await troveJson<{ path: string }>(['add', documents], data);
    expect(root).toMatchObject({ path: documents, files: { total: 6, indexed: 0 } });
    expect(await troveJson(['why', join(documents, 'garage.md')], data)).toMatchObject({ state: 'pending' });
    expect(await troveJson(['index'], data)).toMatchObject({ activity: 'paused', files: { indexed: 0 } });
    expect(await troveJson(['resume'], data)).toEqual({ paused: false });
    expect(await troveJson(['index'], data)).toMatchObject({ files: { indexed: 2, pending: 0 } });
    const { checks } = await troveJson<{ checks: { name: string; state: string; message: string }[] }>(
      ['doctor'],
      data,
    );
    expect(checks.filter(({ state }) => state === 'error')).toEqual([]);
    expect(checks.find(({ name }) => name === 'Vectors')?.message).toBe('2 of 2 passages');
    expect(await troveJson(['remove', documents], data)).toEqual({ path: documents, files: 6 });
    expect(await troveJson(['status'], data)).toMatchObject({ roots: [], passages: 0 });
  });
});

describe('text', () => {
  test('is plain where nobody can see colours, and says what and where', async () => {
    const { code, stdout } = await runTrove(['search', 'brakes'], own);
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001B');
    expect(stdout.split('\n')[0]).toBe(`${join(documents, 'garage.md')}  Car repair`);
    const coloured = await runTrove(['search', 'brakes'], { ...own, env: { NO_COLOR: '1' } });
    expect(coloured.stdout).toBe(stdout);
  });

  test('a reader that closes the pipe early is no fault (`| head`)', async () => {
    for (const args of [['--help'], ['search', 'the', 'automobile'], ['status', '--problems']]) {
      const { child, finished } = startTrove(args, own);
      child.stdout?.destroy();
      expect(await finished).toMatchObject({ code: 0, stderr: expect.not.stringContaining('EPIPE') });
    }
  });

  test.concurrent.each([
    'search',
    'similar',
    'duplicates',
    'index',
    'status',
    'why',
    'add',
    'remove',
    'pause',
    'resume',
    'doctor',
    'serve',
    'start',
  ])('trove %s --help', async (name) => {
    const { code, stdout } = await runTrove([name, '--help'], own);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: trove ${name} [options]`);
    for (const option of ['--data <folder>', '--json']) expect(stdout).toContain(option);
  });
});

describe.concurrent('errors have a code, a sentence and a next step', () => {
  test.each([
    ['a command that is none', ['bogus'], 'BAD_INPUT'],
    ['a name that every object has', ['constructor'], 'BAD_INPUT'],
    ['no words', ['search'], 'BAD_INPUT'],
    ['a flag that is none', ['search', 'x', '--bad'], 'BAD_INPUT'],
    ['a limit that is none', ['search', 'x', '--limit', '0'], 'BAD_INPUT'],
    ['a day that is none', ['search', 'x', '--after', '2026-02-30'], 'BAD_INPUT'],
    ['a mode that is none', ['search', 'x', '--mode', 'magic'], 'BAD_INPUT'],
    ['a search that only leaves out', ['search', '--', '-only'], 'BAD_QUERY'],
    ['a search that is too long', ['search', 'x'.repeat(10_001)], 'BAD_INPUT'],
  ])('wrong usage ends with 2: %s', async (_, args, code) => {
    expect(await troveError(args, own)).toMatchObject({ exit: 2, code });
  });

  // One after the other: each of them wants to be the owner, and waits 5 s at most.
  test.each([
    ['no index', ['search', 'x', '--data', '/nowhere/data'], 'INDEX_MISSING'],
    ['a folder that is not there', ['index', '/nowhere'], 'FOLDER_MISSING'],
    ['a file', ['add', import.meta.filename], 'NOT_A_FOLDER'],
    ['a folder that was not added', ['remove', '/nowhere'], 'NOT_FOUND'],
    ['an address others can reach', ['serve', '--host', '0.0.0.0'], 'NOT_LOOPBACK'],
    ['a data folder that is a file', ['index', '--data', import.meta.filename], 'DATA_FOLDER_UNUSABLE'],
  ])('a failure ends with 1: %s', { concurrent: false }, async (_, args, code) => {
    const error = await troveError(args, own);
    expect(error).toMatchObject({ exit: 1, code });
    expect(error.message).toMatch(/^\S.+\.$/);
    expect(error.nextStep).toMatch(/\S/);
  });

  test('in words without --json', async () => {
    const { code, stdout, stderr } = await runTrove(['index', '/nowhere'], own);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^trove: There is no folder \/nowhere\.\n {7}Check the path.+\(FOLDER_MISSING\)\n$/,
    );
  });

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(
      await troveError(['serve', '--port', String(port)], { data: join(scratch, 'port') }),
    ).toMatchObject({ code: 'PORT_IN_USE' });
    other.close();
  });
});
