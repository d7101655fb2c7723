/** Which npm packages the built programs need when they run: what their bundles import, and what that depends on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** `from "x"`, `import("x")`, `require("x")`, `createRequire(…)("x")` and `….resolve("x")`, in built code. */
const importPattern =
  /(?:\bfrom|\bimport|\brequire|\bresolve|import\.meta\.url\))\s*\(?\s*["']([@\w][^"'\n$]*)["']/g;
/** Bundled or replaced by the build, brought by what runs the program, types, or needed by an install script alone. */
const notNeeded: ReadonlySet<string> = new Set([
  'electron',
  'sharp',
  '@huggingface/transformers',
  'openai',
  'undici-types',
  'adm-zip',
  'global-agent',
]);
const isNeeded = (name: string): boolean => !notNeeded.has(name) && !name.startsWith('@types/');

/** `@scope/name` or `name` of what is imported; null for Node's own. */
export function packageOf(specifier: string): string | null {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return null;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? null);
}

/** The files of a program: its entry and what it imports of the files beside it. */
export function filesOf(folder: string, entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (seen.has(name) || !existsSync(join(folder, name))) continue;
    seen.add(name);
    const text = readFileSync(join(folder, name), 'utf8');
    // Workers and helpers are named by their file, not imported.
    for (const [, local] of text.matchAll(/["'`](?:\.\/)?([\w.-]+\.js)["'`]/g)) if (local) queue.push(local);
  }
  return seen;
}

/** Packages that files import directly, of those that are installed in `modules`. */
export function importedPackages(paths: Iterable<string>, modules: string): Set<string> {
  const found = new Set<string>();
  for (const path of paths) {
    for (const [, specifier] of readFileSync(path, 'utf8').matchAll(importPattern)) {
      const name = specifier ? packageOf(specifier) : null;
      if (name && isNeeded(name) && existsSync(join(modules, name, 'package.json'))) found.add(name);
    }
  }
  return found;
}

/** Those packages with all they depend on, by folder below `modules` (a nested copy as `a/node_modules/b`). */
export function withDependencies(names: Iterable<string>, modules: string): Set<string> {
  const folders = new Set<string>();
  const queue = [...names].map((name) => ({ name, from: '' }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const folder = locate(next.name, next.from, modules);
    if (folder === null || folders.has(folder)) continue;
    folders.add(folder);
    const manifest = JSON.parse(readFileSync(join(modules, folder, 'package.json'), 'utf8')) as Manifest;
    const { dependencies, peerDependencies, optionalDependencies } = manifest;
    for (const name of Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })) {
      if (isNeeded(name)) queue.push({ name, from: folder });
    }
  }
  return folders;
}

/** As Node does: the nearest `node_modules` above. Null when it is not installed, such as another system's binary. */
function locate(name: string, from: string, modules: string): string | null {
  const levels = from.split('/node_modules/');
  for (let depth = levels.length; depth >= 0; depth -= 1) {
    const above = levels.slice(0, depth).join('/node_modules/');
    const candidate = from === '' || above === '' ? name : `${above}/node_modules/${name}`;
    if (existsSync(join(modules, candidate, 'package.json'))) return candidate;
  }
  return null;
}

/** Every package installed at the top, scoped ones as `@scope/name`. */
export function installedPackages(modules: string): string[] {
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    );
}
