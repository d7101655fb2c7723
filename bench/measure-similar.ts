/**
 * Ways to make one vector of a file's passages, by how well the files of a series come together, and how long asking
 * takes. Truth by origin, not by judgement: an older revision or copy (`duplicates.tsv`) counts 3, the same page in
 * another language (same name below another language's folder of one collection) 2, a file of the same folder, such as
 * another chapter, 1.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { seededRandom } from '../src/core/duplicates/acting/test-tree.ts';
import { dot } from '../src/core/similar/dot.ts';
import { fileVector } from '../src/core/similar/file-vector.ts';
import { createPassageVectors } from '../src/core/similar/passage-vectors.ts';
import { createSimilarQueries } from '../src/core/similar/similar-queries.ts';
import { openDatabase } from '../src/core/store/database.ts';
import { displayPath } from '../src/core/store/paths.ts';
import { createFileReader } from '../src/core/store/read-files.ts';
import { query } from '../src/core/store/statement.ts';
import { normalise } from '../src/core/vectors/float16.ts';
import { latencies, type Latencies } from './latencies.ts';
import { figure, table } from './table.ts';
import { indexFolder } from './trove.ts';
import { filesFolder, withWorkFolder } from './work-folder.ts';

/** A file by one vector or several; two files are as near as their nearest vectors. */
type Weighting = (passages: readonly Float32Array[], dimensions: number) => readonly Float32Array[];

export interface SimilarReport {
  readonly queries: number;
  readonly files: number;
  readonly ndcg: Readonly<Record<string, number>>;
  /** Wall and processor time of one question. */
  readonly latency: Latencies;
  readonly cpu: Latencies;
}

const truth = join(import.meta.dirname, '../../shared/data/home-folder/duplicates.tsv');
const asked = 600;

const mean =
  (weight: (place: number, count: number) => number): Weighting =>
  (passages, dimensions) => {
    const sum = new Float32Array(dimensions);
    for (const [place, passage] of passages.entries()) {
      const share = weight(place, passages.length);
      for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + share * (passage[at] ?? 0);
    }
    normalise(sum);
    return [sum];
  };

const weightings: Readonly<Record<string, Weighting>> = {
  plain: mean(() => 1),
  'position, 1/√(1+k) (shipped)': (passages, dimensions) => [fileVector(passages, dimensions)],
  'position, 1/(1+k)': mean((place) => 1 / (1 + place)),
  'first 3 passages': mean((place) => (place < 3 ? 1 : 0)),
  'clustered, up to 3': (passages, dimensions) => clustered(passages, dimensions, 3),
  'clustered, up to 3, with the whole': (passages, dimensions) => [
    fileVector(passages, dimensions),
    ...clustered(passages, dimensions, 3),
  ],
};

/** `given`: the home folder; `TROVE_BENCH_INDEX` names a data folder that has it indexed already. */
export function measureSimilar(given: string | undefined): Promise<SimilarReport> {
  return withWorkFolder(async (work) => {
    const home = filesFolder(given, work);
    const index = process.env['TROVE_BENCH_INDEX'] ?? join(work, 'index');
    if (process.env['TROVE_BENCH_INDEX'] === undefined) await indexFolder(home, index);
    return report(home, index);
  });
}

function report(home: string, index: string): SimilarReport {
  const db = openDatabase(index, 'read');
  const model = query<{ fingerprint: string; dimensions: number }>(db, 'SELECT * FROM models').get();
  if (!model) throw new Error('Nothing is embedded in this index.');
  const { fingerprint, dimensions } = model;
  const passages = new Map<number, Float32Array[]>();
  for (const { fileId, vector } of createPassageVectors(db, fingerprint, dimensions).all()) {
    passages.set(fileId, [...(passages.get(fileId) ?? []), vector]);
  }
  const ids = [...passages.keys()];
  const paths = createFileReader(db)
    .files(ids)
    .map(({ path }) => relative(home, displayPath(path)));
  const grade = grades(paths);
  const random = seededRandom(11);
  const queries = Array.from({ length: asked }, () => Math.floor(random() * ids.length)).filter((at) =>
    paths.some((_, other) => other !== at && grade(at, other) >= 2),
  );
  const ndcg = Object.fromEntries(
    Object.entries(weightings).map(([name, weighting]) => {
      const vectors = ids.map((id) => weighting(passages.get(id) ?? [], dimensions));
      const scores = queries.map((at) => ndcgOf(at, vectors, grade));
      return [name, scores.reduce((sum, value) => sum + value, 0) / scores.length];
    }),
  );
  const similar = createSimilarQueries(db);
  const ask = (fileId: number): void =>
    void similar.similar({
      fingerprint,
      dimensions,
      to: { fileId },
      more: [],
      less: [],
      filter: { kind: 'all' },
      limit: 20,
      pairs: 3,
    });
  ask(ids[0] ?? 0);
  const times = queries.slice(0, 300).map((at) => {
    const [started, before] = [performance.now(), process.cpuUsage()];
    ask(ids[at] ?? 0);
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - started, cpu: (user + system) / 1_000 };
  });
  db.close();
  return {
    queries: queries.length,
    files: ids.length,
    ndcg,
    latency: latencies(times.map(({ wall }) => wall)),
    cpu: latencies(times.map(({ cpu }) => cpu)),
  };
}

