/** The index written to a place that the person chooses in the system's own dialog. */
import type { ExportEvent, ExportRequest } from '../../shared/contract/export.ts';
import type { Desk } from '../engine/desk.ts';
import type { Remote } from '../remote.ts';
import type { StoreReader } from '../store/reader.ts';
import { byteOrderMark, exportIndex, type ExportPiece } from './export-index.ts';
import { writeWhole } from './write-file.ts';

export interface ExporterDependencies {
  readonly reader: Remote<StoreReader>;
  readonly desk: Desk;
}

const tellEveryMs = 100;

export class Exporter {
  readonly #dependencies: ExporterDependencies;

  constructor(dependencies: ExporterDependencies) {
    this.#dependencies = dependencies;
  }

  /** The bytes of a file that a browser, or a person, saves. */
  pieces(request: ExportRequest): AsyncGenerator<string> {
    return textOf(this.#marked(request));
  }

  /** Asks for a place, writes there and tells how far it is. */
  async *save(request: ExportRequest, signal?: AbortSignal): AsyncGenerator<ExportEvent> {
    const { desk, reader } = this.#dependencies;
    const path = await desk.pickSaveFile(exportName(request));
    if (path === null) return yield { type: 'done', path, files: 0, bytes: 0 };
    const filesTotal = (await reader.status()).files.total;
    let files = 0;
    const left = new AbortController();
    const pieces = textOf(counted(this.#marked(request), (count) => (files += count)));
    const writing = writeWhole(path, pieces, AbortSignal.any([left.signal, ...(signal ? [signal] : [])]));
    let isWriting = true;
    const ended = writing.then(
      () => (isWriting = false),
      () => (isWriting = false),
    );
    try {
      while (isWriting) {
        yield { type: 'progress', files, filesTotal: Math.max(files, filesTotal) };
        await Promise.race([ended, delay(tellEveryMs)]);
      }
      yield { type: 'done', path, files, bytes: await writing };
    } finally {
      // Nobody listens any more: a file that nobody knows of is not left behind.
      left.abort();
    }
  }

  /** Asks for a place and writes a text there; null when the person chose none. */
  async saveText(name: string, text: string): Promise<{ path: string | null }> {
    const path = await this.#dependencies.desk.pickSaveFile(name);
    if (path !== null) await writeWhole(path, [text]);
    return { path };
  }

  async *#marked(request: ExportRequest): AsyncGenerator<ExportPiece> {
    if (request.format === 'csv') yield { text: byteOrderMark, files: 0 };
    yield* exportIndex(this.#dependencies.reader, request);
  }
}

/** Such as `trove-export-2026-11-26.json`. */
export function exportName({ format }: ExportRequest): string {
  return `trove-export-${new Date().toISOString().slice(0, 10)}.${format}`;
}

async function* counted(
  pieces: AsyncIterable<ExportPiece>,
  count: (files: number) => void,
): AsyncGenerator<ExportPiece> {
  for await (const piece of pieces) {
    yield piece;
    count(piece.files);
  }
}

async function* textOf(pieces: AsyncIterable<ExportPiece>): AsyncGenerator<string> {
  for await (const { text } of pieces) yield text;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
