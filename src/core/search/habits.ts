/** Mild signals beside what the text says: how new a file is, and how often it was opened from here. */
import type { DatabaseSync } from 'node:sqlite';
import { idList, prepared } from '../store/statement.ts';
import { byScore } from './fuse.ts';
import type { FoundFile } from './found-files.ts';

/** A file changed just now gains so much of its score, half of it after `halfLifeDays`. */
const recencyGain = 0.03;
const halfLifeDays = 60;
/** A file opened again and again gains at most so much. */
const useGain = 0.06;
const day = 86_400_000;

/** Files with their scores raised a little, in the order of these. `now` in milliseconds since 1970. */
export function withHabits(
  db: DatabaseSync,
  files: readonly FoundFile[],
  now: number,
  usesOpenings: boolean,
): FoundFile[] {
  const uses = usesOpenings ? usesOf(db, files, now) : new Map<number, number>();
  return files.map((file) => raised(file, now, uses.get(file.fileId) ?? 0)).sort(byScore);
}

function raised(file: FoundFile, now: number, uses: number): FoundFile {
  const recency = recencyGain * 2 ** (-daysSince(file.modified, now) / halfLifeDays);
  const use = useGain * (1 - 2 ** -uses);
  return { ...file, score: file.score * (1 + recency + use), habits: { recency, use } };
}

/** Whole days, so that a search asked twice is answered alike. */
function daysSince(time: number, now: number): number {
  return Math.max(0, Math.floor(now / day) - Math.floor(time / day));
}

/** Openings of each file, each counting half after `halfLifeDays`. */
function usesOf(db: DatabaseSync, files: readonly FoundFile[], now: number): Map<number, number> {
  const rows = prepared(
    db,
    'SELECT file_id, opened_at FROM openings WHERE file_id IN (SELECT value FROM json_each(?))',
  ).all(idList(files.map(({ fileId }) => fileId)));
  const uses = new Map<number, number>();
  for (const row of rows) {
    const fileId = Number(row['file_id']);
    const age = daysSince(Number(row['opened_at']), now);
    uses.set(fileId, (uses.get(fileId) ?? 0) + 2 ** (-age / halfLifeDays));
  }
  return uses;
}
