/** The command line as an npm package of its own: `trove` in a terminal, and `trove serve`, without Electron. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronProgram, programs } from '../programs.ts';
import { root } from './configuration.ts';
import { filesOf, importedPackages } from './runtime-packages.ts';

const built = join(root, 'out/main');

/** Writes `trove-VERSION.tgz` into the folder and answers with its path. */
export function makeCommandLinePackage(folder: string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'trove-cli-'));
  try {
    mkdirSync(folder, { recursive: true });
    const entries = Object.keys(programs).filter((name) => name !== electronProgram);
    const files = filesOf(
      built,
      entries.map((name) => `${name}.js`),
    );
    files.delete('index.js');
    for (const name of files) cpSync(join(built, name), join(scratch, 'out/main', name));
    for (const path of ['out/renderer', 'bin', 'resources/models', 'LICENSE', 'README.md', 'CHANGELOG.md']) {
      cpSync(join(root, path), join(scratch, path), { recursive: true });
    }
    writeFileSync(join(scratch, 'package.json'), JSON.stringify(manifestFor(files), null, 2));
    const packed = execFileSync('npm', ['pack', scratch, '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [made] = JSON.parse(packed) as { filename: string }[];
    return join(folder, made?.filename ?? '');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly bin: object;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly overrides?: object;
}

function manifestFor(files: ReadonlySet<string>) {
  const { version, description, license, bin, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Manifest;
  const imported = importedPackages(
    [...files].map((name) => join(built, name)),
    join(root, 'node_modules'),
  );
  const wanted = Object.entries(dependencies).filter(([name]) => imported.has(name));
  return {
    name: 'trove',
    version,
    description,
    license,
    type: 'module',
    bin,
    engines: { node: '>=24' },
    files: ['bin', 'out', 'resources', 'LICENSE', 'README.md', 'CHANGELOG.md'],
    dependencies: Object.fromEntries(wanted),
  };
}
