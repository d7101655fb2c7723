/** Everything about duplicates that the contract asks for: finding them, and acting on them. */
import type { DuplicatesEvent, DuplicatesRequest } from '../../shared/contract/duplicates.ts';
import { Acting } from '../duplicates/acting/acting.ts';
import { RefusedError } from '../duplicates/acting/refusal.ts';
import { findDuplicates, type DuplicatesDependencies } from '../duplicates/find-duplicates.ts';
import type { Desk } from './desk.ts';

export interface DuplicatesOptions extends DuplicatesDependencies {
  readonly dataFolder: string;
  readonly desk: Desk;
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
