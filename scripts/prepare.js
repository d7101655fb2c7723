// Builds after `npm install`. Plain JavaScript, because it may run on the Node that npm was started with: the `node`
// dev dependency links the right one in an install script, which npm skips when scripts are switched off.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode24, isNewEnough, neededMajor } from '../bin/node-24.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

function run(command, args, cwd, path) {
  const env = { ...process.env, PATH: `${path}${delimiter}${process.env.PATH ?? ''}` };
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: 'inherit', shell });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status ?? 1;
}

function installNode24() {
  if (!existsSync(`${modules}node`)) return null;
  run(process.execPath, ['installArchSpecificPackage.js'], `${modules}node`, dirname(process.execPath));
  return findNode24();
}

const node = isNewEnough() ? process.execPath : (findNode24() ?? installNode24());

if (!existsSync(`${modules}electron-vite`)) {
  process.stdout.write('Trove: not built, since the development dependencies were left out.\n');
} else if (node === null) {
  process.stderr.write(
    `Trove builds and runs on Node ${neededMajor}; this is ${process.versions.node}. Run \`npm rebuild node\`, or install Node ${neededMajor}.\n`,
  );
  process.exitCode = 1;
} else {
  process.exitCode = run('npm', ['run', '--silent', 'build'], root, dirname(node));
}
