/** Texts of the index that say the same in other words: nearly every passage of each has its like in the other. */
import type { DatabaseSync } from 'node:sqlite';
import { FileVectors } from '../../similar/file-vectors.ts';
import { createPassageVectors, type PassageVectors } from '../../similar/passage-vectors.ts';
import { dot } from '../../similar/dot.ts';
import { createFileText } from '../../store/file-text.ts';
import { createFileReader } from '../../store/read-files.ts';
import { query } from '../../store/statement.ts';
import { isInTaughtScript } from '../../search/similarity-floor.ts';
import { Breath } from '../breath.ts';
import type { DuplicateHost, IndexRequest } from '../duplicate-finder.ts';
import { familiesOf, type Edge } from '../families.ts';
import type { FoundFile, FoundGroup, SearchOutcome } from '../found-groups.ts';
import { likenessOf } from '../likeness.ts';
import { groupTotals } from '../outcome.ts';
import { RunReporter } from '../run-reporter.ts';
import { shinglesOf } from '../shingles.ts';
import { textContents, type TextContent } from '../text-contents.ts';
import { alikeVectors } from './alike-files.ts';
import { clearOfCrowd } from './clear-of-crowd.ts';

/** From this cosine on two passages say the same. */
const sameMeaning = 0.82;
/** Two files whose passages match have vectors at least this near. */
const leastFileLikeness = 0.85;
/** Texts that share more of their words are near duplicates. */
const mostShared = 0.5;
/** A note of a few words is like too many others. */
const leastCharacters = 1_000;
/**
 * A text that is like so many others (before, and after their passages are compared) is one whose words the model
 * hardly knows, or a form that was filled in: that it is like one of them says nothing.
 */
const mostAlike = 24;
const mostSame = 6;
/** Longer texts are compared by this many of their passages, spread evenly. */
const mostPassages = 120;

/** By the vectors of the model with this fingerprint. Rejects with `CANCELLED`. Nothing is found where nothing is embedded. */
export async function findMeaning(
  db: DatabaseSync,
  fingerprint: string,
  { threshold, ...request }: IndexRequest,
  host: DuplicateHost,
  signal?: AbortSignal,
): Promise<SearchOutcome> {
  const contents = textContents(db, request);
  const model = query<{ fingerprint: string; dimensions: number }>(
    db,
    'SELECT fingerprint, dimensions FROM models WHERE fingerprint = ?',
  ).get(fingerprint);
  const search = model && new MeaningSearch(db, model, contents, host, new Breath(signal));
  const edges = search ? await search.edges(threshold) : [];
  const groups = search ? familiesOf(edges).map((family) => search.group(family, edges)) : [];
  const filesSeen = contents.reduce((sum, { fileIds }) => sum + fileIds.length, 0);
  const outcome = { ...groupTotals(groups), filesSeen, bytesSeen: 0, problemCount: 0, problems: [] };
  return { groups, outcome };
}

class MeaningSearch {
  readonly #fingerprint: string;
  readonly #contents: readonly TextContent[];
  readonly #passages: PassageVectors;
  readonly #files: FileVectors;
  readonly #rows: ReturnType<typeof createFileReader>['files'];
  readonly #text: (fileId: number) => string;
  readonly #reporter: RunReporter;
  readonly #breath: Breath;
  readonly #held = new Map<number, readonly Float32Array[]>();
  readonly #shingles = new Map<number, Uint32Array>();

  constructor(
    db: DatabaseSync,
    { fingerprint, dimensions }: { readonly fingerprint: string; readonly dimensions: number },
    contents: readonly TextContent[],
    host: DuplicateHost,
    breath: Breath,
  ) {
    this.#fingerprint = fingerprint;
    this.#contents = contents;
    this.#passages = createPassageVectors(db, fingerprint, dimensions);
    this.#files = new FileVectors(this.#passages, dimensions);
    this.#rows = createFileReader(db).files;
    this.#text = createFileText(db);
    this.#reporter = new RunReporter((progress) => host.progress(progress));
    this.#breath = breath;
  }

