/** Whether the desktop app can run here, and getting what it needs. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourcesFolder } from '../workers/resources.ts';

/** A download that cannot come must not keep anybody waiting. */
const reachMs = 4_000;
const releases = 'https://github.com/electron/electron/releases';

function projectFolder(): string {
  return join(resourcesFolder(), '..');
}

/** Electron's program and the app's folder. */
export function electronBinary(): { readonly path: string; readonly app: string } {
  const app = projectFolder();
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = join(app, 'node_modules', 'electron');
  const name = join(folder, 'path.txt');
  const program = existsSync(name) ? readFileSync(name, 'utf8').trim() : 'electron';
  return { path: join(override ?? join(folder, 'dist'), program), app };
}

/**
 * One sentence on what keeps the desktop app from running, or null. Electron's program does not come with
 * `npm install`; the first time it is downloaded, if the download can be reached.
 */
export async function desktopObstacle(announce: (sentence: string) => void): Promise<string | null> {
  if (!hasDisplay()) return 'There is no display here.';
  if (existsSync(electronBinary().path)) return null;
  if (!(await canDownload())) return "Electron's program is not installed and cannot be downloaded now.";
  announce('Getting the program for the desktop window (about 120 MB, once).');
  await install();
  return existsSync(electronBinary().path) ? null : "Electron's program could not be installed.";
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function canDownload(): Promise<boolean> {
  try {
    const address = process.env['ELECTRON_MIRROR'] ?? releases;
    const { ok } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(reachMs) });
    return ok;
  } catch {
    // No network, or none that leads there.
    return false;
  }
}

/** Electron's own installer; it checks what it downloads. */
async function install(): Promise<void> {
  const script = join(projectFolder(), 'node_modules', 'electron', 'install.js');
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
  await new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
