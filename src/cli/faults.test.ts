/** Bad input and bad surroundings, each the real fault: a message with a code, search by words goes on, nothing is lost. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchResponse } from '../shared/contract/search.ts';
import type { Status, Verdict } from '../shared/contract/library.ts';
import { bundledModelFolder } from '../workers/resources.ts';
import { watchPeakMemory } from './testing/peak-memory.ts';
import {
  runTrove,
  startTrove,
  troveError,
  troveJson,
  type Finished,
  type RunOptions,
} from './testing/run-trove.ts';

const nobody = 65_534;
// Many processes one after the other: on a busy machine each takes seconds.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let scratch: string;
let documents: string;
let own: RunOptions;

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-faults-')));
  chmodSync(scratch, 0o755);
  documents = join(scratch, 'documents');
  mkdirSync(documents);
  own = { data: join(scratch, 'data') };
});

afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function put(name: string, content: string): string {
  const path = join(documents, name);
  writeFileSync(path, content);
  return path;
}

async function found(words: string, options: RunOptions = own): Promise<string[]> {
  const { results } = await troveJson<SearchResponse>(['search', '--mode', 'keyword', words], options);
  return results.map(({ path }) => path.slice(documents.length + 1));
}

const verdict = (path: string): Promise<Verdict> => troveJson<Verdict>(['why', path], own);

describe('the model', () => {
  const brokenModels: Record<string, (folder: string) => string> = {
    'is not there': () => 'MODEL_MISSING',
    'has one wrong byte in its weights': (folder) => damage(folder, 'onnx/model_quantized.onnx'),
    'has half a tokenizer': (folder) => damage(folder, 'tokenizer.json'),
  };

  function damage(folder: string, name: string): string {
    cpSync(bundledModelFolder(), folder, { recursive: true });
    const bytes = readFileSync(join(folder, name));
    bytes[9_999] = (bytes[9_999] ?? 0) ^ 1;
    writeFileSync(join(folder, name), name.endsWith('json') ? bytes.subarray(0, 300_000) : bytes);
    return 'MODEL_DAMAGED';
  }

  test.each(Object.keys(brokenModels))(
    'that %s leaves search by words, and the vectors follow when it is back',
    async (name) => {
      put('garage.md', 'How to change the brakes of an automobile.');
      const model = join(scratch, 'model');
      mkdirSync(model);
      const code = brokenModels[name]?.(model);
      const without = { ...own, env: { TROVE_MODEL: model } };
      const status = await troveJson<Status>(['index', documents], without);
      expect(status).toMatchObject({ files: { indexed: 1, pending: 0 }, notices: [{ code }] });
      const { results, notices } = await troveJson<SearchResponse>(['search', 'brakes'], without);
      expect(results).toHaveLength(1);
      expect(notices).toMatchObject([{ code, message: expect.stringContaining('words alone') }]);
      expect(await troveJson<Status>(['index'], own)).toMatchObject({ passages: 1, vectors: 1, notices: [] });
      expect((await troveJson<SearchResponse>(['search', 'vehicle'], own)).results).toHaveLength(1);
    },
  );
});

describe('files', () => {
  test('a line of 100 MB costs bounded time and memory and the others are read', async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `word${at * 7_919} `).join('');
    const file = openSync(join(documents, 'one-line.txt'), 'w');
    for (let size = 0; size < 100_000_000; size += text.length) writeSync(file, text);
    closeSync(file);
    put('long.txt', `${text.repeat(20)} the last word is walrus`);
    const run = startTrove(['index', documents, '--json'], own);
    const peaks = watchPeakMemory(run.child.pid ?? 0);
    const { code, stdout, seconds } = await run.finished;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: { indexed: 2, skipped: 0, pending: 0 } });
    expect(await verdict(join(documents, 'one-line.txt'))).toMatchObject({
      state: 'indexed',
      reason: expect.stringMatching(/Read in part: 4(?:\.\d)? MB of 100(?:\.\d)? MB/),
    });
    expect(await found('walrus')).toEqual(['long.txt']);
    if (process.platform !== 'linux') return;
    const { main = Infinity, extractor = Infinity } = peaks();
    process.stdout.write(
      `100 MB in one line: ${seconds.toFixed(1)} s, engine ${main} MB, extractor ${extractor} MB\n`,
    );
    expect(Math.max(main, extractor)).toBeLessThan(1_500);
  }, 240_000);

  test('one that changes all the time does not keep the others waiting, and is read when it rests', async () => {
    put('quiet.txt', 'A quiet walrus.');
    const restless = put('restless.txt', 'x'.repeat(2_000_000));
    const writing = setInterval(() => appendFileSync(restless, ' more'), 1);
    const status = await troveJson<Status>(['index', documents], own);
    clearInterval(writing);
    expect(status.files.indexed).toBeGreaterThanOrEqual(1);
    expect(await found('walrus')).toEqual(['quiet.txt']);
    appendFileSync(restless, ' and then it was finished');
    expect(await troveJson<Status>(['index'], own)).toMatchObject({ files: { indexed: 2, pending: 0 } });
    expect(await found('finished')).toEqual(['restless.txt']);
  });

  test('a folder inside an added one is refused by name', async () => {
    const inner = join(documents, 'inner');
    mkdirSync(inner);
    await troveJson(['add', documents], own);
    expect(await troveError(['index', inner], own)).toMatchObject({
      exit: 1,
      code: 'FOLDER_ALREADY_COVERED',
      message: expect.stringContaining(documents),
    });
  });
});

describe('another user', () => {
  /** Why this cannot be tried here, or null: only root can become somebody else, who must be able to read the program. */
  async function obstacle(): Promise<string | null> {
    if (process.getuid?.() !== 0) return 'only root can become another user';
    const { code } = await runTrove(['--help'], { ...own, uid: nobody });
    return code === 0 ? null : 'another user cannot read this checkout';
  }

  function giveTo(uid: number, ...paths: string[]): void {
    for (const path of paths) {
      chownSync(path, uid, uid);
      if (statSync(path).isDirectory()) giveTo(uid, ...readdirSync(path).map((name) => join(path, name)));
    }
  }

  test('what may not be read fails with a reason, folders too; the rest is read', async (context) => {
    const why = await obstacle();
    if (why) return context.skip(why);
    put('mine.txt', 'A walrus of my own.');
    chmodSync(put('secret.txt', 'Not for you.'), 0o600);
    mkdirSync(join(documents, 'closed'), { mode: 0o700 });
    mkdirSync(own.data);
    giveTo(nobody, own.data);
    const status = await troveJson<Status>(['index', documents], { ...own, uid: nobody });
    expect(status.files).toMatchObject({ total: 2, indexed: 1, failed: 1 });
    expect(status.notices).toMatchObject([
      { code: 'FOLDER_UNREADABLE', message: expect.stringContaining('closed') },
    ]);
    expect(await verdict(join(documents, 'secret.txt'))).toMatchObject({
      state: 'failed',
      code: 'unreadable',
    });
    chmodSync(join(documents, 'secret.txt'), 0o644);
    expect(await troveJson<Status>(['index'], { ...own, uid: nobody })).toMatchObject({
      files: { indexed: 2, failed: 0 },
    });
    mkdirSync(join(scratch, 'locked'), { mode: 0o700 });
    expect(await troveError(['add', join(scratch, 'locked')], { ...own, uid: nobody })).toMatchObject({
      code: 'FOLDER_UNREADABLE',
    });
  });

  test('a data folder that may only be read still answers; writing to it has a code', async (context) => {
    const why = await obstacle();
    if (why) return context.skip(why);
    put('note.txt', 'A walrus in the snow.');
    await troveJson(['index', documents], own);
    giveTo(nobody, own.data);
    execFileSync('chmod', ['-R', 'a-w', own.data]);
    const reader = { ...own, uid: nobody };
    expect(await found('walrus', reader)).toEqual(['note.txt']);
    const { results, notices } = await troveJson<SearchResponse>(['search', 'sea animal'], reader);
    expect([results.length, notices]).toEqual([1, []]);
    expect(await troveJson<Status>(['status'], reader)).toMatchObject({ files: { indexed: 1 } });
    for (const command of [['index', documents], ['remove', documents], ['pause']]) {
      expect(await troveError(command, reader)).toMatchObject({ exit: 1, code: 'DATA_FOLDER_READ_ONLY' });
    }
  });
});

