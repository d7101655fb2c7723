/** Programs that people use for the same, when they are installed: Recoll (an index of words) and ripgrep (no index). */
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { folderBytes } from './index-size.ts';
import { runMeasured, type Measured } from './process-stats.ts';

export interface RecollIndex {
  readonly first: Measured;
  readonly unchanged: Measured;
  readonly bytes: number;
  /** A process of its own, as Recoll's users and scripts call it. */
  search(query: string): Promise<Measured>;
  /** Paths of the ten best files; any word may match, or all must. */
  find(query: string, words: 'any' | 'all'): Promise<string[]>;
  remove(): Promise<void>;
}

export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      // Not in this folder of the path, or not to be run by us.
      return false;
    }
  });
}

/** Indexes a folder twice with Recoll, in a configuration of its own; null when it is not installed. */
export async function indexWithRecoll(folder: string): Promise<RecollIndex | null> {
  if (!isInstalled('recollindex') || !isInstalled('recollq')) return null;
  const base = await mkdtemp(join(tmpdir(), 'trove-bench-recoll-'));
  const configuration = join(base, 'configuration');
  await mkdir(configuration);
  await writeFile(join(configuration, 'recoll.conf'), `topdirs = ${folder}\nlogfilename = ${base}/log\n`);
  const environment = { RECOLL_CONFDIR: configuration };
  const first = await runMeasured('recollindex', [], { environment });
  if (first.code !== 0) throw new Error(`recollindex failed: ${first.stderr}`);
  const unchanged = await runMeasured('recollindex', [], { environment });
  return {
    first,
    unchanged,
    bytes: folderBytes(configuration),
    // Any word may match, as in Trove; without that, long questions find nothing and cost nothing.
    search: (query) => runMeasured('recollq', ['-o', '-n', '20', query], { environment }),
    find: async (query, words) => {
      // The query language reads phrases and needs all words; the simple search for any word takes it as it is.
      const mode = words === 'any' ? ['-o'] : [];
      const { stdout } = await runMeasured('recollq', [...mode, '-b', '-n', '10', query], { environment });
      return stdout.split('\n').flatMap((line) => (line.startsWith('file://') ? [line.slice(7)] : []));
    },
    remove: () => rm(base, { recursive: true }),
  };
}

/** The files that hold the query's longest word, in any case: what grep can do for such a query. */
export function searchWithRipgrep(query: string, folder: string): Promise<Measured> {
  const longest = query.split(/\s+/).toSorted((a, b) => b.length - a.length)[0] ?? query;
  return runMeasured('rg', ['-il', '--fixed-strings', '-e', longest, folder]);
}
