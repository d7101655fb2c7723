/** Builds, finds a browser and runs the end-to-end tests; arguments are Playwright's. Without a browser they are skipped. */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

const root = join(import.meta.dirname, '..');
const playwright = join(root, 'node_modules/@playwright/test/cli.js');

function run(command: string, args: readonly string[], options: SpawnSyncOptions = {}): number {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status ?? 1;
}

function testCount(args: readonly string[]): number {
  const list = spawnSync(process.execPath, [playwright, 'test', '--list', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return Number(/Total: (\d+) test/.exec(list.stdout)?.[1] ?? 0);
}

const args = process.argv.slice(2);
const built = run('npm', ['run', '--silent', 'build'], { shell: process.platform === 'win32' });
if (built !== 0) process.exit(built);

const browser = findBrowser();
if (browser === null) {
  const reason = 'There is no Chromium, Chrome or Edge here, and none could be installed.';
  process.stdout.write(`${reason} The end-to-end tests did not run:\n  ${testCount(args)} skipped\n`);
} else {
  process.exitCode = run(process.execPath, [playwright, 'test', ...args], {
    env: { ...process.env, TROVE_BROWSER: browser },
  });
}
