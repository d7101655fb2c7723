/** One transaction for a group of whole files: their passages, cached vectors and the ops for the vector index. */
import type { DatabaseSync } from 'node:sqlite';
import type { PassageRows } from './passage-rows.ts';
import type { FileCommit, FileObservation, NewVector, PipelineVersions } from './records.ts';
import { stateNumbers } from './file-states.ts';
import { command, query, transaction } from './statement.ts';
import type { VectorRows } from './vector-rows.ts';

export interface CommitResult {
  /** Files settled as they were on disk. */
  readonly settled: number;
  /** Files that went away meanwhile. */
  readonly ignored: number;
  /** Files that changed again while they were read: committed, and still pending. */
  readonly changedAgain: number;
}

export interface CommitParts {
  readonly versions: PipelineVersions;
  readonly passages: PassageRows;
  readonly vectors: VectorRows;
  /** Called in each transaction. */
  readonly changed: () => void;
}

export type Commit = (
  group: readonly FileCommit[],
  vectors: readonly NewVector[],
  modelFingerprint: string | null,
) => CommitResult;

interface StatRow {
  size: bigint;
  mtime_ns: bigint;
  ctime_ns: bigint;
  inode: bigint;
  tries: bigint;
}

type Outcome<S extends FileCommit['outcome']['state']> = Extract<FileCommit['outcome'], { state: S }>;

/** A file that never holds still is taken as it was read after this many times. */
const maxChases = 3;

/** Makes `commit`. A file's passages are always those of its last commit: a failed or skipped file has none. */
export function createCommit(
  db: DatabaseSync,
  { versions, passages, vectors, changed }: CommitParts,
): Commit {
  const selectStat = query<StatRow>(
    db,
    'SELECT size, mtime_ns, ctime_ns, inode, tries FROM present_files WHERE id = ?',
    { bigints: true },
  );
  const setStat = command(
    db,
    'UPDATE files SET size = ?, mtime_ns = ?, ctime_ns = ?, inode = ? WHERE id = ?',
  );
  const setIndexed = command(
    db,
    `UPDATE files SET state = ${stateNumbers.indexed}, code = ?, detail = ?, tries = 0, priority = 0,
       passage_count = ?, indexed_at = CAST(unixepoch('subsec') * 1000 AS INTEGER), hash = ?, type = ?, format = ?, title = ?, author = ?, created = ?, modified = ?, language = ?,
       extractor = ${versions.extractor}, chunker = ${versions.chunker}, tokenizer = ${versions.tokenizer}
     WHERE id = ?`,
  );
  const setUnchanged = command(
    db,
    `UPDATE files SET state = ${stateNumbers.indexed}, tries = 0, priority = 0 WHERE id = ?`,
  );
  const setUnread = command(
    db,
    `UPDATE files SET state = ?, code = ?, detail = ?, tries = ?, priority = 0, passage_count = 0, hash = ?, type = ?,
       format = ?, title = '', author = NULL, created = NULL, modified = NULL, language = NULL,
       extractor = ${versions.extractor}, chunker = ${versions.chunker}, tokenizer = ${versions.tokenizer}
     WHERE id = ?`,
  );
  const setChasing = command(
    db,
    `UPDATE files SET state = ${stateNumbers.pending}, tries = ?, priority = 1 WHERE id = ?`,
  );

  const deleteOutline = command(db, 'DELETE FROM outlines WHERE file_id = ?');
  const insertOutline = command(db, 'INSERT INTO outlines (file_id, blocks) VALUES (?, ?)');

  function writeIndexed(fileId: number, outcome: Outcome<'indexed'>): void {
    const { hash, type, format, title, author, created, modified, language } = outcome;
    passages.insert(fileId, outcome.passages);
    if (outcome.outline) insertOutline.run(fileId, outcome.outline);
    const dates = [integerOrNull(created), integerOrNull(modified)] as const;
    setIndexed.run(
      outcome.partial?.code ?? null,
      outcome.partial?.detail ?? null,
      outcome.passages.places.length,
      hash,
      type,
      format,
      title,
      author ?? null,
      ...dates,
      language ?? null,
      fileId,
    );
  }

  function writeUnread(fileId: number, outcome: Outcome<'skipped' | 'failed'>, tries: number): void {
    const failed = outcome.state === 'failed';
    const code = failed ? outcome.code : outcome.reason;
    const { state, detail, hash, type, format } = outcome;
    const nextTries = failed ? tries + 1 : 0;
    setUnread.run(stateNumbers[state], code, detail ?? null, nextTries, hash, type, format, fileId);
  }

  function write({ fileId, outcome }: FileCommit, tries: number): void {
    if (outcome.state === 'unchanged') setUnchanged.run(fileId);
    else deleteOutline.run(fileId);
    if (outcome.state === 'indexed') writeIndexed(fileId, outcome);
    else if (outcome.state !== 'unchanged') writeUnread(fileId, outcome, tries);
  }

  /** Takes over what was seen while reading, unless the row is newer than that. True when the row stays pending. */
  function observe(fileId: number, row: StatRow, observed: FileObservation | null): boolean {
    if (!observed) return false;
    const tries = Number(row.tries) + 1;
    const differs =
      row.size !== observed.size || row.mtime_ns !== observed.mtimeNs || row.ctime_ns !== observed.ctimeNs;
    if (differs && row.ctime_ns >= observed.ctimeNs && tries < maxChases) {
      setChasing.run(tries, fileId);
      return true;
    }
    if (differs || row.inode !== observed.inode)
      setStat.run(observed.size, observed.mtimeNs, observed.ctimeNs, observed.inode, fileId);
    return false;
  }

  return (group, newVectors, modelFingerprint) =>
    transaction(db, () => {
      changed();
      const stored = storeVectors(vectors, newVectors, modelFingerprint);
      const known = group.flatMap((file) => {
        const row = selectStat.get(file.fileId);
        return row ? [{ file, row }] : [];
      });
      // Its row may have gone to another place while it was looked for at the old one.
      const strayed = known.filter(({ file, row }) => hasVanished(file) && Number(row.tries) + 1 < maxChases);
      for (const { file, row } of strayed) setChasing.run(Number(row.tries) + 1, file.fileId);
      const present = known.filter((each) => !strayed.includes(each));
      const rewritten = present.filter(({ file }) => file.outcome.state !== 'unchanged');
      const released = passages.remove(rewritten.flatMap(({ file }) => passages.list(file.fileId)));
      let changedAgain = strayed.length;
      for (const { file, row } of present) {
        write(file, Number(row.tries));
        if (observe(file.fileId, row, file.observed)) changedAgain += 1;
      }
      vectors.release([...released, ...stored], false);
      return { settled: known.length - changedAgain, ignored: group.length - known.length, changedAgain };
    });
}

function hasVanished({ outcome }: FileCommit): boolean {
  return outcome.state === 'failed' && outcome.code === 'vanished';
}

function storeVectors(
  rows: VectorRows,
  vectors: readonly NewVector[],
  fingerprint: string | null,
): Uint8Array[] {
  if (fingerprint === null || vectors.length === 0) return [];
  const dimensions = vectors.find(({ values }) => values)?.values?.length ?? 0;
  return rows.store(vectors, rows.modelId(fingerprint, dimensions));
}

/** A document may claim any date; the column takes whole milliseconds. */
function integerOrNull(value: number | undefined): number | null {
  const whole = Math.trunc(value ?? NaN);
  return Number.isSafeInteger(whole) ? whole : null;
}
