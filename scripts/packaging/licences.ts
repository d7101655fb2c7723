/** The licences of what is shipped, read from the installed packages while the page is built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appPackages, root } from './configuration.ts';

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package says, e.g. `MIT`. */
  readonly licence: string;
  /** Empty where the package brings none. */
  readonly text: string;
}

const modules = join(root, 'node_modules');
/** Part of a bundle of main, or what everything runs on. */
const alsoShipped = ['@huggingface/transformers', 'electron'];

/** Of packages whose modules are in the page, of those that the app needs, and of what it runs on. */
export function licencesOf(pageModules: readonly string[]): Licence[] {
  const folders = new Set([...pageModules.flatMap(packageFolderOf), ...appPackages(), ...alsoShipped]);
  const licences = [...folders].map(licenceOf).filter((licence) => licence !== null);
  return licences.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The package of a module, by its folder below `node_modules`. */
export function packageFolderOf(id: string): string[] {
  const [, below] = /\/node_modules\/(.+)$/.exec(id.split('\\').join('/')) ?? [];
  const folder = /^((?:.+\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(below ?? '')?.[1];
  return folder === undefined ? [] : [folder];
}

export function licenceOf(folder: string): Licence | null {
  const path = join(modules, folder);
  if (!existsSync(join(path, 'package.json'))) return null;
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    name?: string;
    version?: string;
    license?: string | { type?: string };
    licenses?: { type?: string }[];
  };
  const { name = folder, version = '', license, licenses = [] } = manifest;
  const listed = licenses.map(({ type }) => type).join(' or ');
  const said = typeof license === 'string' ? license : (license?.type ?? listed);
  const files = readdirSync(path).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.toSorted().map((file) => readText(join(path, file)));
  return { name, version, licence: said, text: texts.filter(Boolean).join('\n\n') };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    // A folder of that name.
    return '';
  }
}
