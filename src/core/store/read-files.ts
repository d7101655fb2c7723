/** Files and their passages by id, path or state. Files of removed folders are not there. */
import type { DatabaseSync } from 'node:sqlite';
import { createDirectoryPaths } from './directories.ts';
import { stateName, stateNumbers } from './file-states.ts';
import { decodeOutline } from './outline.ts';
import { joinPath, namesBetween } from './paths.ts';
import type { ChunkRow, FileRow } from './records.ts';
import type { TextBlock } from '../../shared/contract/files.ts';
import type { ProblemState } from '../../shared/contract/library.ts';
import type { FileType } from '../../shared/file-types.ts';
import { RevisionMemory } from './revision-memory.ts';
import { idList, query } from './statement.ts';

export interface FileReader {
  file(fileId: number): FileRow | null;
  /** Those that are there, in the order asked for. */
  files(fileIds: readonly number[]): FileRow[];
  /** Those of them whose bytes no other file is known to have, apart from these. */
  filesWithoutCopy(fileIds: readonly number[]): number[];
  /** The file at an absolute path, raw bytes. */
  fileByPath(path: Uint8Array): FileRow | null;
  /** The folder at an absolute path, raw bytes; null when no root has it. */
  directoryByPath(path: Uint8Array): number | null;
  /** Passages in order, those after chunk `afterChunkId`. */
  fileChunks(fileId: number, afterChunkId: number, limit: number): ChunkRow[];
  /** Line breaks in the passages of a file before this one. */
  linesBefore(fileId: number, chunkId: number): number;
  /** The structure that reaches into `[from, to)` of a file's text, UTF-16 code units, without paragraphs. */
  fileBlocks(fileId: number, from: number, to: number): TextBlock[];
  /** Files that are skipped, failed or indexed only in part (null: all of them), by id, those after file `after`. */
  problems(state: ProblemState | null, after: number, limit: number): FileRow[];
  /** All files by id, those after file `after`. */
  filesAfter(after: number, limit: number): FileRow[];
}

interface StoredFile {
  id: number;
  dir_id: number;
  root_id: number;
  name: Uint8Array;
  state: number;
  code: string | null;
  detail: string | null;
  type: FileType;
  format: string;
  title: string;
  size: number;
  modified_ms: number;
  hash: Uint8Array | null;
  passage_count: number;
  indexed_at: number | null;
}

interface StoredChunk {
  id: number;
  file_id: number;
  start: number;
  end: number;
  page: number | null;
  headings: string | null;
  part: string | null;
  text: string;
}

const columns = `present_files.id, dir_id, root_id, name, state, code, detail, type, format, title, size,
  mtime_ns / 1000000 AS modified_ms, hash, passage_count, indexed_at`;

/** About 2 MB. */
const mostFolders = 10_000;
const folders = new RevisionMemory(() => new Map<number, Uint8Array>());

