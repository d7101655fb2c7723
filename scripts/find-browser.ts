/** A Chromium for the end-to-end tests: an installed one, else Playwright's download, else Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const downloadTimeoutMs = 180_000;

/** Paths where the platform's installers put Chromium, Chrome and Edge. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const roots = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ].filter((root) => root !== undefined);
  return roots.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Chromium/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]);
}

function installed(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const own = process.env['TROVE_BROWSER'];
  return [...(own ? [own] : []), ...onPath, ...usualPlaces()].find((path) => existsSync(path)) ?? null;
}

function downloaded(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function download(): string | null {
  const cli = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: downloadTimeoutMs });
  return downloaded();
}

function fromDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  const done = (args: string[]): boolean => spawnSync('apt-get', args, options).status === 0;
  return done(install) || (done(['update']) && done(install)) ? installed() : null;
}

/** Path of a browser, or null when none can be had here. Looking may take minutes, since it may install one. */
export function findBrowser(): string | null {
  return installed() ?? downloaded() ?? download() ?? fromDebian();
}
