/** Everything about duplicates that the contract asks for: finding them, and acting on them. */
import type { DuplicatesEvent, DuplicatesRequest } from '../../shared/contract/duplicates.ts';
import { Acting } from '../duplicates/acting/acting.ts';
import { RefusedError } from '../duplicates/acting/refusal.ts';
import { findDuplicates, type DuplicatesDependencies } from '../duplicates/find-duplicates.ts';
import type { FolderComparison, TextDiff, Version } from '../../shared/contract/versions.ts';
import { TroveError } from '../../shared/errors.ts';
import type { VersionQueries } from '../duplicates/versions/version-queries.ts';
import type { Remote } from '../remote.ts';
import { checkFolder, namesBelow } from '../watch/check-folder.ts';
import type { Desk } from './desk.ts';

export interface DuplicatesOptions extends DuplicatesDependencies {
  readonly dataFolder: string;
  readonly desk: Desk;
  readonly similar: () => Remote<VersionQueries>;
}

export class Duplicates {
  readonly acting: Acting;
  readonly #options: DuplicatesOptions;

  constructor(options: DuplicatesOptions) {
    this.#options = options;
    const { dataFolder, desk } = options;
    this.acting = new Acting({ dataFolder, systemTrash: systemTrash(desk, process.platform) });
  }

  /** Progress, then groups, then the summary; ends its work when the listener goes away. */
  find(request: DuplicatesRequest, signal?: AbortSignal): AsyncGenerator<DuplicatesEvent> {
    return findDuplicates(this.#options, request, signal);
  }

  async versions(fileIds: readonly number[]): Promise<{ versions: Version[] }> {
    return { versions: await this.#options.similar().versions(fileIds) };
  }

  diff(from: number, to: number): Promise<TextDiff> {
    return this.#options.similar().diff(from, to);
  }

  /** Rejects with `BAD_INPUT` when one folder lies in the other, and as `checkFolder` does. */
  async compareFolders(
    request: { readonly a: string; readonly b: string; readonly everything: boolean },
    signal?: AbortSignal,
  ): Promise<FolderComparison> {
    const [a, b] = await Promise.all([checkFolder(request.a), checkFolder(request.b)]);
    if (namesBelow(a, b) !== null || namesBelow(b, a) !== null) {
      throw new TroveError('BAD_INPUT', `${a} and ${b} lie inside each other.`);
    }
    const { openFinder, store } = this.#options;
    const { finder, close } = await openFinder({
      progress: () => undefined,
      storeDigests: (digests) => store.storeDigests(digests),
      storePrints: (prints) => store.storePrints(prints),
      storeSignatures: (rows, gone) => store.storeSignatures(rows, gone),
    });
    try {
      const { everything } = request;
      return await finder.compareFolders({ a, b, everything }, signal ?? new AbortController().signal);
    } finally {
      await close();
    }
  }
}

/** On Linux the trash is a folder that Trove fills by itself, so that it can undo it. */
function systemTrash(desk: Desk, platform: NodeJS.Platform): ((path: string) => Promise<void>) | null {
  if (platform === 'linux') return null;
  return async (path) => {
    if (!desk.abilities.trash) throw new RefusedError('no-trash', 'Trove cannot reach the trash from here.');
    await desk.trash(path).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      throw new RefusedError('failed', message, { cause: error });
    });
  };
}
