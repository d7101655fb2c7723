/** Disks that come and go, folders of other machines, and a system without a watch left. */
import { execFileSync, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchRequestSchema } from '../shared/contract/search.ts';
import type { FindVolume } from '../core/watch/volume.ts';
import { forkHelper } from './fork.ts';
import { openEngine, type RunningEngine } from './engine-host.ts';
import { createFindVolume } from './linux-volumes.ts';
import { createNodeDesk } from './node-desk.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });
const soon = { timeout: 60_000, interval: 100 };

let scratch: string;
let documents: string;
const cleanUp: (() => unknown)[] = [];

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-volumes-')));
  documents = join(scratch, 'documents');
  mkdirSync(documents);
});

afterEach(async () => {
  for (const undo of cleanUp.splice(0).toReversed()) await undo();
  rmSync(scratch, { recursive: true });
});

async function open(findVolume?: FindVolume): Promise<RunningEngine> {
  const running = await openEngine({
    dataFolder: join(scratch, 'data'),
    version: '0.0.0-test',
    spawn: forkHelper,
    desk: createNodeDesk(),
    scanEveryMs: 300,
    ...(findVolume && { findVolume }),
  });
  cleanUp.push(() => running.close());
  await running.engine.start();
  await running.engine.add(documents);
  await running.engine.idle();
  return running;
}

async function found({ engine }: RunningEngine, word: string): Promise<string[]> {
  const { results } = await engine.finding.search(
    searchRequestSchema.parse({ query: word, mode: 'keyword' }),
  );
  return results.map(({ name }) => name).toSorted();
}

describe('createFindVolume', () => {
  const list = [
    '/dev/sda2 / ext4 rw 0 0',
    '/dev/sdb1 /media/ana/My\\040Disk exfat rw 0 0',
    'server:/home /home/ana/nfs nfs4 rw 0 0',
    'ana@host: /home/ana/remote fuse.sshfs rw 0 0',
  ];

  test('knows the innermost mount, its name with spaces, its UUID, and what is on another machine', async () => {
    const mounts = join(scratch, 'mounts');
    const uuids = join(scratch, 'by-uuid');
    writeFileSync(mounts, list.join('\n'));
    mkdirSync(uuids);
    symlinkSync('/dev/sda2', join(uuids, '0b1e'));
    const find = createFindVolume({ mounts, uuids });
    expect(await find('/media/ana/My Disk/photos')).toMatchObject({ fileSystem: 'exfat', isRemote: false });
    expect(await find('/home/ana/nfs')).toMatchObject({ isRemote: true });
    expect(await find('/home/ana/remote/a')).toMatchObject({ fileSystem: 'fuse.sshfs', isRemote: true });
    expect(await find('/home/ana/nfs-other')).toMatchObject({ mountPoint: '/', isRemote: false });
  });
});

test('a disk that is unmounted is offline with all its files, and watched again when it is back', async (context) => {
  const disk = join(scratch, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return context.skip('a disk cannot be mounted here (needs root)');
  }
  cleanUp.push(() => execFileSync('umount', [disk]));
  const mount = (): unknown => execFileSync('mount', ['--bind', disk, documents]);
  mount();
  writeFileSync(join(documents, 'note.txt'), 'A walrus sleeps.');
  const running = await open();
  const root = async () => (await running.engine.status()).roots[0];
  execFileSync('umount', [documents]);
  // Its mount point is an empty folder now, in which nothing of it is to be seen.
  await running.engine.rescan();
  await vi.waitFor(async () => expect((await root())?.state).toBe('offline'), soon);
  expect((await root())?.files).toMatchObject({ total: 1, indexed: 1 });
  expect(await found(running, 'walrus')).toEqual(['note.txt']);
  mount();
  cleanUp.push(() => execFileSync('umount', ['-l', documents]));
  await vi.waitFor(async () => expect((await root())?.state).toBe('watching'), soon);
  writeFileSync(join(documents, 'new.txt'), 'Another walrus.');
  await vi.waitFor(async () => expect(await found(running, 'walrus')).toEqual(['new.txt', 'note.txt']), soon);
});

test('a folder of another machine is looked through from time to time, and the person is told', async () => {
  const running = await open(async (folder) => ({
    uuid: null,
    mountPoint: folder,
    fileSystem: 'nfs4',
    isRemote: true,
  }));
  const { roots, notices } = await running.engine.status();
  expect([roots[0]?.watch, notices.map(({ code }) => code)]).toEqual(['scans', ['REMOTE_FOLDER']]);
  expect(roots[0]?.scans).toMatchObject({ reason: 'remote', everySeconds: expect.any(Number) });
  writeFileSync(join(documents, 'new.txt'), 'A walrus from afar.');
  await vi.waitFor(async () => expect(await found(running, 'walrus')).toEqual(['new.txt']), soon);
});

test('without a watch left in the system, folders are looked through instead, and the person is told', async (context) => {
  const limit = '/proc/sys/user/max_inotify_watches';
  try {
    execFileSync('unshare', ['-U', '-r', 'sh', '-c', `echo 3 > ${limit}`], { stdio: 'ignore' });
  } catch {
    return context.skip('the limit cannot be set for one process here');
  }
  for (let at = 0; at < 20; at += 1) mkdirSync(join(documents, `folder ${at}`));
  const program = new URL('./testing/engine-child.ts', import.meta.url).pathname;
  const script = `echo 3 > ${limit}; exec "$0" "$@"`;
  const child = spawn(
    'unshare',
    ['-U', '-r', 'sh', '-c', script, process.execPath, program, join(scratch, 'data'), documents],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  cleanUp.push(() => new Promise((resolve) => child.once('exit', resolve).kill('SIGKILL')));
  let last = '';
  child.stdout
    .setEncoding('utf8')
    .on('data', (text: string) => (last = text.trimEnd().split('\n').at(-1) ?? last));
  await vi.waitFor(() => expect(last).toContain('"watch":"scans","notices":["WATCH_LIMIT"]'), soon);
  writeFileSync(join(documents, 'folder 19', 'new.txt'), 'A walrus in the last folder.');
  await vi.waitFor(() => expect(last).toContain('folder 19/new.txt'), soon);
  expect(readFileSync('/proc/sys/fs/inotify/max_user_watches', 'utf8')).not.toBe('3\n');
});
