/**
 * No bundle that runs outside Electron may reach `electron`: neither the engine and its helpers, which are utility
 * processes in the app but plain Node under the command line, nor the command line. Follows each entry's imports.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { electronProgram, programs } from './programs.ts';

const folder = join(import.meta.dirname, '../out/main');

/** Static, dynamic and CommonJS imports, in built code. */
const importPattern = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["']([^"'\n]+)["']/g;

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(importPattern)].map((match) => match[1] ?? '');
}

/** The chain of files from `file` to one that imports `electron`, or null when there is none. */
function wayToElectron(file: string, seen: Set<string>): readonly string[] | null {
  if (seen.has(file) || !existsSync(file)) return null;
  seen.add(file);
  for (const target of importsOf(file)) {
    if (target === 'electron' || target.startsWith('electron/')) return [file];
    if (!target.startsWith('.')) continue;
    const rest = wayToElectron(join(dirname(file), target), seen);
    if (rest) return [file, ...rest];
  }
  return null;
}

const entries = Object.keys(programs).filter((name) => name !== electronProgram);
let wrong = 0;
for (const name of entries) {
  const way = wayToElectron(join(folder, `${name}.js`), new Set());
  if (way === null) continue;
  wrong += 1;
  const chain = way.map((file) => relative(folder, file)).join(' → ');
  process.stderr.write(`${name} must run without Electron, but imports it: ${chain}\n`);
}
process.exitCode = wrong === 0 ? 0 : 1;
