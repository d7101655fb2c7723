/** The writer's functions about what the search for duplicates keeps: digests of files and signatures of texts. */
import type { DatabaseSync } from 'node:sqlite';
import { sep } from 'node:path';
import { command, transaction } from './statement.ts';

/** Digests of a folder's files, packed by the search for duplicates; they hold as long as size, time and inode do. */
export interface FolderDigests {
  /** Absolute path, raw bytes. */
  readonly path: Uint8Array;
  readonly entries: Uint8Array;
}

/** What a text's likeness is estimated from, by the hash of the file's content. */
export interface SignatureRow {
  readonly hash: Uint8Array;
  readonly version: number;
  readonly value: Uint8Array;
}

export interface DigestRows {
  /** Replaces the digests of these folders; those that no search has met for a while are deleted. */
  storeDigests(folders: readonly FolderDigests[]): void;
  /** The same for what pictures look like. */
  storePrints(folders: readonly FolderDigests[]): void;
  /** Stores signatures, and deletes those of contents that are gone. */
  storeSignatures(rows: readonly SignatureRow[], gone: readonly Uint8Array[]): void;
  /** Forgets the digests of a folder and everything below it. */
  forgetDigests(path: Uint8Array): void;
}

/** Folders that no search has met for this long have probably gone. */
const keepMs = 90 * 24 * 3_600_000;

export function createDigestRows(db: DatabaseSync, now: () => number): DigestRows {
  const upsertDigests = command(
    db,
    `INSERT INTO folder_digests (path, met_at, entries) VALUES (?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET met_at = excluded.met_at, entries = excluded.entries`,
  );
  const sweepDigests = command(db, 'DELETE FROM folder_digests WHERE met_at < ?');
  const upsertPrints = command(
    db,
    `INSERT INTO folder_prints (path, met_at, entries) VALUES (?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET met_at = excluded.met_at, entries = excluded.entries`,
  );
  const sweepPrints = command(db, 'DELETE FROM folder_prints WHERE met_at < ?');
  const forgetPrints = command(db, 'DELETE FROM folder_prints WHERE path = ?1 OR (path > ?2 AND path < ?3)');
  const forgetBelow = command(db, 'DELETE FROM folder_digests WHERE path = ?1 OR (path > ?2 AND path < ?3)');
  const upsertSignature = command(
    db,
    `INSERT INTO signatures (hash, version, value) VALUES (?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET version = excluded.version, value = excluded.value`,
  );
  const deleteSignature = command(db, 'DELETE FROM signatures WHERE hash = ?');

  return {
    storeDigests(folders) {
      transaction(db, () => {
        const at = now();
        for (const { path, entries } of folders) upsertDigests.run(path, at, entries);
        sweepDigests.run(at - keepMs);
      });
    },

    storePrints(folders) {
      transaction(db, () => {
        const at = now();
        for (const { path, entries } of folders) upsertPrints.run(path, at, entries);
        sweepPrints.run(at - keepMs);
      });
    },

    storeSignatures(rows, gone) {
      transaction(db, () => {
        for (const { hash, version, value } of rows) upsertSignature.run(hash, version, value);
        for (const hash of gone) deleteSignature.run(hash);
      });
    },

    forgetDigests(path) {
      const folder = Buffer.from(path);
      const below = [Buffer.concat([folder, Buffer.from(sep)]), Buffer.concat([folder, after])] as const;
      forgetBelow.run(folder, ...below);
      forgetPrints.run(folder, ...below);
    },
  };
}

/** The byte that follows the separator: an end for the range of all paths below a folder. */
const after = Buffer.from([sep.charCodeAt(0) + 1]);
