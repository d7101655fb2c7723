/**
 * One owner per data folder: a transaction held on `owner.db`. The system frees it when the process ends, however it
 * ends, so there is no stale lock to clean up.
 */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { TroveError } from '../shared/errors.ts';

export interface OwnerLock {
  release(): void;
}

const busy = 5;

/** A database that nothing refers to is closed by the garbage collector, and its lock would go with it. */
const held = new Set<DatabaseSync>();

/** Takes the lock, or answers null when another process has it. Throws `DATA_FOLDER_READ_ONLY` or `DATA_FOLDER_UNUSABLE`. */
export function acquireOwnerLock(dataFolder: string): OwnerLock | null {
  const path = join(dataFolder, 'owner.db');
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    const database = new DatabaseSync(path);
    try {
      database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (isBusy(error)) return null;
      throw error;
    }
    chmodSync(path, 0o600);
    held.add(database);
    return {
      release: () => {
        held.delete(database);
        database.close();
      },
    };
  } catch (error) {
    throw unusable(dataFolder, error);
  }
}

function isBusy(error: unknown): boolean {
  const { errcode = 0 } = error as { errcode?: number };
  return (errcode & 0xff) === busy;
}

/** Why a file of the data folder cannot be written. */
export function unusable(dataFolder: string, cause: unknown): TroveError {
  const { code = '', errcode = 0, message } = cause as NodeJS.ErrnoException & { errcode?: number };
  const readOnly =
    ['EACCES', 'EROFS', 'EPERM'].includes(code) || (errcode & 0xff) === 8 || (errcode & 0xff) === 14;
  if (readOnly) {
    return new TroveError('DATA_FOLDER_READ_ONLY', `Trove cannot write to its data folder ${dataFolder}.`, {
      cause,
    });
  }
  if (code === 'ENOSPC' || (errcode & 0xff) === 13) {
    return new TroveError('DISK_FULL', `The disk of the data folder ${dataFolder} is full.`, { cause });
  }
  const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'it is not a folder' : message;
  return new TroveError('DATA_FOLDER_UNUSABLE', `The data folder ${dataFolder} cannot be used: ${why}.`, {
    cause,
  });
}
