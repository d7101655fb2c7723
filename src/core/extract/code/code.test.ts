import { expect, test } from 'vitest';
import { chunkDocument } from '../../chunk/chunk-document.ts';
import { readCode } from './code.ts';

const filler = (comment: string) => `${comment} ${'so that it is long enough to be cut '.repeat(20)}\n`;

/** First line and name of each block. */
async function blocksOf(text: string, extension: string): Promise<[string, string][]> {
  const { blocks } = await readCode(text, extension);
  return blocks.map(({ start, end, scope = [] }) => [
    text.slice(start, end).split('\n', 1)[0] ?? '',
    scope.join('.'),
  ]);
}

test('TypeScript is cut at its definitions, comments going with theirs; members of a long class stand under it', async () => {
  const text =
    `import x from 'x';\n${filler('//')}\n/** Adds. */\nexport function add(a: number) {\n  return a;\n}\n\n` +
    `export const twice = (a: number) => a * 2;\n\nclass Store {\n${filler('  //')}\n  /** Writes. */\n  commit(): void {\n${filler('    //')}  }\n\n` +
    `  close(): void {\n${filler('    //')}  }\n}\n`;
  expect(await blocksOf(text, 'ts')).toEqual([
    ["import x from 'x';", ''],
    ['/** Adds. */', 'add'],
    ['export const twice = (a: number) => a * 2;', 'twice'],
    ['class Store {', 'Store'],
    ['  /** Writes. */', 'Store.commit'],
    ['  close(): void {', 'Store.close'],
  ]);
});

test.each([
  [
    'py',
    `import os\n\n@cached\ndef load(path):\n    return path\n\n\nclass Tree:\n    def grow(self):\n        pass\n`,
    ['load', 'Tree'],
  ],
  [
    'go',
    'package main\n\n// Load loads.\nfunc Load() int { return 1 }\n\ntype Tree struct { a int }\n',
    ['Load', 'Tree'],
  ],
  ['rs', 'use a;\n\nfn load() -> i32 { 1 }\n\nimpl Tree { fn grow(&self) {} }\n', ['load', 'Tree']],
  [
    'java',
    'package a;\n\nclass Tree { int grow() { return 1; } }\n\ninterface Fruit {}\n',
    ['Tree', 'Fruit'],
  ],
  [
    'c',
    '#include <a.h>\n\nstatic int load(char *path) { return 1; }\n\nstruct tree { int a; };\n',
    ['load', 'tree'],
  ],
  ['cs', 'using A;\n\nnamespace B {\nclass Tree { int Grow() { return 1; } }\n}\n', ['B']],
  ['rb', "require 'a'\n\ndef load(path)\n  path\nend\n\nclass Tree\nend\n", ['load', 'Tree']],
  ['php', '<?php\nfunction load($a) { return 1; }\nclass Tree { function grow() {} }\n', ['load', 'Tree']],
  ['sh', '#!/bin/sh\nload() {\n  echo 1\n}\n', ['load']],
])('%s has its definitions', async (extension, code, names) => {
  const comment = extension === 'py' || extension === 'rb' || extension === 'sh' ? '#' : '//';
  const text = `${code}\n${filler(comment)}${filler(comment)}`;
  const found = (await blocksOf(text, extension)).map(([, name]) => name).filter((name) => name !== '');
  expect(found).toEqual(names);
});

test('passages of code say which definition they are from, and hold all of the text', async () => {
  const method = (name: string) => `  ${name}(): void {\n${filler('    //')}${filler('    //')}  }\n\n`;
  const text = `class Store {\n${method('commit')}${method('close')}}\n`;
  const chunks = chunkDocument(
    await readCode(text, 'ts'),
    (part, start = 0, end = part.length) => (end - start) / 4,
  );
  expect(chunks.map(({ headings }) => headings.join('.'))).toContain('Store.commit');
  expect(
    chunks
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''));
});

test('code that no grammar can make sense of is one block, and parsing it ends soon', async () => {
  const started = performance.now();
  const deep = '('.repeat(200_000);
  expect((await readCode(deep, 'js')).blocks.length).toBeGreaterThan(0);
  expect((await readCode(`BEGIN\n${filler('--')}${filler('--')}`, 'sql')).blocks).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(15_000);
});
