/** `bin/trove.js` on a project of its own: what a person types must reach the command line, and its answer come back. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '..');
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'trove-launcher-'));
  cpSync(join(repository, 'bin'), join(project, 'bin'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function build(program: string): void {
  mkdirSync(join(project, 'out/main'), { recursive: true });
  writeFileSync(join(project, 'out/main/cli.js'), program);
}

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(project, 'bin/trove.js'), ...args], { encoding: 'utf8' });
}

test('without a build it says how to make one, in one line', () => {
  const { status, stderr } = run('search', 'x');
  expect(status).toBe(1);
  expect(stderr).toBe('Trove has not been built yet. Run `npm run build` in its folder first.\n');
});

describe('with a build', () => {
  test('arguments arrive as typed, and the exit code comes back', () => {
    build('process.stdout.write(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;');
    const { status, stdout, stderr } = run('search', 'two words', '--json', "it's");
    expect(JSON.parse(stdout)).toEqual(['search', 'two words', '--json', "it's"]);
    expect(status).toBe(7);
    expect(stderr).toBe('');
  });

  test('input is not swallowed', () => {
    build('process.stdin.pipe(process.stdout);');
    const { stdout } = spawnSync(process.execPath, [join(project, 'bin/trove.js')], {
      encoding: 'utf8',
      input: 'a line\n',
    });
    expect(stdout).toBe('a line\n');
  });

  test.skipIf(process.platform === 'win32')(
    'a request to end reaches the command, which may clean up',
    async () => {
      build(`process.on('SIGTERM', () => { process.exit(9); });
      setInterval(() => {}, 1000);
      process.stdout.write('ready');`);
      const child = spawn(process.execPath, [join(project, 'bin/trove.js')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      child.kill('SIGTERM');
      const [code] = (await once(child, 'exit')) as [number];
      expect(code).toBe(9);
    },
  );
});