describe('the data folder', () => {
  test('of a newer Trove is left as it is, by reading and by writing', async () => {
    put('note.txt', 'A walrus in the snow.');
    await troveJson(['index', documents], own);
    const path = join(own.data, 'trove.db');
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    const before = readFileSync(path);
    for (const command of [['search', 'walrus'], ['status'], ['index'], ['doctor']]) {
      expect(await troveError(command, own)).toMatchObject({ exit: 1, code: 'DATA_FROM_NEWER_TROVE' });
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('with a damaged database says so', async () => {
    put('note.txt', 'A walrus in the snow.');
    await troveJson(['index', documents], own);
    writeFileSync(join(own.data, 'trove.db'), randomBytes(100_000));
    for (const command of [['search', 'walrus'], ['index']]) {
      expect(await troveError(command, own)).toMatchObject({ exit: 1, code: 'DATA_DAMAGED' });
    }
  });

  /** Mounting needs root and a kernel that allows it. */
  function mountSmallDisk(at: string): boolean {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', at], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }

  test('on a full disk waits and says so, search goes on, and with room it goes on by itself', async (context) => {
    mkdirSync(own.data);
    if (!mountSmallDisk(own.data)) return context.skip('a small disk cannot be mounted here (needs root)');
    try {
      const total = 120;
      const { ending, status } = await fillAndFree(total);
      expect(ending).toMatchObject({ code: 0, stderr: expect.stringContaining('full') });
      expect(status).toMatchObject({
        files: { total, indexed: total, failed: 0, pending: 0 },
        notices: [],
      });
      expect(status.vectors).toBe(status.passages);
    } finally {
      execFileSync('umount', [own.data]);
    }
  });

  async function fillAndFree(total: number): Promise<{ ending: Finished; status: Status }> {
    put('0.txt', 'A walrus in the snow.');
    await troveJson(['index', documents], own);
    for (let at = 1; at < total; at += 1)
      put(
        `${at}.txt`,
        randomBytes(15_000)
          .toString('hex')
          .replace(/(.{7})/g, '$1 '),
      );
    const ballast = join(own.data, 'ballast');
    const { bavail, bsize } = statfsSync(own.data);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - 3_000_000));
    const run = startTrove(['index'], own);
    const told = new Promise<void>((resolve) => {
      run.child.stderr?.on('data', (part: string) => {
        if (part.includes('full')) resolve();
      });
    });
    await Promise.race([told, run.finished]);
    expect(await found('walrus')).toEqual(['0.txt']);
    const { notices } = await troveJson<Status>(['status'], own);
    expect(notices.map(({ code }) => code)).toContain('DISK_FULL');
    rmSync(ballast);
    const ending = await run.finished;
    return { ending, status: await troveJson<Status>(['index'], own) };
  }

  test('on a disk without any room is refused with a code', async (context) => {
    mkdirSync(own.data);
    if (!mountSmallDisk(own.data)) return context.skip('a small disk cannot be mounted here (needs root)');
    try {
      const { bavail, bsize } = statfsSync(own.data);
      writeFileSync(join(own.data, 'ballast'), Buffer.alloc(bavail * bsize));
      expect(await troveError(['index', documents], own)).toMatchObject({ exit: 1, code: 'DISK_FULL' });
    } finally {
      execFileSync('umount', [own.data]);
    }
  });
});
