/** Entries lie beside this module, as source (`.ts`, run by Node itself) and as bundles (`.js`) alike. */
export function entryUrl(name: string): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${extension}`, import.meta.url);
}
