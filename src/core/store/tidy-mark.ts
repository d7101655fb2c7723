/** Whether anything was committed since the index was last tidied: then a start with nothing new has nothing to tidy. */
import type { DatabaseSync } from 'node:sqlite';
import { command, query } from './statement.ts';

export interface TidyMark {
  /** True when the index was tidied for this model, and no passage or vector has changed since. */
  isTidy(fingerprint: string): boolean;
  /** To be taken before tidying, and handed to `tidied`. */
  changeCount(): number;
  /** Everything is tidy for this model, unless something was committed since `changeCount` was taken. */
  tidied(fingerprint: string, changeCount: number): void;
}

/** `changed` is called in each transaction that commits files; what is deleted leaves vector ops. */
export function createTidyMark(db: DatabaseSync): { mark: TidyMark; changed: () => void } {
  const select = query<{ value: unknown }>(
    db,
    "SELECT value FROM meta WHERE key = 'tidy' AND NOT EXISTS (SELECT 1 FROM vector_ops)",
  );
  const upsert = command(
    db,
    `INSERT INTO meta (key, value) VALUES ('tidy', ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  const forget = command(db, "DELETE FROM meta WHERE key = 'tidy'");
  let changes = 0;
  return {
    changed() {
      changes += 1;
      forget.run();
    },
    mark: {
      isTidy: (fingerprint) => select.get()?.value === fingerprint,
      changeCount: () => changes,
      tidied(fingerprint, changeCount) {
        if (changeCount === changes) upsert.run(fingerprint);
      },
    },
  };
}
