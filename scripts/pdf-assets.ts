/** What pdf.js asks for by name while it draws: fonts that documents take for granted, and tables of East Asian letters. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const source = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Of `wasm` only what stands in for it: the page's policy does not admit WebAssembly. */
const wanted: Readonly<Record<string, RegExp>> = {
  cmaps: /\.bcmap$/,
  standard_fonts: /\.(pfb|ttf)$|^LICENSE/,
  wasm: /fallback\.js$|^LICENSE/,
};

/** Puts them into the built page, below `assets/pdfjs`. */
export function pdfAssets(): Plugin {
  return {
    name: 'trove-pdf-assets',
    apply: 'build',
    generateBundle() {
      for (const [folder, pattern] of Object.entries(wanted)) {
        for (const name of readdirSync(join(source, folder)).filter((each) => pattern.test(each))) {
          const fileName = `assets/pdfjs/${folder}/${name}`;
          this.emitFile({ type: 'asset', fileName, source: readFileSync(join(source, folder, name)) });
        }
      }
    },
  };
}
