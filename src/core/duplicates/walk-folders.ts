/** Lists every file below some folders, without following links and without crossing to another volume. */
import type { Remote } from '../remote.ts';
import { bytesKey } from '../store/paths.ts';
import type { Breath } from './breath.ts';
import type { DiskRequest } from './duplicate-finder.ts';
import { FileTable } from './file-table.ts';
import { listFolders, type Listing, type ListOptions, type Place } from './list-folders.ts';

export interface WalkHooks {
  readonly breath: Breath;
  readonly onFolder: (files: number) => void;
  readonly onProblem: (path: Uint8Array, error: unknown) => void;
}

/** Another thread that lists along. */
export interface ListingThread {
  list(places: readonly Place[], options: ListOptions): Listing;
}

type List = (places: readonly Place[], options: ListOptions) => Promise<Listing>;

/** From here on there is work for other threads, which take a moment to start. */
const manyFiles = 500;
const mostAtOnce = 32;
const mostHere = 4;

/** A folder with its part of the files of a listing. */
interface Folder {
  readonly place: Place;
  listed: {
    readonly files: FileTable;
    readonly from: number;
    readonly to: number;
    readonly folders: readonly Folder[];
  } | null;
}

/**
 * In this thread, and in others as soon as there is much. The order of the files does not depend on who was faster.
 * Rejects with `CANCELLED`.
 */
export async function walkFolders(
  request: DiskRequest,
  others: () => readonly Remote<ListingThread>[],
  hooks: WalkHooks,
): Promise<FileTable> {
  const walk = new Walk(request, hooks);
  await walk.run(others);
  return walk.table();
}

class Walk {
  readonly #hooks: WalkHooks;
  readonly #options: ListOptions;
  readonly #roots: readonly Folder[];
  /** Folders that nobody has begun with; the last one is next. */
  readonly #open: Folder[];
  #files = 0;
  #lanes = 1;
  #busy = 0;
  /** Lanes that have nothing to do until another one has found more folders. */
  readonly #idle: (() => void)[] = [];

  constructor(request: DiskRequest, hooks: WalkHooks) {
    this.#hooks = hooks;
    this.#options = {
      everything: request.everything,
      smallest: request.smallest,
      excludedFolders: new Set(request.excludedFolders.map((path) => bytesKey(Buffer.from(path)))),
      excludedTypes: new Set(request.excludedTypes.map((type) => type.toLowerCase())),
    };
    this.#roots = request.folders.map((path) => unlisted({ path: Buffer.from(path), device: null }));
    this.#open = this.#roots.toReversed();
  }

  async run(others: () => readonly Remote<ListingThread>[]): Promise<void> {
    const { breath } = this.#hooks;
    while (this.#open.length > 0 && this.#files < manyFiles) {
      const folders = this.#next(1);
      this.#take(folders, listFolders(places(folders), this.#options));
      if (breath.due) await breath.take();
    }
    if (this.#open.length === 0) return;
    const threads = others();
    // While a thread makes one listing, the next one is waiting for it.
    const lanes: List[] = threads.flatMap(({ list }) => [list, list]);
    const here: List = async (...request) => {
      const listing = listFolders(...request);
      // Lets in what the others have found.
      if (lanes.length > 0 || breath.due) await breath.take();
      return listing;
    };
    const elsewhere = Promise.all(lanes.map((list) => this.#join(list)));
    // All is listed when this lane has nothing left; a thread that is not up by then is not waited for.
    const all = this.#workOff(here, mostHere);
    await Promise.race([all, elsewhere.then(() => all)]);
  }

  /** Another thread gets folders once it answers: what waits for it to start could be listed here. */
  async #join(list: List): Promise<void> {
    await list([], this.#options);
    this.#lanes += 1;
    await this.#workOff(list, mostAtOnce);
  }

  /** Lists folders until there are none, and nobody is at work who could find more. */
  async #workOff(list: List, most: number): Promise<void> {
    for (;;) {
      const folders = this.#next(most);
      if (folders.length === 0) {
        if (this.#busy === 0) return;
        await new Promise<void>((resolve) => this.#idle.push(resolve));
        continue;
      }
      this.#busy += 1;
      this.#take(folders, await list(places(folders), this.#options));
      this.#busy -= 1;
      for (const wake of this.#idle.splice(0)) wake();
    }
  }

  /** Some of the open folders: no more than leaves something for the other lanes. */
  #next(most: number): Folder[] {
    const fair = Math.ceil(this.#open.length / (2 * this.#lanes));
    return this.#open.splice(-Math.min(most, Math.max(1, fair))).reverse();
  }

  #take(folders: readonly Folder[], { files: sent, listed, problems }: Listing): void {
    const files = FileTable.received(sent);
    let from = 0;
    for (const [at, { end, folders: inside }] of listed.entries()) {
      const folder = folders[at];
      if (folder === undefined) throw new Error('Each listed folder was asked for.');
      folder.listed = { files, from, to: end, folders: inside.map(unlisted) };
      from = end;
      this.#open.push(...folder.listed.folders.toReversed());
    }
    this.#files += files.length;
    this.#hooks.onFolder(this.#files);
    for (const { path, ...problem } of problems) this.#hooks.onProblem(path, problem);
  }

  /** All files, each folder's own before those of the folders below it. */
  table(): FileTable {
    const table = new FileTable(this.#files);
    const todo = this.#roots.toReversed();
    for (let folder = todo.pop(); folder; folder = todo.pop()) {
      if (folder.listed === null) continue;
      const { files, from, to, folders } = folder.listed;
      table.append(files, from, to, table.addFolder(folder.place.path));
      todo.push(...folders.toReversed());
      folder.listed = null;
    }
    return table;
  }
}

function unlisted(place: Place): Folder {
  return { place, listed: null };
}

function places(folders: readonly Folder[]): Place[] {
  return folders.map(({ place }) => place);
}
