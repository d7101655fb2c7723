/**
 * Folders of which one has nearly everything that is in the other. What was not walked (hidden files, empty ones) is
 * not counted; what could not be read, or may not be (keys), counts as missing.
 */
import type { DatabaseSync } from 'node:sqlite';
import { readDisk, type DiskContents } from '../disk-contents.ts';
import type { DiskRequest, DuplicateHost } from '../duplicate-finder.ts';
import type { FoundFile, FoundGroup, SearchOutcome } from '../found-groups.ts';
import { diskOutcome } from '../outcome.ts';
import type { OtherReaders } from '../read-pass.ts';
import { FolderTree } from './folder-tree.ts';

/** `inner` is nearly whole in `outer`. */
interface Twin {
  readonly outer: number;
  readonly inner: number;
  readonly missing: number;
  readonly similarity: number;
  /** Of the files that both have. */
  readonly bytes: number;
}

const leastFiles = 2;
/** Of a content that lies in more folders, only pairs of these are looked at. */
const mostFolders = 24;

/** Rejects with `CANCELLED`. */
export async function findFolders(
  db: DatabaseSync | null,
  request: DiskRequest & { readonly threshold: number },
  host: DuplicateHost,
  readers: OtherReaders,
  signal?: AbortSignal,
): Promise<SearchOutcome> {
  const contents = await readDisk(db, request, host, readers, signal);
  const tree = new FolderTree(contents);
  const shared = await sharedCounts(contents, tree);
  const twins: Twin[] = [];
  for (const [key, count] of shared) {
    const [a, b] = [Math.floor(key / tree.files.length), key % tree.files.length];
    const fewer = Math.min(tree.files[a] ?? 0, tree.files[b] ?? 0);
    if (fewer >= leastFiles && count >= request.threshold * fewer) {
      const twin = compare(contents, tree, a, b);
      if (twin.similarity >= request.threshold && twin.bytes > 0) twins.push(twin);
    }
    if (contents.breath.due) await contents.breath.take();
  }
  const groups = byOuter(outermost(twins, tree)).map((group) => toGroup(contents, tree, group));
  return { groups, outcome: diskOutcome(contents.table, groups, contents.reporter) };
}

/** How many contents two folders have in common, by `a * folders + b` with a below b: never too few. */
async function sharedCounts(
  { table, groups, breath }: DiskContents,
  tree: FolderTree,
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  const add = (x: number, y: number, rows: number): void => {
    const key = Math.min(x, y) * tree.files.length + Math.max(x, y);
    counts.set(key, (counts.get(key) ?? 0) + rows);
  };
  for (const rows of groups) {
    const perFolder = new Map<number, number>();
    for (const row of rows) perFolder.set(table.folder(row), (perFolder.get(table.folder(row)) ?? 0) + 1);
    const folders = [...perFolder.keys()].slice(0, mostFolders);
    for (const [at, x] of folders.entries()) {
      for (const y of folders.slice(at + 1)) {
        const most = Math.max(perFolder.get(x) ?? 0, perFolder.get(y) ?? 0);
        for (const [a, b] of pairsAbove(x, y, tree)) add(a, b, most);
      }
    }
    if (breath.due) await breath.take();
  }
  return counts;
}

/** The pair itself, both one level up and so on, and each against the other's folders above. */
function* pairsAbove(x: number, y: number, tree: FolderTree): Generator<readonly [number, number]> {
  const apart = (a: number, b: number): boolean =>
    a >= 0 && b >= 0 && !tree.isInside(a, b) && !tree.isInside(b, a);
  const above = (folder: number): number => tree.parent[folder] ?? -1;
  if (apart(x, y)) yield [x, y];
  for (let [a, b] = [above(x), above(y)]; apart(a, b); [a, b] = [above(a), above(b)]) yield [a, b];
  for (let a = above(x); apart(a, y); a = above(a)) yield [a, y];
  for (let b = above(y); apart(x, b); b = above(b)) yield [x, b];
}

function compare({ table }: DiskContents, tree: FolderTree, a: number, b: number): Twin {
  const [outer, inner] = (tree.files[a] ?? 0) >= (tree.files[b] ?? 0) ? [a, b] : [b, a];
  const there = new Set<number>();
  const linked = new Set<string>();
  for (const row of tree.rows(outer)) {
    there.add(tree.contentOf[row] ?? -1);
    if (table.isLinked(row)) linked.add(table.identity(row));
  }
  let [files, missing, bytes] = [0, 0, 0];
  for (const row of tree.rows(inner)) {
    const content = tree.contentOf[row] ?? -1;
    files += 1;
    if (content < 0 || !there.has(content)) missing += 1;
    // Another name of the same file takes no space.
    else if (!table.isLinked(row) || !linked.has(table.identity(row))) bytes += table.size(row);
  }
  return { outer, inner, missing, similarity: files === 0 ? 0 : 1 - missing / files, bytes };
}

/** The tightest around what is shared, without those that lie inside two folders that are twins themselves. */
function outermost(twins: readonly Twin[], tree: FolderTree): Twin[] {
  const filesOf = ({ outer, inner }: Twin): number => (tree.files[outer] ?? 0) + (tree.files[inner] ?? 0);
  const ordered = twins.toSorted(
    (x, y) => y.bytes - x.bytes || filesOf(x) - filesOf(y) || y.outer + y.inner - x.outer - x.inner,
  );
  const isNested = (a: number, b: number): boolean => tree.isInside(a, b) || tree.isInside(b, a);
  const kept: Twin[] = [];
  for (const twin of ordered) {
    const isWithin = kept.some(
      ({ outer, inner }) =>
        (tree.isInside(twin.inner, inner) && isNested(twin.outer, outer)) ||
        (tree.isInside(twin.inner, outer) && isNested(twin.outer, inner)),
    );
    if (!isWithin) kept.push(twin);
  }
  return kept;
}

/** Several folders in one stand in one group; a folder stands in one group only. */
function byOuter(twins: readonly Twin[]): Twin[][] {
  const groups = new Map<number, Twin[]>();
  const placed = new Set<number>();
  for (const twin of twins) {
    if (placed.has(twin.inner)) continue;
    if (placed.has(twin.outer) && !groups.has(twin.outer)) continue;
    placed.add(twin.inner).add(twin.outer);
    groups.set(twin.outer, [...(groups.get(twin.outer) ?? []), twin]);
  }
  return [...groups.values()];
}

function toGroup({ table }: DiskContents, tree: FolderTree, twins: readonly Twin[]): FoundGroup {
  const describe = (folder: number, similarity: number, missing: number): FoundFile => {
    let [size, modified] = [0, 0];
    for (const row of tree.rows(folder)) {
      size += table.size(row);
      modified = Math.max(modified, Number(table.mtimeNs(row) / 1_000_000n));
    }
    return {
      path: table.folders[folder] ?? new Uint8Array(0),
      fileId: null,
      size,
      modified,
      similarity,
      links: 0,
      folder: { files: tree.files[folder] ?? 0, missing },
    };
  };
  const files = [
    describe(twins[0]?.outer ?? 0, 1, 0),
    ...twins.map(({ inner, similarity, missing }) => describe(inner, similarity, missing)),
  ];
  return {
    kind: 'folder',
    similarity: Math.min(...twins.map(({ similarity }) => similarity)),
    bytes: twins.reduce((sum, { bytes }) => sum + bytes, 0),
    fileCount: files.length,
    describe: (at) => files[at] as FoundFile,
  };
}
