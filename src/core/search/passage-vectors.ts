import type { DatabaseSync } from 'node:sqlite';
import { idList, prepared } from '../store/statement.ts';
import { unitVector } from '../vectors/float16.ts';
import { PassageMemory } from './passage-memory.ts';

interface Cache {
  fingerprint: string;
  memory: PassageMemory<Float32Array>;
}

/** Half a megabyte at 256 dimensions. */
const rememberedVectors = 512;
const caches = new WeakMap<DatabaseSync, Cache>();

/** Unit vectors of passages from the cache, as far as they have one of this model. */
export function passageVectors(
  db: DatabaseSync,
  chunkIds: readonly number[],
  fingerprint: string,
): ReadonlyMap<number, Float32Array> {
  const known = caches.get(db);
  const cache =
    known?.fingerprint === fingerprint
      ? known
      : { fingerprint, memory: new PassageMemory<Float32Array>(rememberedVectors) };
  caches.set(db, cache);
  return cache.memory.recall(chunkIds, (unknown) => readVectors(db, unknown, fingerprint));
}

function readVectors(
  db: DatabaseSync,
  chunkIds: readonly number[],
  fingerprint: string,
): [number, Float32Array][] {
  const rows = prepared(
    db,
    `SELECT c.id, v.value FROM chunks c
     JOIN models m ON m.fingerprint = ?
     JOIN vectors v ON v.hash = c.embed_hash AND v.model_id = m.id
     WHERE c.id IN (SELECT value FROM json_each(?)) AND v.value IS NOT NULL`,
  ).all(fingerprint, idList(chunkIds));
  return rows.flatMap(({ id, value }): [number, Float32Array][] =>
    value instanceof Uint8Array ? [[Number(id), unitOf(value)]] : [],
  );
}

function unitOf(value: Uint8Array): Float32Array {
  // A copy, since a blob may begin at an odd address.
  const bits = new Uint16Array(value.slice().buffer);
  const unit = new Float32Array(bits.length);
  unitVector(bits, unit);
  return unit;
}
