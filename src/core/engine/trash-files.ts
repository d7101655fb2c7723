/** Moving found files to the trash: by their id, and only as they were seen. */
import { constants } from 'node:fs';
import { access, lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ActEvent, ActResult, RefusedFile, SeenFile } from '../../shared/contract/acting.ts';
import type { BeforeTrash } from '../../shared/contract/files.ts';
import { namedRefusals, type Acting } from '../duplicates/acting/acting.ts';
import type { Remote } from '../remote.ts';
import { displayPath } from '../store/paths.ts';
import type { StoreReader } from '../store/reader.ts';

export class TrashFiles {
  readonly #reader: Remote<StoreReader>;
  readonly #acting: Acting;

  constructor(reader: Remote<StoreReader>, acting: Acting) {
    this.#reader = reader;
    this.#acting = acting;
  }

  async before(fileIds: readonly number[]): Promise<BeforeTrash> {
    const rows = await this.#reader.files(fileIds);
    const found = await Promise.all(
      rows.map(async ({ fileId, path }) => ({ fileId, hindrance: await hindrance(displayPath(path)) })),
    );
    const movable = found.flatMap(({ fileId, hindrance }) => (hindrance === null ? [fileId] : []));
    const readOnly = found.filter(({ hindrance }) => hindrance === 'read-only').length;
    return {
      movable,
      gone: fileIds.length - movable.length - readOnly,
      readOnly,
      withoutCopy: (await this.#reader.filesWithoutCopy(movable)).length,
      undoable: this.#acting.canUndoTrash,
    };
  }

  /** A file that the index has at another place by now, or not at all, is refused. Rejects as `Acting.act` does. */
  async *move(
    asked: readonly (SeenFile & { readonly fileId: number })[],
    signal?: AbortSignal,
  ): AsyncGenerator<ActEvent> {
    const rows = await this.#reader.files(asked.map(({ fileId }) => fileId));
    const pathOf = new Map(rows.map(({ fileId, path }) => [fileId, displayPath(path)]));
    const inPlace = asked.filter(({ fileId, path }) => pathOf.get(fileId) === path);
    const others = asked.filter(({ fileId, path }) => pathOf.get(fileId) !== path);
    const refused = others.map(({ path }): RefusedFile => ({ path, reason: 'changed', message: elsewhere }));
    const files = inPlace.map(({ path, size, modified }) => ({ path, size, modified }));
    for await (const event of this.#acting.trash(files, signal)) {
      yield event.type === 'done' ? { ...event, result: withRefused(event.result, refused) } : event;
    }
  }
}

const elsewhere = 'It was moved or deleted meanwhile.';

function withRefused(result: ActResult, refused: readonly RefusedFile[]): ActResult {
  return {
    ...result,
    refusedCount: result.refusedCount + refused.length,
    refused: [...result.refused, ...refused].slice(0, namedRefusals),
  };
}

/** A move changes the folder: it must be writable. Whatever else the system says, the file cannot be reached. */
async function hindrance(path: string): Promise<'gone' | 'read-only' | null> {
  try {
    await lstat(path);
  } catch {
    return 'gone';
  }
  return access(dirname(path), constants.W_OK).then(
    () => null,
    () => 'read-only',
  );
}
