/** Looks at an assembled app: is all there that it needs, nothing that it does not, and does it run. */
import { extractAll, extractFile, listPackage } from '@electron/asar';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { programs } from '../programs.ts';
import { appFiles, appPackages, nativePackages, root } from './configuration.ts';
import { readFuses } from './electron-shell.ts';
import { filesOf, importedPackages, withDependencies } from './runtime-packages.ts';
import { otherSystems, targetName, type Target } from './target.ts';

const modules = join(root, 'node_modules');
const built = join(root, 'out/main');

export interface AssembledApp {
  /** Folder with `app.asar`. */
  readonly resources: string;
  readonly program: string;
}

/** Sentences on what is wrong; empty when the app can be shipped. */
export function findFaults({ resources, program }: AssembledApp, target: Target): string[] {
  const entries = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
    path.split(sep).join('/').replace(/^\//, ''),
  );
  const present = new Set(entries);
  const needed = [
    ...[...appFiles()].map((name) => `out/main/${name}`),
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'package.json',
    'LICENSE',
    'resources/icons/trayTemplate.png',
    ...nativePackages(target).map((name) => `node_modules/${name}/package.json`),
  ];
  return [
    ...needed.filter((path) => !present.has(path)).map((path) => `missing: ${path}`),
    ...missingPackages(join(resources, 'app.asar'), entries),
    ...entries.flatMap((path) => unwanted(path, target)),
    ...unpackedFaults(resources, entries),
    ...fuseFaults(program),
    ...(existsSync(join(resources, 'resources/models')) ? [] : ['missing: the bundled model']),
  ];
}

/** By name and version, wherever they lie: electron-builder arranges nested copies in its own way. */
function missingPackages(archive: string, entries: readonly string[]): string[] {
  const packed = new Set(
    entries
      .filter((path) => /(^|\/)node_modules\/((@[^/]+\/)?[^/]+)\/package\.json$/.test(path))
      .map((path) => nameAndVersion(extractFile(archive, path))),
  );
  return [...appPackages()]
    .map((folder) => nameAndVersion(readFileSync(join(modules, folder, 'package.json'))))
    .filter((wanted) => !packed.has(wanted))
    .map((wanted) => `missing: ${wanted}`);
}

function nameAndVersion(manifest: Buffer): string {
  const { name = '', version = '' } = JSON.parse(manifest.toString()) as { name?: string; version?: string };
  return `${name}@${version}`;
}

const unwantedNames =
  /\.(map|d\.[cm]?ts|tsx?|md|flow)$|(^|\/)(\.git|\.github|__tests__|tsconfig\.json)(\/|$)|^(src|e2e|bench|training|scripts|docs|dist|test-data)\//;

function unwanted(path: string, target: Target): string[] {
  if (unwantedNames.test(path)) return [`not for shipping: ${path}`];
  const others = [...otherSystems(target, '/'), ...otherSystems(target, '-')];
  const isBinary = /\.(node|dll|dylib|so)(\.\d+)*$/.test(path);
  if (isBinary && others.some((system) => path.includes(system))) return [`of another system: ${path}`];
  const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
  if (!name || name.startsWith('@') !== name.includes('/')) return [];
  const wanted = [...appPackages()].some(
    (folder) => folder === name || folder.startsWith(`${name}/`) || folder.endsWith(`/node_modules/${name}`),
  );
  return wanted ? [] : [`not needed at run time: ${path}`];
}

/** Native code cannot be loaded from inside the archive. */
function unpackedFaults(resources: string, entries: readonly string[]): string[] {
  return entries
    .filter((path) => /\.(node|dll|dylib|so)(\.\d+)*$/.test(path))
    .filter((path) => !existsSync(join(resources, 'app.asar.unpacked', path)))
    .map((path) => `native code inside the archive: ${path}`);
}

function fuseFaults(program: string): string[] {
  const fuses = readFuses(readFileSync(program));
  const wanted = {
    runAsNode: false,
    nodeOptions: false,
    nodeCliInspect: false,
    asarIntegrity: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  } as const;
  return Object.entries(wanted).flatMap(([name, state]) =>
    fuses[name as keyof typeof wanted] === state ? [] : [`fuse ${name} is not ${state ? 'on' : 'off'}`],
  );
}

/**
 * Unpacks the payload where no other `node_modules` is above it, adds the command line, and lets it read and find a
 * file: what the app would miss at run time, it misses here. Answers with what went wrong, or null.
 */
export function tryPayload({ resources }: AssembledApp, target: Target): string | null {
  if (targetName(target) !== `${process.platform}-${process.arch}`) return null;
  const scratch = mkdtempSync(join(tmpdir(), 'trove-payload-'));
  try {
    const app = join(scratch, 'app');
    extractAll(join(resources, 'app.asar'), app);
    cpSync(join(resources, 'resources'), join(app, 'resources'), { recursive: true });
    addCommandLine(app);
    const documents = join(scratch, 'documents');
    mkdirSync(documents);
    writeFileSync(join(documents, 'bread.md'), '# Bread\n\nSourdough needs a starter of flour and water.\n');
    const trove = (...args: string[]): string =>
      execFileSync(process.execPath, [join(app, 'out/main/cli.js'), ...args, '--json'], {
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          HOME: scratch,
          TROVE_DATA: join(scratch, 'data'),
          MALLOC_ARENA_MAX: '2',
        },
      });
    trove('index', documents);
    const found = trove('search', 'what yeast do I need for a loaf');
    return found.includes('bread.md') ? null : `the payload did not find its file: ${found.slice(0, 500)}`;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return `the payload does not run: ${stderr ?? message}`;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function addCommandLine(app: string): void {
  const files = filesOf(
    built,
    Object.keys(programs).map((name) => `${name}.js`),
  );
  for (const name of files) cpSync(join(built, name), join(app, 'out/main', name));
  const direct = importedPackages(
    [...files].map((name) => join(built, name)),
    modules,
  );
  const packed = appPackages();
  for (const folder of withDependencies(direct, modules)) {
    if (!packed.has(folder))
      cpSync(join(modules, folder), join(app, 'node_modules', folder), { recursive: true });
  }
}

/** Every file below a folder, by path. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
