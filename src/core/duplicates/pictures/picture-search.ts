/** Pictures that look the same: resized, recompressed or saved in another format. */
import type { DatabaseSync } from 'node:sqlite';
import { Breath } from '../breath.ts';
import type { FinderParts } from '../create-finder.ts';
import type { DuplicateHost, DiskRequest } from '../duplicate-finder.ts';
import { familiesOf, type Edge } from '../families.ts';
import type { FileTable } from '../file-table.ts';
import type { FoundFile, FoundGroup, SearchOutcome } from '../found-groups.ts';
import { createKnownDigests, type KnownDigests } from '../known-digests.ts';
import { diskOutcome } from '../outcome.ts';
import { RunReporter } from '../run-reporter.ts';
import { extensionOf } from '../list-folders.ts';
import { walkFolders } from '../walk-folders.ts';
import { createKnownPrints, packPrints, type PrintEntry } from './known-prints.ts';
import { pictureLikeness, printBytes } from './picture-print.ts';
import { pictureTypes } from './picture-types.ts';
import type { Printer } from './print-batch.ts';

const picturesPerBatch = 8;
const foldersAtOnce = 200;

/** Rejects with `CANCELLED`. */
export async function findPictures(
  db: DatabaseSync | null,
  request: DiskRequest & { readonly threshold: number },
  host: DuplicateHost,
  { readers, printer }: Pick<FinderParts, 'readers' | 'printer'>,
  signal?: AbortSignal,
): Promise<SearchOutcome> {
  const breath = new Breath(signal);
  const reporter = new RunReporter((progress) => host.progress(progress));
  const table = await walkFolders(request, readers, {
    breath,
    onFolder: (files) => reporter.tell({ files }),
    onProblem: (path, error) => reporter.problem(path, error),
  });
  const search = new PictureSearch(db, table, host, reporter, breath);
  const rows = distinctPictures(table);
  await search.readPrints(rows, printer);
  const edges = await search.compare(rows, request.threshold);
  const groups = familiesOf(edges).flatMap((family) => search.group(family.map((at) => rows[at] ?? 0)));
  return { groups, outcome: diskOutcome(table, groups, reporter) };
}

/** Rows of pictures, each file once. */
function distinctPictures(table: FileTable): number[] {
  const seen = new Set<string>();
  const rows: number[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (!pictureTypes.has(extensionOf(table.name(row))) || !table.isAllowed(row)) continue;
    const identity = table.identity(row);
    if (seen.has(identity)) continue;
    seen.add(identity);
    rows.push(row);
  }
  return rows;
}

class PictureSearch {
  readonly #db: DatabaseSync | null;
  readonly #table: FileTable;
  readonly #host: DuplicateHost;
  readonly #reporter: RunReporter;
  readonly #breath: Breath;
  readonly #known: KnownDigests;
  readonly #prints = new Map<number, Uint8Array>();

  constructor(
    db: DatabaseSync | null,
    table: FileTable,
    host: DuplicateHost,
    reporter: RunReporter,
    breath: Breath,
  ) {
    this.#db = db;
    this.#table = table;
    this.#host = host;
    this.#reporter = reporter;
    this.#breath = breath;
    this.#known = createKnownDigests(db);
  }

