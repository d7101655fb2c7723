import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { icnsOf, icoOf } from '../icon-files.ts';
import { configurationFor } from './configuration.ts';
import { fuseNames, makeElectronShell, readFuses } from './electron-shell.ts';
import { filesOf, importedPackages, packageOf, withDependencies } from './runtime-packages.ts';
import { findTarget, otherSystems, targets } from './target.ts';

const scratch = mkdtempSync(join(tmpdir(), 'trove-packaging-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function put(path: string, text: string): string {
  const file = join(scratch, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

describe('what a program needs', () => {
  const manifest = (name: string, more: object = {}): string =>
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, ...more }));

  test('every way in which built code names a package is seen', () => {
    for (const name of ['a', '@s/b', 'c', 'd', 'e']) manifest(name);
    const file = put(
      'built.js',
      `import x from "a"; import('@s/b/deep'); const r = createRequire(import.meta.url)("c");
       createRequire(import.meta.url).resolve("d/package.json"); require("e"); import "node:fs"; import "missing";`,
    );
    const found = importedPackages([file], join(scratch, 'node_modules'));
    expect([...found].toSorted()).toEqual(['@s/b', 'a', 'c', 'd', 'e']);
  });

  test('the files of a program are those that it names, also with dots in their names', () => {
    put(
      'out/main.js',
      `import { a } from './client.B1-x.js'; new Worker(new URL("thread.js", import.meta.url));`,
    );
    put('out/client.B1-x.js', '');
    put('out/thread.js', '');
    put('out/other.js', '');
    expect([...filesOf(join(scratch, 'out'), ['main.js'])].toSorted()).toEqual([
      'client.B1-x.js',
      'main.js',
      'thread.js',
    ]);
  });

  test('a nested copy is told apart from the one at the top, and rings end', () => {
    manifest('outer', { dependencies: { inner: '1', shared: '1' } });
    manifest('outer/node_modules/inner', { dependencies: { outer: '1', shared: '1' } });
    manifest('inner');
    manifest('shared');
    expect([...withDependencies(['outer'], join(scratch, 'node_modules'))].toSorted()).toEqual([
      'outer',
      'outer/node_modules/inner',
      'shared',
    ]);
  });

  test.each([
    ['node:fs', null],
    ['fs/promises', null],
    ['@orpc/server/ws', '@orpc/server'],
    ['yaml', 'yaml'],
  ])('%s belongs to %s', (specifier, name) => expect(packageOf(specifier)).toBe(name));
});

describe('the configuration', () => {
  test.each(targets.map((target) => [`${target.platform}-${target.arch}`] as const))(
    '%s: hardened, and without the binaries of the other systems',
    (name) => {
      const target = findTarget(name);
      const { electronFuses, files, asar, asarUnpack } = configurationFor(target, { output: scratch });
      expect(electronFuses).toMatchObject({
        runAsNode: false,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        grantFileProtocolExtraPrivileges: false,
      });
      expect(asar).not.toBe(false);
      expect(asarUnpack).toContain('node_modules/onnxruntime-node/**');
      for (const system of otherSystems(target, '/')) {
        expect(files).toContain(`!node_modules/onnxruntime-node/bin/*/${system}/**`);
      }
      expect(files).not.toContain(
        `!node_modules/onnxruntime-node/bin/*/${target.platform}/${target.arch}/**`,
      );
    },
  );

  test('on Linux the installed .desktop file has the name that the app tells the desktop, which wants one with dots', () => {
    const { linux, extraMetadata } = configurationFor(findTarget('linux-x64'), { output: scratch });
    expect(extraMetadata).toMatchObject({ desktopName: 'app.trove.Trove.desktop' });
    expect(linux?.syncDesktopName).toBe(true);
  });

  test('an Intel Mac is refused with what there is', () => {
    expect(() => findTarget('darwin-x64')).toThrow('There is no package for darwin-x64');
  });
});

test('fuses are read back as they are set', () => {
  const shell = makeElectronShell('45.0.0');
  const states = readFuses(readFileSync(join(shell, 'electron')));
  expect(Object.keys(states)).toEqual([...fuseNames]);
  expect(states.runAsNode).toBe(true);
  expect(() => readFuses(Buffer.from('no wire'))).toThrow('no fuse wire');
  rmSync(shell, { recursive: true });
});

test('icon containers name every size they hold', () => {
  const pngs = [16, 32, 256].map((size) => ({ size, bytes: Buffer.from(`png ${size}`) }));
  const ico = icoOf(pngs);
  expect([ico.readUInt16LE(4), ico[6], ico[6 + 16], ico[6 + 32]]).toEqual([3, 16, 32, 0]);
  expect(ico.subarray(ico.readUInt32LE(6 + 16 + 12)).toString()).toContain('png 32');
  const icns = icnsOf(pngs);
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  for (const type of ['icp4', 'icp5', 'ic11', 'ic08', 'ic13']) expect(icns.includes(type)).toBe(true);
});
