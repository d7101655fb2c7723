/** Prints that need no looking: those kept from earlier searches, a folder's in one row. */
import type { DatabaseSync } from 'node:sqlite';
import { query } from '../../store/statement.ts';
import type { FileTable } from '../file-table.ts';
import { printBytes } from './picture-print.ts';

/** A picture's print with what must hold for it to be its print still. */
export interface PrintEntry {
  readonly inode: bigint;
  readonly size: number;
  readonly mtimeNs: bigint;
  readonly print: Uint8Array;
}

const printAt = 24;
const entryBytes = printAt + printBytes;

/** Entries of one folder as bytes: inode, size, time, print. */
export function packPrints(entries: readonly PrintEntry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * entryBytes);
  const view = new DataView(bytes.buffer);
  entries.forEach(({ inode, size, mtimeNs, print }, index) => {
    const at = index * entryBytes;
    view.setBigInt64(at, inode, true);
    view.setFloat64(at + 8, size, true);
    view.setBigInt64(at + 16, mtimeNs, true);
    bytes.set(print, at + printAt);
  });
  return bytes;
}

/** Looks up one folder at a time: rows of a table come folder by folder. */
export function createKnownPrints(db: DatabaseSync | null) {
  const select = db && query<{ entries: Uint8Array }>(db, 'SELECT entries FROM folder_prints WHERE path = ?');
  let folder = -1;
  let entries = new Map<bigint, PrintEntry>();
  return {
    /** Undefined when it has to be looked at; zeros for a picture with nothing in it. */
    of(table: FileTable, row: number): Uint8Array | undefined {
      if (table.folder(row) !== folder) {
        folder = table.folder(row);
        const kept = select?.get(table.folders[folder] ?? new Uint8Array(0));
        entries = new Map(unpack(kept?.entries ?? new Uint8Array(0)).map((entry) => [entry.inode, entry]));
      }
      const entry = entries.get(table.inode(row));
      const holds = entry?.size === table.size(row) && entry.mtimeNs === table.mtimeNs(row);
      return holds ? entry?.print : undefined;
    },
  };
}

function unpack(bytes: Uint8Array): PrintEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: PrintEntry[] = [];
  for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes) {
    entries.push({
      inode: view.getBigInt64(at, true),
      size: view.getFloat64(at + 8, true),
      mtimeNs: view.getBigInt64(at + 16, true),
      print: bytes.slice(at + printAt, at + entryBytes),
    });
  }
  return entries;
}