  /** Those kept from before, while size, time and inode hold; the others by looking at the pictures. */
  async readPrints(rows: readonly number[], printer: () => Printer): Promise<void> {
    const known = createKnownPrints(this.#db);
    const unknown: number[] = [];
    this.#reporter.tell({ stage: 'reading', files: 0, filesTotal: rows.length });
    for (const row of rows) {
      const print = known.of(this.#table, row);
      if (print === undefined) unknown.push(row);
      else this.#found(row, print);
    }
    if (unknown.length === 0) return;
    const { parallel, print } = printer();
    const batches = this.#batches(unknown);
    const work = async (): Promise<void> => {
      for (const batch of batches) {
        const paths = packPaths(batch.map((row) => this.#table.path(row)));
        const { prints, failures } = await print(paths, batch.length);
        const failed = new Map(failures.map((failure) => [failure.at, failure]));
        for (const [at, row] of batch.entries()) {
          const failure = failed.get(at);
          if (failure) this.#reporter.problem(this.#table.path(row), failure);
          else this.#found(row, prints.slice(at * printBytes, (at + 1) * printBytes));
        }
        await this.#breath.take();
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    await this.#keep(rows, new Set(unknown));
  }

  *#batches(rows: readonly number[]): Generator<readonly number[]> {
    for (let at = 0; at < rows.length; at += picturesPerBatch) yield rows.slice(at, at + picturesPerBatch);
  }

  #found(row: number, print: Uint8Array): void {
    this.#prints.set(row, print);
    this.#reporter.step(this.#table.size(row));
  }

  /** Whole folders at a time, those in which something was new. */
  async #keep(rows: readonly number[], fresh: ReadonlySet<number>): Promise<void> {
    const folders = new Set([...fresh].map((row) => this.#table.folder(row)));
    const entries = new Map<number, PrintEntry[]>();
    for (const row of rows) {
      const folder = this.#table.folder(row);
      const print = this.#prints.get(row);
      if (!folders.has(folder) || !print) continue;
      const entry = {
        inode: this.#table.inode(row),
        size: this.#table.size(row),
        mtimeNs: this.#table.mtimeNs(row),
        print,
      };
      entries.set(folder, [...(entries.get(folder) ?? []), entry]);
    }
    const packed = [...entries].map(([folder, list]) => ({
      path: this.#table.folders[folder] ?? new Uint8Array(0),
      entries: packPrints(list),
    }));
    for (let at = 0; at < packed.length; at += foldersAtOnce) {
      await this.#host.storePrints(packed.slice(at, at + foldersAtOnce));
    }
  }

  /** Every pair: 30,000 pictures take some seconds. */
  async compare(rows: readonly number[], threshold: number): Promise<Edge[]> {
    const places = [...rows.keys()].filter((at) => this.#printOf(rows[at] ?? 0) !== null);
    const edges: Edge[] = [];
    this.#reporter.tell({ stage: 'comparing', files: 0, filesTotal: places.length });
    for (const [index, a] of places.entries()) {
      const one = this.#printOf(rows[a] ?? 0);
      for (let other = index + 1; one !== null && other < places.length; other += 1) {
        const b = places[other] ?? 0;
        const weight = pictureLikeness(one, this.#printOf(rows[b] ?? 0) ?? one);
        if (weight >= threshold) edges.push({ a, b, weight });
      }
      this.#reporter.step(0);
      if (this.#breath.due) await this.#breath.take();
    }
    return edges;
  }

  /** Null for a picture with nothing in it. */
  #printOf(row: number): Uint8Array | null {
    const print = this.#prints.get(row);
    return print?.some((byte) => byte !== 0) ? print : null;
  }

  /** The largest file first: it is the one with the most in it. Copies of the same bytes alone are no group. */
  group(rows: readonly number[]): FoundGroup[] {
    const table = this.#table;
    const contents = new Set(rows.map((row) => `${table.size(row)} ${this.#prints.get(row)?.join()}`));
    if (contents.size < 2) return [];
    const ordered = rows.toSorted((a, b) => table.size(b) - table.size(a) || a - b);
    const first = this.#printOf(ordered[0] ?? 0);
    const files = ordered.map((row): FoundFile => {
      const path = table.path(row);
      const print = this.#printOf(row);
      return {
        path,
        fileId: this.#known.fileId(table.folderPath(row), path),
        size: table.size(row),
        modified: Number(table.mtimeNs(row) / 1_000_000n),
        similarity: first && print ? pictureLikeness(first, print) : 0,
        links: 0,
        folder: null,
      };
    });
    return [
      {
        kind: 'image',
        similarity: Math.min(...files.map(({ similarity }) => similarity)),
        bytes: files.slice(1).reduce((sum, { size }) => sum + size, 0),
        fileCount: files.length,
        describe: (at) => files[at] as FoundFile,
      },
    ];
  }
}

/** Each ended by a zero byte. */
function packPaths(paths: readonly Uint8Array[]): Uint8Array {
  const packed = new Uint8Array(paths.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const path of paths) {
    packed.set(path, at);
    at += path.length + 1;
  }
  return packed;
}
