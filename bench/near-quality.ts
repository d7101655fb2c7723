/** How well near duplicates are found in the home folder, at several thresholds, against `duplicates.tsv` and labelled pairs. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createFinder } from '../src/core/duplicates/create-finder.ts';
import { openDatabase } from '../src/core/store/database.ts';

export interface NearQuality {
  readonly threshold: number;
  readonly groups: number;
  /** Older revisions that stand in one group with their newer text, of 140. */
  readonly revisions: number;
  readonly revisionsTotal: number;
  /** Pairs of files within groups, those that are versions or copies, and those that nobody labelled. */
  readonly pairs: number;
  readonly right: number;
  readonly unlabelled: number;
  readonly cpuSeconds: number;
}

const nothingKept = {
  progress: () => undefined,
  storeDigests: async () => undefined,
  storePrints: async () => undefined,
  storeSignatures: async () => undefined,
};

/** `home`: the indexed folder; `truth`: the folder of `duplicates.tsv`. Signatures are made anew each time. */
export async function nearQuality(
  dataFolder: string,
  home: string,
  truth: string,
  thresholds: readonly number[],
): Promise<NearQuality[]> {
  const rows = readTable(join(truth, 'duplicates.tsv'));
  const labels = new Map(
    readTable(join(import.meta.dirname, 'near-pairs.tsv')).map(([same, a = '', b = '']) => [
      key(a, b),
      same === '1',
    ]),
  );
  const families = familiesOf(rows.map(([a = '', b = '']) => [a, b]));
  const database = openDatabase(dataFolder, 'read');
  const results: NearQuality[] = [];
  for (const threshold of thresholds) {
    const finder = createFinder(database, nothingKept);
    const before = process.cpuUsage();
    const request = { folders: [], excludedFolders: [], excludedTypes: [], smallest: 0, threshold };
    await finder.near(request, new AbortController().signal);
    const { user, system } = process.cpuUsage(before);
    const groups = groupsOf(finder, home);
    const groupOf = new Map(groups.flatMap((paths, at) => paths.map((path) => [path, at] as const)));
    const revisions = rows.filter(([, , kind]) => kind === 'revision');
    const found = revisions.filter(([a = '', b = '']) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b));
    const verdicts = groups
      .flatMap((paths) => pairsOf(paths))
      .map(([a, b]) => verdict(a, b, families, labels));
    results.push({
      threshold,
      groups: groups.length,
      revisions: found.length,
      revisionsTotal: revisions.length,
      pairs: verdicts.length,
      right: verdicts.filter((value) => value === true).length,
      unlabelled: verdicts.filter((value) => value === null).length,
      cpuSeconds: (user + system) / 1e6,
    });
  }
  database.close();
  return results;
}

function verdict(
  a: string,
  b: string,
  families: ReadonlyMap<string, string>,
  labels: ReadonlyMap<string, boolean>,
): boolean | null {
  const [one, other] = [families.get(a) ?? a, families.get(b) ?? b];
  if (one === other) return true;
  // Copies and revisions of a labelled file count as it does.
  return labels.get(key(a, b)) ?? labels.get(key(one, other)) ?? null;
}

function groupsOf(finder: ReturnType<typeof createFinder>, home: string): string[][] {
  const groups: string[][] = [];
  for (let after: number | null = 0; after !== null;) {
    const { parts, next } = finder.page(after);
    for (const { groupId, files } of parts) {
      (groups[groupId] ??= []).push(...files.map(({ path }) => relative(home, path)));
    }
    after = next;
  }
  return groups;
}

/** The first file of each file's family. */
function familiesOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const family = new Map<string, string>();
  for (const [a, b] of pairs) {
    const [one, other] = [family.get(a) ?? a, family.get(b) ?? b];
    for (const [path, first] of family) if (first === other) family.set(path, one);
    family.set(a, one).set(b, one);
  }
  return family;
}

function pairsOf(paths: readonly string[]): [string, string][] {
  return paths.flatMap((a, at) => paths.slice(at + 1).map((b): [string, string] => [a, b]));
}

function key(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`;
}

function readTable(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}
