import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHostFile, removeHostFile, writeHostFile } from './host-file.ts';
import { acquireOwnerLock } from './owner-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trove-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that takes the lock and says so, then waits to be ended. */
async function otherOwner() {
  const script = join(folder, 'owner.ts');
  const module = new URL('./owner-lock.ts', import.meta.url).href;
  writeFileSync(
    script,
    `import { acquireOwnerLock } from ${JSON.stringify(module)};
     process.send?.(acquireOwnerLock(process.argv[2] ?? '') !== null);
     setInterval(() => undefined, 1_000);`,
  );
  const child = fork(script, [join(folder, 'data')], { execArgv: [] });
  const [got] = (await once(child, 'message')) as [boolean];
  return { child, got };
}

describe('owner lock', () => {
  test('a second process is refused while the first lives, and gets it at once after kill -9', async () => {
    const { child, got } = await otherOwner();
    expect(got).toBe(true);
    expect(acquireOwnerLock(join(folder, 'data'))).toBe(null);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = acquireOwnerLock(join(folder, 'data'));
    expect(lock).not.toBe(null);
    lock?.release();
  });

  test('a data folder that is a file is refused with a code, not a stack', () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'x');
    expect(() => acquireOwnerLock(path)).toThrow(expect.objectContaining({ code: 'DATA_FOLDER_UNUSABLE' }));
  });
});

describe('host file', () => {
  const host = { address: 'http://127.0.0.1:4711', token: 'x'.repeat(32), pid: process.pid, version: '1' };

  test('only its owner may read the token', () => {
    writeHostFile(folder, host);
    expect(readHostFile(folder)).toEqual(host);
    expect(statSync(join(folder, 'host.json')).mode & 0o777).toBe(0o600);
  });

  test('half-written or foreign content counts as no owner', () => {
    writeFileSync(join(folder, 'host.json'), '{"address":"http');
    expect(readHostFile(folder)).toBe(null);
    writeFileSync(join(folder, 'host.json'), '{"address":5}');
    expect(readHostFile(folder)).toBe(null);
  });

  test("a later owner's file is not removed by an earlier one", () => {
    writeHostFile(folder, { ...host, pid: process.pid + 1 });
    removeHostFile(folder);
    expect(readHostFile(folder)).not.toBe(null);
  });
});
