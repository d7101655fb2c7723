/**
 * The programs that a Linux desktop has for a file, as GLib's `gio` knows them: it reads the shared MIME database, what
 * each program says it opens, and what the person set.
 */
import { execFile } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { programEnvironment } from './start-program.ts';

export interface LinuxProgram {
  readonly name: string;
  readonly desktopFile: string;
}

const run = promisify(execFile);
const timeoutMs = 10_000;

/** Whether this desktop can say which programs it has. */
export function hasGio(path = process.env['PATH'] ?? ''): boolean {
  return path.split(delimiter).some((folder) => isProgram(join(folder, 'gio')));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The usual one first. `languages` as desktop files name them, such as `de`. */
export async function programsFor(path: string, languages: readonly string[]): Promise<LinuxProgram[]> {
  const [type] = tokens(await gio('info', '-a', 'standard::content-type', path), /content-type: (\S+)/g);
  if (type === undefined) return [];
  const ids = new Set(tokens(await gio('mime', type), /(?:: |^\t)(\S+\.desktop)$/gm));
  return [...ids].flatMap((id) => programOf(id, languages) ?? []);
}

async function gio(...args: readonly string[]): Promise<string> {
  const env = { ...programEnvironment(), LC_ALL: 'C.UTF-8' };
  return (await run('gio', args, { env, timeout: timeoutMs })).stdout;
}

function tokens(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, token]) => token ?? []);
}

/** Null for one that is registered and not there. */
function programOf(id: string, languages: readonly string[]): LinuxProgram | null {
  for (const folder of applicationFolders()) {
    // A dash may stand for a folder.
    for (const file of [id, id.replace('-', '/')]) {
      const desktopFile = join(folder, file);
      const name = nameOf(desktopFile, languages);
      if (name !== null) return { name, desktopFile };
    }
  }
  return null;
}

function applicationFolders(): string[] {
  const { HOME = '', XDG_DATA_HOME, XDG_DATA_DIRS } = process.env;
  const shared = XDG_DATA_DIRS || '/usr/local/share:/usr/share';
  return [XDG_DATA_HOME || join(HOME, '.local/share'), ...shared.split(delimiter)].map((folder) =>
    join(folder, 'applications'),
  );
}

function nameOf(desktopFile: string, languages: readonly string[]): string | null {
  let text: string;
  try {
    text = readFileSync(desktopFile, 'utf8');
  } catch {
    // It is in another folder, or gone.
    return null;
  }
  const [, entry = ''] = text.split(/^\[Desktop Entry\]\s*$/m);
  const [group = ''] = entry.split(/^\[/m);
  const names = new Map(
    [...group.matchAll(/^Name(?:\[(.+)\])?\s*=\s*(.+)$/gm)].map(([, language = '', name = '']) => [
      language,
      name.trim(),
    ]),
  );
  return [...languages, ''].map((language) => names.get(language)).find((name) => name !== undefined) ?? null;
}
