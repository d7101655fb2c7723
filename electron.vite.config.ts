import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { pdfAssets } from './scripts/pdf-assets.ts';
import { programs } from './scripts/programs.ts';

const source = join(import.meta.dirname, 'src');

const preloads: Readonly<Record<string, string>> = { index: 'preload/index.ts' };

const pages: Readonly<Record<string, string>> = { index: 'renderer/index.html' };

/** Those of the entries that exist, by absolute path. */
function present(entries: Readonly<Record<string, string>>): Record<string, string> {
  const paths = Object.entries(entries).map(([name, path]) => [name, join(source, path)] as const);
  return Object.fromEntries(paths.filter(([, path]) => existsSync(path)));
}

/**
 * Dependencies that are bundled: transformers.js, since only so can `sharp` be left out of it; the others because every
 * start loads them, and in hundreds of files that takes a quarter of the time of a search.
 */
const bundled = [
  '@huggingface/transformers',
  '@orpc/client',
  '@orpc/contract',
  '@orpc/openapi',
  '@orpc/server',
  '@orpc/zod',
  'commander',
  'ignore',
  'xxhash-wasm',
  'zod',
];

/**
 * Modules that a quick command starts with, in one file with what they import: each file takes 0.3 ms to load, however
 * small it is. What several of these need is in the first of them.
 */
const together: Readonly<Record<string, readonly string[]>> = {
  basics: [
    'core/store/paths.ts',
    'shared/describe-failure.ts',
    'shared/errors.ts',
    'workers/calls.ts',
    'workers/reading-threads.ts',
  ],
  'command-line': ['context', 'errors', 'interrupt', 'parse-option', 'style', 'version'].map(
    (name) => `cli/${name}.ts`,
  ),
  'duplicates-session': ['cli/duplicates-session.ts'],
  reading: ['core/duplicates/list-folders.ts', 'core/duplicates/read-pass.ts'],
  'exact-duplicates': ['workers/index-finder.ts'],
};

const groups = Object.entries(together).map(([name, paths], at, { length }) => {
  const ids = new Set(paths.map((path) => join(source, path)));
  for (const id of ids) if (!existsSync(id)) throw new Error(`${name}: there is no ${id}.`);
  return { name, test: (id: string) => ids.has(normalize(id)), priority: length - at };
});

/** All lie side by side in out/main, so that each finds the others. */
const main = {
  resolve: { alias: { sharp: join(import.meta.dirname, 'scripts/sharp-stub.ts') } },
  build: {
    // transformers.js is one file of 1.1 MB.
    chunkSizeWarningLimit: 1_500,
    externalizeDeps: { exclude: bundled },
    rolldownOptions: {
      input: present(programs),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: { groups },
      },
    },
  },
};

/** A sandboxed preload is one CommonJS file. */
const preload = {
  build: {
    externalizeDeps: false,
    isolatedEntries: true,
    rolldownOptions: {
      input: present(preloads),
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
    },
  },
};

/** For `scripts/licences.ts`: which modules the page is made of. */
const listModules: Plugin = {
  name: 'trove-modules',
  apply: 'build',
  generateBundle(_options, bundle) {
    const ids = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
    this.emitFile({ type: 'asset', fileName: 'modules.json', source: JSON.stringify(ids) });
  },
};

/** For a page it takes entities apart by an element's HTML, which the page's policy refuses; this way it has a table. */
const entities = join(import.meta.dirname, 'node_modules/decode-named-character-reference/index.js');

const renderer = {
  root: join(source, 'renderer'),
  resolve: { alias: { 'decode-named-character-reference': entities } },
  plugins: [react(), tailwind(), listModules, pdfAssets()],
  build: { minify: true, chunkSizeWarningLimit: 800, rolldownOptions: { input: present(pages) } },
};

const any = (entries: Readonly<Record<string, string>>): boolean => Object.keys(present(entries)).length > 0;

export default defineConfig({
  ...(any(programs) && { main }),
  ...(any(preloads) && { preload }),
  ...(any(pages) && { renderer }),
});
