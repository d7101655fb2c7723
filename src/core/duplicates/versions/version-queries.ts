/** Versions of one text, from the index: their order, and what changed from one to the next. */
import type { DatabaseSync } from 'node:sqlite';
import type { TextDiff, Version } from '../../../shared/contract/versions.ts';
import { TroveError } from '../../../shared/errors.ts';
import { createFileText } from '../../store/file-text.ts';
import { displayPath } from '../../store/paths.ts';
import { createFileReader } from '../../store/read-files.ts';
import type { FileRow } from '../../store/records.ts';
import { likenessOf } from '../likeness.ts';
import { shinglesOf } from '../shingles.ts';
import { countWords, diffTexts } from './text-diff.ts';

export interface VersionQueries {
  /** Oldest first. Throws `FILE_GONE` when none of them is in the index any more. */
  versions(fileIds: readonly number[]): Version[];
  /** Throws `FILE_GONE`. */
  diff(from: number, to: number): TextDiff;
}

export function createVersionQueries(db: DatabaseSync): VersionQueries {
  const { files } = createFileReader(db);
  const textOf = createFileText(db);

  function describe(row: FileRow, before: FileRow | undefined): Version {
    const { fileId, path, title, format, size, modified } = row;
    const text = textOf(fileId);
    return {
      fileId,
      path: displayPath(path),
      title,
      format,
      size,
      modified,
      words: countWords(text),
      change: before ? changeBetween(before.fileId, textOf(before.fileId), text) : null,
    };
  }

  return {
    versions(fileIds) {
      const rows = files(fileIds).toSorted((a, b) => a.modified - b.modified || a.fileId - b.fileId);
      if (rows.length === 0) throw gone();
      return rows.map((row, at) => describe(row, rows[at - 1]));
    },
    diff(from, to) {
      if (files([from, to]).length < new Set([from, to]).size) throw gone();
      return diffTexts(textOf(from), textOf(to));
    },
  };
}

function changeBetween(fromFileId: number, before: string, after: string): Version['change'] {
  const { added, removed } = diffTexts(before, after);
  const { jaccard } = likenessOf(shinglesOf(before), shinglesOf(after), () => 1);
  return { fromFileId, added, removed, same: added === 0 && removed === 0, similarity: jaccard };
}

function gone(): TroveError {
  return new TroveError('FILE_GONE', 'This file is not in the index any more.');
}
