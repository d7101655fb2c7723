/** Everything that only reads the database; any number of readers, each in its own thread. */
import type { DatabaseSync } from 'node:sqlite';
import { createBeginningsReader, type BeginningsReader } from './read-beginnings.ts';
import { createFileReader, type FileReader } from './read-files.ts';
import { createFilterReader, type FilterReader } from './file-filter.ts';
import { createHabitReader, type HabitReader } from './habit-rows.ts';
import { createQueueReader, type QueueReader } from './read-queue.ts';
import { createSizeReader, type SizeReader } from './read-size.ts';
import { createStatusReader, type StatusReader } from './read-status.ts';
import { withStoreErrors } from './sqlite-error.ts';

export interface StoreReader
  extends StatusReader, FileReader, QueueReader, FilterReader, SizeReader, HabitReader, BeginningsReader {}

/**
 * The reader's functions: synchronous, plain data in and out. They throw `DATA_DAMAGED`, `DATA_FOLDER_UNUSABLE` or
 * `OWNER_BUSY`.
 */
export function createReader(db: DatabaseSync): StoreReader {
  const files = createFileReader(db);
  return withStoreErrors({
    ...files,
    ...createStatusReader(db),
    ...createQueueReader(db),
    ...createFilterReader(db, files),
    ...createSizeReader(db),
    ...createHabitReader(db),
    ...createBeginningsReader(db, files),
  });
}
