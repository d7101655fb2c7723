/** A file of the index as an export tells of it; `docs/export.md` describes each field. */
import { displayPath } from '../store/paths.ts';
import type { FileRow } from '../store/records.ts';
import { reasonWith } from '../engine/problems.ts';

export interface ExportedFile {
  readonly path: string;
  readonly state: FileRow['state'];
  readonly code: string;
  /** Null when the file is found by all that it says. */
  readonly reason: string | null;
  readonly size: number;
  /** ISO 8601, UTC. */
  readonly modified: string;
  readonly type: string;
  readonly format: string;
  readonly title: string;
  readonly passages: number;
  readonly readAt: string | null;
  readonly sha256: string | null;
}

/** The order is the order of the columns. */
export const exportedFields = [
  'path',
  'state',
  'code',
  'reason',
  'size',
  'modified',
  'type',
  'format',
  'title',
  'passages',
  'readAt',
  'sha256',
] as const satisfies readonly (keyof ExportedFile)[];

export function exportedFile(row: FileRow): ExportedFile {
  return {
    path: displayPath(row.path),
    state: row.state,
    code: row.code ?? row.state,
    reason: reasonOf(row),
    size: row.size,
    modified: isoTime(row.modified),
    type: row.type,
    format: row.format,
    title: row.title,
    passages: row.passages,
    readAt: row.indexedAt === null ? null : isoTime(row.indexedAt),
    sha256: row.hash && Buffer.from(row.hash).toString('hex'),
  };
}

function reasonOf({ state, code, detail }: FileRow): string | null {
  if (code === null) return null;
  return state === 'indexed' ? (detail ?? code) : reasonWith(code, detail);
}

/** A file system may hold times that no calendar has. */
function isoTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
