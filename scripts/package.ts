/**
 * `npm run package`: installers for this machine (`-- --target NAME` for another target, `--dir` without installers).
 * `-- --check` assembles the same without Electron's program, verifies it, and tells what it weighs.
 * `-- --cli` makes the npm package of the command line.
 */
import { Arch, build, Platform } from 'electron-builder';
import { readdirSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCommandLinePackage } from './packaging/command-line.ts';
import { configurationFor, root } from './packaging/configuration.ts';
import { makeElectronShell } from './packaging/electron-shell.ts';
import { sizeTable, sum, weigh } from './packaging/sizes.ts';
import { findTarget, targetName, type Target } from './packaging/target.ts';
import { findFaults, tryPayload, type AssembledApp } from './packaging/verify.ts';

/** Of the payload without Electron, as gzip. */
const budgetBytes = 130_000_000;

const platforms = { darwin: Platform.MAC, win32: Platform.WINDOWS, linux: Platform.LINUX } as const;

const { values: options } = parseArgs({
  options: {
    target: { type: 'string' },
    check: { type: 'boolean', default: false },
    cli: { type: 'boolean', default: false },
    dir: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
  },
});

async function assemble(target: Target, formats: readonly string[], output: string, electronDist?: string) {
  const config = configurationFor(target, { output, ...(electronDist !== undefined && { electronDist }) });
  await build({
    projectDir: root,
    targets: platforms[target.platform].createTarget([...formats], Arch[target.arch]),
    config,
    publish: options.publish ? 'always' : 'never',
  });
}

function assembledIn(output: string, target: Target): AssembledApp {
  const folder = readdirSync(output).find((name) => name.endsWith('-unpacked') || name.startsWith('mac'));
  if (!folder) throw new Error('Nothing was assembled.');
  const app = join(output, folder);
  if (target.platform === 'darwin') {
    const contents = join(app, 'Trove.app/Contents');
    return { resources: join(contents, 'Resources'), program: join(contents, 'MacOS/Trove') };
  }
  const program = target.platform === 'win32' ? 'Trove.exe' : 'trove-app';
  return { resources: join(app, 'resources'), program: join(app, program) };
}

async function check(target: Target): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string;
  };
  const output = mkdtempSync(join(tmpdir(), 'trove-package-'));
  const shell = makeElectronShell(version);
  try {
    await assemble(target, ['dir'], output, shell);
    const app = assembledIn(output, target);
    const parts = await weigh(app.resources);
    const compressed = sum(parts, (part) => part.compressed);
    const faults = [...findFaults(app, target), tryPayload(app, target)].filter((fault) => fault !== null);
    if (compressed > budgetBytes) faults.push(`the payload is over its ${budgetBytes / 1_000_000} MB`);
    process.stdout.write(`\n${targetName(target)}, without Electron\n${sizeTable(parts)}\n`);
    for (const fault of faults.slice(0, 50)) process.stderr.write(`${fault}\n`);
    process.stdout.write(faults.length === 0 ? 'Everything is in its place.\n' : `${faults.length} faults\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    for (const folder of [output, shell]) rmSync(folder, { recursive: true, force: true });
  }
}

if (!existsSync(join(root, 'out/main/index.js'))) throw new Error('Run `npm run build` first.');
const target = findTarget(options.target);
if (options.cli) process.stdout.write(`${makeCommandLinePackage(join(root, 'dist'))}\n`);
// electron-builder sets the exit code anew when the process ends by itself.
else if (options.check) process.exit(await check(target));
else await assemble(target, options.dir ? ['dir'] : target.formats, join(root, 'dist'));
