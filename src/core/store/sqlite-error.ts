/** SQLite reports by number; this is the one place that turns a number into a code a person can act on. */
import { TroveError, type ErrorCode } from '../../shared/errors.ts';

/** Primary result codes (the low byte of `errcode`), from sqlite3.h. */
const codes: Readonly<Record<number, ErrorCode>> = {
  3: 'DATA_FOLDER_READ_ONLY', // SQLITE_PERM
  5: 'OWNER_BUSY', // SQLITE_BUSY
  6: 'OWNER_BUSY', // SQLITE_LOCKED
  8: 'DATA_FOLDER_READ_ONLY', // SQLITE_READONLY
  10: 'DATA_FOLDER_UNUSABLE', // SQLITE_IOERR
  11: 'DATA_DAMAGED', // SQLITE_CORRUPT
  13: 'DISK_FULL', // SQLITE_FULL
  14: 'DATA_FOLDER_UNUSABLE', // SQLITE_CANTOPEN
  26: 'DATA_DAMAGED', // SQLITE_NOTADB
};

/** The file shared between connections cannot grow: the disk is full, although SQLite calls it an input/output error. */
const ioErrorSharedMemorySize = 4874;

const sentences: Partial<Record<ErrorCode, string>> = {
  DATA_FOLDER_READ_ONLY: 'Trove may not write to its data folder.',
  OWNER_BUSY: 'Another program holds the index.',
  DATA_FOLDER_UNUSABLE: 'The index could not be read or written.',
  DATA_DAMAGED: 'The index is damaged.',
  DISK_FULL: 'The disk that holds the index is full.',
};

/** The extended result code of an error of `node:sqlite`; null for any other error. */
export function sqliteCode(thrown: unknown): number | null {
  if (!(thrown instanceof Error) || !('errcode' in thrown)) return null;
  return typeof thrown.errcode === 'number' ? thrown.errcode : null;
}

/** Makes an error of SQLite or the file system a TroveError; what is neither is returned as it is. */
export function storeError(thrown: unknown): unknown {
  if (thrown instanceof TroveError) return thrown;
  const code = errorCodeOf(thrown);
  if (code === null) return thrown;
  return new TroveError(code, sentences[code] ?? 'The index cannot be used.', { cause: thrown });
}

function errorCodeOf(thrown: unknown): ErrorCode | null {
  const result = sqliteCode(thrown);
  if (result === ioErrorSharedMemorySize) return 'DISK_FULL';
  if (result !== null) return codes[result & 0xff] ?? null;
  if (!(thrown instanceof Error) || !('code' in thrown)) return null;
  if (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT') return 'DISK_FULL';
  if (thrown.code === 'EACCES' || thrown.code === 'EPERM' || thrown.code === 'EROFS')
    return 'DATA_FOLDER_READ_ONLY';
  return null;
}

/** The same functions; what they throw has a stable code. */
export function withStoreErrors<T extends object>(functions: T): T {
  const wrapped = Object.entries(functions).map(([name, call]) => [
    name,
    (...values: unknown[]): unknown => {
      try {
        return call(...values);
      } catch (thrown) {
        throw storeError(thrown);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as T;
}
