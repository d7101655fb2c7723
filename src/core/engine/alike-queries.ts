/** What one thread answers about texts that are like others: its vectors and texts stay there. */
import type { DatabaseSync } from 'node:sqlite';
import { createVersionQueries, type VersionQueries } from '../duplicates/versions/version-queries.ts';
import { createSimilarQueries, type SimilarQueries } from '../similar/similar-queries.ts';
import { createTraceQueries, type TraceQueries } from '../similar/trace-queries.ts';

export interface AlikeQueries extends SimilarQueries, TraceQueries, VersionQueries {}

/** The queries over a read-only connection. */
export function createAlikeQueries(db: DatabaseSync): AlikeQueries {
  return { ...createSimilarQueries(db), ...createTraceQueries(db), ...createVersionQueries(db) };
}
