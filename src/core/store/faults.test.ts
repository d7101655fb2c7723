import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { createReader } from './reader.ts';
import { packPassages } from './new-passages.ts';
import { bytes, chunk, testModel, testVersions, vectorOf } from './test-store.ts';
import { createWriter } from './writer.ts';

const child = join(import.meta.dirname, 'test-child.ts');
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'trove-faults-')));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Kills a committing process after so many commits. */
async function killAfter(commits: number): Promise<void> {
  const running = spawn(process.execPath, [child, 'commit', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(running, 'exit');
  let seen = 0;
  createInterface(running.stdout).on('line', () => {
    seen += 1;
    if (seen === commits) running.kill('SIGKILL');
  });
  await exited;
  expect(running.signalCode).toBe('SIGKILL');
}

function counted(sql: string): number {
  const db = openDatabase(folder, 'read');
  const value = Number(db.prepare(`SELECT ${sql} AS count`).get()?.['count']);
  db.close();
  return value;
}

describe('SIGKILL while committing', () => {
  it('leaves whole files only, and the next start goes on: half a file would count as indexed for ever', async () => {
    for (const commits of [3, 7, 12]) {
      await killAfter(commits);
      const db = openDatabase(folder, 'write');
      const writer = createWriter(db, testVersions);
      const { files, passages } = createReader(db).status();
      expect(writer.integrityCheck()).toEqual([]);
      expect(files.indexed).toBeGreaterThanOrEqual(commits * 8);
      expect(files.indexed + files.pending).toBe(4_000);
      expect(passages).toBe(files.indexed * 12);
      db.close();
      expect(counted('(SELECT count(*) FROM chunks)')).toBe(passages);
      expect(counted("(SELECT count(*) FROM passages WHERE passages MATCH 'common')")).toBe(passages);
      expect(counted('(SELECT count(*) FROM vector_ops)')).toBe(passages);
      expect(counted('(SELECT count(*) FROM vectors)')).toBe(passages);
    }
  });
});

/** Mounting needs root and a kernel that allows it. */
function mountSmallDisk(at: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a full disk', () => {
  it('is named, loses nothing, and work goes on when there is room again', (context) => {
    if (!mountSmallDisk(folder)) return context.skip('a small disk cannot be mounted here (needs root)');
    try {
      expect(fillDisk()).toEqual({ totalAfter: 200, damage: [] });
    } finally {
      execFileSync('umount', [folder]);
    }
  });

  function fillDisk(): { totalAfter: number; damage: string[] } {
    const db = openDatabase(folder, 'write');
    const writer = createWriter(db, testVersions);
    const { dirId, rootId } = writer.addRoot(bytes('/somewhere'));
    const stat = { size: 1n, mtimeNs: 1n, ctimeNs: 1n, inode: 0n };
    const entries = Array.from({ length: 200 }, (_, at) => ({
      ...stat,
      name: bytes(`${at}`),
      kind: 'file' as const,
    }));
    writer.reconcile({ dirId, entries });
    const reader = createReader(db);
    const commit = (): void => {
      const [next] = reader.pendingFiles(1, 1_000, []);
      if (!next) throw new Error('The disk did not fill up.');
      const texts = Array.from({ length: 40 }, (_, at) => `common ${next.fileId} ${at} ${randomWords()}`);
      const outcome = {
        state: 'indexed' as const,
        hash: bytes('x'),
        type: 'text' as const,
        format: 'txt',
        title: '',
        passages: packPassages(texts.map((text) => chunk(text))),
      };
      writer.commit(
        [{ fileId: next.fileId, observed: null, outcome }],
        texts.map(vectorOf),
        testModel.fingerprint,
      );
    };
    expect(() => {
      for (;;) commit();
    }).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
    const { files, passages } = reader.status();
    expect([files.total, passages]).toEqual([200, files.indexed * 40]);
    expect(files.indexed).toBeGreaterThan(3);
    db.close();

    const again = openDatabase(folder, 'write');
    const next = createWriter(again, testVersions);
    const damage = next.integrityCheck();
    expect(createReader(again).status().files).toEqual(files);
    next.removeRoot(rootId);
    again.close();
    return { totalAfter: files.total, damage };
  }
});

function randomWords(): string {
  return Array.from({ length: 100 }, () => Math.random().toString(36).slice(2, 9)).join(' ');
}
