/**
 * The shape of an unpacked Electron, without its program: enough for electron-builder to assemble around it what would
 * be packed. In the program's place there is a file with the fuse wire in it, so that the set fuses can be read back.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseCount = 9;

export function makeElectronShell(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'trove-electron-shell-'));
  mkdirSync(join(folder, 'resources'));
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), '');
  // Wire version 1, then one character a fuse: Electron ships them all as '1' or '0'.
  const wire = Buffer.concat([
    Buffer.from(sentinel, 'latin1'),
    Buffer.from([1, fuseCount]),
    Buffer.from('101100111'.slice(0, fuseCount), 'latin1'),
  ]);
  for (const name of ['electron', 'electron.exe']) writeFileSync(join(folder, name), wire, { mode: 0o755 });
  return folder;
}

export const fuseNames = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserSnapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

/** The state of each fuse in a program, by name. */
export function readFuses(program: Buffer): Partial<Record<(typeof fuseNames)[number], boolean>> {
  const at = program.indexOf(sentinel, 0, 'latin1');
  if (at === -1) throw new Error('The program has no fuse wire.');
  const states = program.subarray(at + sentinel.length + 2).toString('latin1');
  return Object.fromEntries(fuseNames.map((name, index) => [name, states[index] === '1']));
}
