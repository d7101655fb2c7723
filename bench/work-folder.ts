import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const shared = join(import.meta.dirname, '../../shared/data');

/** Runs with a folder that is deleted afterwards, whatever happens. */
export async function withWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'trove-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The folder to index: the one given, else the project's test data, unpacked into the work folder. */
export function filesFolder(given: string | undefined, workFolder: string): string {
  if (given !== undefined) return existing(given);
  const archive = join(shared, 'home-folder/home-folder.tar.gz');
  if (!existsSync(archive)) throw new Error('Name a folder: npm run bench -- index FOLDER');
  execFileSync('tar', ['-xzf', archive, '-C', workFolder]);
  return join(workFolder, 'home');
}

/** The folder of test collections: the one given, else the project's. */
export function collectionsFolder(given: string | undefined): string {
  if (given !== undefined) return existing(given);
  const folder = join(shared, 'ir');
  if (!existsSync(folder)) throw new Error('Name a folder of collections: npm run bench -- quality FOLDER');
  return folder;
}

function existing(folder: string): string {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  return resolve(folder);
}