  /** Places in the contents. */
  async edges(threshold: number): Promise<Edge[]> {
    this.#reporter.tell({ stage: 'reading', filesTotal: this.#contents.length });
    this.#files.refresh();
    const places: number[] = [];
    const vectors: Float32Array[] = [];
    for (const [place, { fileIds }] of this.#contents.entries()) {
      const vector = this.#files.get(fileIds[0] ?? 0);
      if (!vector || vector.every((value) => value === 0)) continue;
      places.push(place);
      vectors.push(vector);
    }
    const alike = await alikeVectors(vectors, leastFileLikeness, this.#breath);
    const pairs = distinctive(clearOfCrowd(alike), mostAlike);
    this.#reporter.tell({ stage: 'comparing', files: 0, filesTotal: pairs.length });
    const edges: Edge[] = [];
    for (const { a, b } of pairs) {
      const [one, other] = [places[a] ?? 0, places[b] ?? 0];
      const weight = this.#covered(one, other);
      if (weight >= threshold && this.#isOther(one, other)) edges.push({ a: one, b: other, weight });
      this.#reporter.step(0);
      if (this.#breath.due) await this.#breath.take();
    }
    return distinctive(edges, mostSame);
  }

  /** Part of the passages that have their like in the other text, of the text that has fewer of them. */
  #covered(a: number, b: number): number {
    const [one, other] = [this.#vectorsOf(a), this.#vectorsOf(b)];
    return Math.min(coveredPart(one, other), coveredPart(other, one));
  }

  #vectorsOf(place: number): readonly Float32Array[] {
    const known = this.#held.get(place);
    if (known) return known;
    const all = this.#passages.ofFile(this.#contents[place]?.fileIds[0] ?? 0).map(({ vector }) => vector);
    const step = Math.max(1, all.length / mostPassages);
    const some = all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
    if (this.#held.size > 2_000) this.#held.clear();
    this.#held.set(place, some);
    return some;
  }

  /** Not nearly the same text, and neither too short to tell nor in letters that say nothing to the model. */
  #isOther(a: number, b: number): boolean {
    const [one, other] = [this.#shinglesOf(a), this.#shinglesOf(b)];
    return one.length > 0 && other.length > 0 && likenessOf(one, other, () => 1).jaccard < mostShared;
  }

  #shinglesOf(place: number): Uint32Array {
    const known = this.#shingles.get(place);
    if (known) return known;
    const text = this.#text(this.#contents[place]?.fileIds[0] ?? 0);
    const canTell = text.length >= leastCharacters && isInTaughtScript(this.#fingerprint, text);
    const shingles = canTell ? shinglesOf(text) : new Uint32Array(0);
    if (this.#shingles.size > 2_000) this.#shingles.clear();
    this.#shingles.set(place, shingles);
    return shingles;
  }

  /** Newest first. */
  group(family: readonly number[], edges: readonly Edge[]): FoundGroup {
    const weights = new Map(edges.flatMap(({ a, b, weight }) => [[`${a} ${b}`, weight] as const]));
    const members = family
      .flatMap((place) => this.#rows(this.#contents[place]?.fileIds ?? []).map((row) => ({ place, row })))
      .toSorted((x, y) => y.row.modified - x.row.modified || x.row.fileId - y.row.fileId);
    const first = members[0]?.place ?? 0;
    const toFirst = (place: number): number =>
      place === first
        ? 1
        : (weights.get(`${first} ${place}`) ??
          weights.get(`${place} ${first}`) ??
          this.#covered(first, place));
    const files = members.map(({ place, row: { path, fileId, size, modified } }): FoundFile => {
      return { path, fileId, size, modified, similarity: toFirst(place), links: 0, folder: null };
    });
    return {
      kind: 'meaning',
      similarity: Math.min(...files.map(({ similarity }) => similarity)),
      bytes: files.slice(1).reduce((sum, { size }) => sum + size, 0),
      fileCount: files.length,
      describe: (at) => files[at] as FoundFile,
    };
  }
}

/** Pairs of which neither has more than so many others. */
function distinctive<P extends { readonly a: number; readonly b: number }>(
  pairs: readonly P[],
  most: number,
): P[] {
  const counts = new Map<number, number>();
  for (const member of pairs.flatMap(({ a, b }) => [a, b])) counts.set(member, (counts.get(member) ?? 0) + 1);
  return pairs.filter(({ a, b }) => (counts.get(a) ?? 0) <= most && (counts.get(b) ?? 0) <= most);
}

function coveredPart(one: readonly Float32Array[], other: readonly Float32Array[]): number {
  if (one.length === 0) return 0;
  const covered = one.filter((vector) => other.some((candidate) => dot(vector, candidate) >= sameMeaning));
  return covered.length / one.length;
}
