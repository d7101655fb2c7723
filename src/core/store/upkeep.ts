/** What keeps the database small, fast and sound; for idle moments. */
import type { DatabaseSync } from 'node:sqlite';
import { stateNumbers } from './file-states.ts';
import type { PipelineVersions } from './records.ts';
import { command, query } from './statement.ts';

export interface StoreUpkeep {
  /**
   * Marks files pending whose rows were made by other versions, and forgets their hash, so that the same content is
   * read again; how many. To be called before the first `pendingFiles`. Files skipped by a rule stay.
   */
  staleFiles(): number;
  /** Marks settled files with one of these codes pending, e.g. `too-large` after the limit was raised; how many. */
  readAgain(codes: readonly string[]): number;
  /**
   * Marks files for reading the text in their pictures, after everything else: those that wait for it, or all pictures and
   * PDFs without text; how many.
   */
  readPicturesLast(which: 'awaiting' | 'all'): number;
  /** Gives free pages back and folds the log into the file. */
  checkpoint(): void;
  /** Merges segments of the full-text index for about `budgetMs`; false when nothing is left to merge. */
  optimizeFullText(budgetMs: number): boolean;
  /** Checks the whole file, about a second for 200 MB; what is wrong, nothing when it is sound. */
  integrityCheck(): string[];
}

const { pending, skipped, failed } = stateNumbers;
/** Index pages that one merge step writes; about 15 ms. */
const mergePages = 256;
const maxProblems = 20;

export function createUpkeep(db: DatabaseSync, versions: PipelineVersions): StoreUpkeep {
  const { extractor, chunker, tokenizer } = versions;
  const markStale = command(
    db,
    `UPDATE files SET state = ${pending}, code = NULL, detail = NULL, tries = 0, hash = NULL
     WHERE extractor NOT IN (0, ${extractor})
        OR (passage_count > 0 AND (chunker, tokenizer) <> (${chunker}, ${tokenizer}))`,
  );
  const markAgain = command(
    db,
    `UPDATE files SET state = ${pending}, code = NULL, detail = NULL, tries = 0
     WHERE state IN (${skipped}, ${failed}) AND extractor <> 0 AND code IN (SELECT value FROM json_each(?))`,
  );
  const markPictures = (condition: string) =>
    command(
      db,
      `UPDATE files SET state = ${pending}, tries = 0, priority = -1, hash = NULL
       WHERE state <> ${pending} AND extractor <> 0 AND (code = 'awaiting-ocr' ${condition})`,
    );
  const markAwaiting = markPictures('');
  const markAllPictures = markPictures("OR type = 'image' OR (format = 'pdf' AND code = 'no-text')");
  const mergeSome = ['passages', 'names'].map((table) => ({
    merge: command(db, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${mergePages})`),
  }));
  const changes = query<{ total: number }>(db, 'SELECT total_changes() AS total');

  function total(): number {
    return changes.get()?.total ?? 0;
  }

  /** The statement itself counts as one change; more means that something was merged. */
  function merged(merge: { run(): unknown }): boolean {
    const before = total();
    merge.run();
    return total() - before > 1;
  }

  return {
    staleFiles: () => markStale.run().changes,
    readAgain: (codes) => markAgain.run(JSON.stringify(codes)).changes,
    readPicturesLast: (which) => (which === 'all' ? markAllPictures : markAwaiting).run().changes,

    checkpoint() {
      db.exec('PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)');
    },

    optimizeFullText(budgetMs) {
      const end = performance.now() + budgetMs;
      for (const { merge } of mergeSome) {
        while (merged(merge)) if (performance.now() >= end) return true;
      }
      return false;
    },

    integrityCheck() {
      const rows = query<{ quick_check: string }>(db, `PRAGMA quick_check(${maxProblems})`).all();
      return rows.map((row) => row.quick_check).filter((line) => line !== 'ok');
    },
  };
}
