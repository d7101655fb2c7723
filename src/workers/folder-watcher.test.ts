import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { FolderWatcher } from './folder-watcher.ts';

test('folders are watched without a look at each of their files, so that 100,000 files start within seconds', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'trove-folder-watcher-')));
  mkdirSync(join(root, 'letters', 'old'), { recursive: true });
  for (const name of ['a.txt', 'letters/b.txt', 'letters/old/c.txt']) writeFileSync(join(root, name), 'text');
  const listed: string[] = [];
  class Observed extends FolderWatcher {
    override createScanStream(...args: Parameters<FolderWatcher['createScanStream']>) {
      const stream = super.createScanStream(...args);
      stream?.on('data', ({ fullPath }: { fullPath: string }) => listed.push(relative(root, fullPath)));
      return stream;
    }
  }
  const watcher = new Observed({ ignoreInitial: true, followSymlinks: false });
  try {
    const ready = new Promise<void>((resolve) => watcher.once('ready', resolve));
    watcher.add(root);
    await ready;
    expect(listed).toEqual(['letters', join('letters', 'old')]);
    const told = new Promise<string>((resolve) => watcher.on('raw', (_event, path) => resolve(path ?? '')));
    writeFileSync(join(root, 'letters', 'old', 'new.txt'), 'text');
    expect(await told).toContain('new.txt');
  } finally {
    await watcher.close();
    rmSync(root, { recursive: true });
  }
});
