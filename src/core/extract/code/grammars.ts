/** Grammars of programming languages, loaded when the first file of theirs comes. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';

const byExtension: Readonly<Record<string, string>> = {
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  py: 'python',
  pyi: 'python',
  pyw: 'python',
  rb: 'ruby',
  rs: 'rust',
  go: 'go',
  java: 'java',
  c: 'cpp',
  h: 'cpp',
  cc: 'cpp',
  cpp: 'cpp',
  cxx: 'cpp',
  hpp: 'cpp',
  hh: 'cpp',
  hxx: 'cpp',
  cu: 'cpp',
  cuh: 'cpp',
  cs: 'c-sharp',
  php: 'php',
  sh: 'bash',
  bash: 'bash',
  ps1: 'powershell',
  psm1: 'powershell',
};

let ready: Promise<void> | null = null;
const parsers = new Map<string, Promise<Parser>>();

/** A parser for the language of an extension; null for a language without a grammar. */
export async function parserFor(extension: string): Promise<Parser | null> {
  const grammar = byExtension[extension];
  if (grammar === undefined) return null;
  const parser = parsers.get(grammar) ?? loadParser(grammar);
  parsers.set(grammar, parser);
  return parser;
}

async function loadParser(grammar: string): Promise<Parser> {
  const runtime = createRequire(import.meta.url).resolve('web-tree-sitter/web-tree-sitter.wasm');
  ready ??= Parser.init({ locateFile: () => runtime });
  await ready;
  const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm/package.json'));
  const parser = new Parser();
  // As bytes: a packed app's files have no path that everything can open.
  parser.setLanguage(
    await Language.load(await readFile(join(folder, 'wasm', `tree-sitter-${grammar}.wasm`))),
  );
  return parser;
}