export function createFileReader(db: DatabaseSync): FileReader {
  const paths = createDirectoryPaths(db);
  const selectFiles = query<StoredFile>(
    db,
    `SELECT ${columns} FROM (SELECT key AS place, value AS wanted FROM json_each(?))
     JOIN present_files ON present_files.id = wanted ORDER BY place`,
  );
  const selectByName = query<StoredFile>(
    db,
    `SELECT ${columns} FROM present_files WHERE dir_id = ? AND name = ?`,
  );
  const selectProblems = query<StoredFile>(
    db,
    `SELECT ${columns} FROM present_files WHERE state IN (SELECT value FROM json_each(?)) AND code IS NOT NULL
     AND id > ? ORDER BY id LIMIT ?`,
  );
  const selectAfter = query<StoredFile>(
    db,
    `SELECT ${columns} FROM present_files WHERE present_files.id > ? ORDER BY present_files.id LIMIT ?`,
  );
  const selectTops = query<{ id: number; name: Uint8Array }>(
    db,
    'SELECT id, name FROM dirs WHERE parent_id IS NULL AND removed_at IS NULL',
  );
  const selectDir = query<{ id: number }>(
    db,
    'SELECT id FROM dirs WHERE parent_id = ? AND name = ? AND removed_at IS NULL',
  );
  const selectChunks = query<StoredChunk>(
    db,
    `SELECT id, file_id, start, "end", page, headings, part, text FROM passage_texts
     WHERE file_id = ? AND id > ? ORDER BY id LIMIT ?`,
  );

  const selectWithoutCopy = query<{ id: number }>(
    db,
    `WITH given AS (SELECT id, hash FROM present_files WHERE id IN (SELECT value FROM json_each(?)))
     SELECT id FROM given WHERE hash IS NULL OR hash NOT IN (
       SELECT hash FROM present_files
       WHERE hash IN (SELECT hash FROM given) AND id NOT IN (SELECT id FROM given))`,
  );

  const selectLinesBefore = query<{ lines: number | null }>(
    db,
    `SELECT sum(length(text) - length(replace(text, char(10), ''))) AS lines FROM passage_texts
     WHERE file_id = ? AND id < ?`,
  );

  const selectOutline = query<{ blocks: Uint8Array }>(db, 'SELECT blocks FROM outlines WHERE file_id = ?');

  function toFiles(rows: readonly StoredFile[]): FileRow[] {
    const memo = folders.of(db);
    if (memo.size > mostFolders) memo.clear();
    return rows.map((row) => ({
      fileId: row.id,
      path: joinPath(paths.of(row.dir_id, memo), row.name),
      rootId: row.root_id,
      state: stateName(row.state),
      code: row.code,
      detail: row.detail,
      type: row.type,
      format: row.format,
      title: row.title,
      size: row.size,
      modified: row.modified_ms,
      hash: row.hash,
      passages: row.passage_count,
      indexedAt: row.indexed_at,
    }));
  }

  function files(fileIds: readonly number[]): FileRow[] {
    return toFiles(selectFiles.all(idList(fileIds)));
  }

  function walk(from: number, names: readonly Uint8Array[]): number | null {
    let at: number | null = from;
    for (const name of names) at = at === null ? null : (selectDir.get(at, name)?.id ?? null);
    return at;
  }

  /** The root's folder above a path, and the names from there. */
  function below(path: Uint8Array): { dirId: number; names: Buffer[] } | null {
    for (const { id, name } of selectTops.all()) {
      const names = namesBetween(name, path);
      if (names) return { dirId: id, names };
    }
    return null;
  }

  return {
    file: (fileId) => files([fileId])[0] ?? null,
    files,
    linesBefore: (fileId, chunkId) => selectLinesBefore.get(fileId, chunkId)?.lines ?? 0,
    filesWithoutCopy: (fileIds) => selectWithoutCopy.all(idList(fileIds)).map(({ id }) => id),

    fileByPath(path) {
      const place = below(path);
      const name = place?.names.at(-1);
      if (!place || !name) return null;
      const dirId = walk(place.dirId, place.names.slice(0, -1));
      return dirId === null ? null : (toFiles(selectByName.all(dirId, name))[0] ?? null);
    },

    directoryByPath(path) {
      const place = below(path);
      return place && walk(place.dirId, place.names);
    },

    fileChunks: (fileId, afterChunkId, limit) =>
      selectChunks
        .all(fileId, afterChunkId, limit)
        .map(({ id: chunkId, file_id, headings, part, ...row }) => ({
          chunkId,
          fileId: file_id,
          ...row,
          headings: headings === null ? [] : (JSON.parse(headings) as string[]),
          ...(part === null ? {} : { part }),
        })),

    fileBlocks(fileId, from, to) {
      const row = selectOutline.get(fileId);
      return row ? decodeOutline(row.blocks, from, to) : [];
    },

    problems(state, after, limit) {
      const { skipped, failed, indexed } = stateNumbers;
      const states = { skipped: [skipped], failed: [failed], 'in-part': [indexed] };
      return toFiles(
        selectProblems.all(idList(state ? states[state] : [skipped, failed, indexed]), after, limit),
      );
    },

    filesAfter: (after, limit) => toFiles(selectAfter.all(after, limit)),
  };
}