/** nDCG@10 with gains 2^grade − 1 (Järvelin and Kekäläinen 2002). */
function ndcgOf(
  from: number,
  vectors: readonly (readonly Float32Array[])[],
  grade: (a: number, b: number) => number,
): number {
  const own = vectors[from] ?? [];
  const near = vectors.map((others) =>
    Math.max(...others.map((other) => Math.max(...own.map((v) => dot(v, other))))),
  );
  const order = [...vectors.keys()].filter((at) => at !== from);
  const gain = (at: number): number => 2 ** grade(from, at) - 1;
  const sum = (gains: readonly number[]): number =>
    gains.slice(0, 10).reduce((total, value, rank) => total + value / Math.log2(rank + 2), 0);
  const ideal = sum(order.map(gain).sort((a, b) => b - a));
  const found = sum(
    order
      .sort((a, b) => (near[b] ?? 0) - (near[a] ?? 0))
      .slice(0, 10)
      .map(gain),
  );
  return ideal === 0 ? 0 : found / ideal;
}

function grades(paths: readonly string[]): (a: number, b: number) => number {
  const family = new Map<string, string>();
  for (const line of readFileSync(truth, 'utf8').trim().split('\n').slice(1)) {
    const [a = '', b = ''] = line.split('\t');
    family.set(b, family.get(a) ?? a).set(a, family.get(a) ?? a);
  }
  return (a, b) => {
    const [one, other] = [paths[a] ?? '', paths[b] ?? ''];
    const [origin, otherOrigin] = [family.get(one) ?? one, family.get(other) ?? other];
    if (origin === otherOrigin) return 3;
    if (translationKey(origin) !== null && translationKey(origin) === translationKey(otherOrigin)) return 2;
    return dirname(origin) === dirname(otherOrigin) ? 1 : 0;
  };
}

/** Collections that lie side by side in several languages, a folder for each. */
const translated = /^(Documents\/Open source guide|Projects\/Web course|Manuals\/Command line)\/[^/]+\/(.+)$/;

function translationKey(path: string): string | null {
  const [, collection, page] = translated.exec(path) ?? [];
  return collection && page ? `${collection}:${dirname(page)}/${basename(page)}` : null;
}

/** k-means on the unit sphere, from evenly spread passages; one vector for a short text. */
function clustered(
  passages: readonly Float32Array[],
  dimensions: number,
  most: number,
): readonly Float32Array[] {
  const count = Math.min(most, Math.ceil(passages.length / 8));
  if (count <= 1) return mean(() => 1)(passages, dimensions);
  let centres = Array.from(
    { length: count },
    (_, at) => passages[Math.floor((at * passages.length) / count)] ?? new Float32Array(dimensions),
  );
  for (let round = 0; round < 6; round += 1) {
    const groups = Map.groupBy(passages, (passage) => {
      const near = centres.map((centre) => dot(centre, passage));
      return near.indexOf(Math.max(...near));
    });
    centres = centres.map((centre, at) => {
      const own = groups.get(at);
      return own ? (mean(() => 1)(own, dimensions)[0] ?? centre) : centre;
    });
  }
  return centres;
}

export function formatSimilar({ queries, files, ndcg, latency, cpu }: SimilarReport): string {
  return [
    `${figure(queries)} files of series asked, among ${figure(files)}.`,
    table(
      ['File vector', 'nDCG@10'],
      Object.entries(ndcg).map(([name, value]) => [name, figure(value, 3)]),
    ),
    `Asking, with 3 pairs of passages for each of 20 files: p50 ${figure(latency.p50, 1)} ms, p95 ${figure(latency.p95, 1)} ms; of the processor: p50 ${figure(cpu.p50, 1)} ms, p95 ${figure(cpu.p95, 1)} ms.`,
  ].join('\n\n');
}
