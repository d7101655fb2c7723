import type { DatabaseSync } from 'node:sqlite';
import { passageTerms } from './passage-terms.ts';
import { passageVectors } from './passage-vectors.ts';

export interface ReadAheadRequest {
  /** From the keyword leg, best first. */
  readonly chunkIds: readonly number[];
  readonly fingerprint: string;
}

/** Of the keyword leg's best so many are nearly always among those that are looked at again. */
const surelyLookedAt = 32;

/** Reads what the second look will ask of the keyword leg's best passages, while the vector leg is out. */
export function readAhead(db: DatabaseSync, { chunkIds, fingerprint }: ReadAheadRequest): void {
  const best = chunkIds.slice(0, surelyLookedAt);
  passageVectors(db, best, fingerprint);
  passageTerms(db, best);
}
