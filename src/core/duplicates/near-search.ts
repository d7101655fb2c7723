/** Texts of the index that are almost the same: versions, exports, copies with a changed line. */
import type { DatabaseSync } from 'node:sqlite';
import type { SignatureRow } from '../store/digest-rows.ts';
import { createFileText } from '../store/file-text.ts';
import { bytesKey, displayPath } from '../store/paths.ts';
import { createFileReader } from '../store/read-files.ts';
import type { FileRow } from '../store/records.ts';
import { query } from '../store/statement.ts';
import { Breath } from './breath.ts';
import { candidatePairs, type Pair } from './candidate-pairs.ts';
import type { DuplicateHost, IndexRequest } from './duplicate-finder.ts';
import { familiesOf, type Edge } from './families.ts';
import type { FoundFile, FoundGroup, SearchOutcome } from './found-groups.ts';
import { isNear, leastLikeness, likenessOf, strangerThreshold, weightsOf, type Weight } from './likeness.ts';
import { groupTotals } from './outcome.ts';
import { RunReporter } from './run-reporter.ts';
import { isSameName } from './same-name.ts';
import { shinglesOf } from './shingles.ts';
import { packSignature, signatureOf, signatureVersion, unpackSignature } from './signature.ts';
import { isEverything, textContents, type TextContent } from './text-contents.ts';

const signaturesAtOnce = 500;
/** Of a content with more files only the names of the first are looked at. */
const mostNames = 8;
/** Signatures are estimates: their standard error is 0.045. */
const estimateMargin = 0.1;

/** Rejects with `CANCELLED`. */
export async function findNear(
  db: DatabaseSync,
  { threshold, ...request }: IndexRequest,
  host: DuplicateHost,
  signal?: AbortSignal,
): Promise<SearchOutcome> {
  const search = new NearSearch(db, host, new Breath(signal));
  const contents = textContents(db, request);
  const signatures = await search.signatures(contents, isEverything(request));
  const least = leastLikeness(threshold) - estimateMargin;
  const pairs = await candidatePairs(signatures, least, search.breath);
  const sets = await search.shingleSets(contents, pairs);
  const weight = weightsOf(sets.values(), sizeOf(sets));
  const edges = await search.compare(pairs, contents, sets, weight, threshold);
  const groups = familiesOf(edges).map((family) => search.group(family, contents, sets, weight));
  return { groups, outcome: outcomeOf(groups, contents) };
}

class NearSearch {
  readonly breath: Breath;
  readonly #db: DatabaseSync;
  readonly #host: DuplicateHost;
  readonly #reporter: RunReporter;
  readonly #text: (fileId: number) => string;
  readonly #files: (fileIds: readonly number[]) => FileRow[];

  constructor(db: DatabaseSync, host: DuplicateHost, breath: Breath) {
    this.breath = breath;
    this.#db = db;
    this.#host = host;
    this.#reporter = new RunReporter((progress) => host.progress(progress));
    this.#text = createFileText(db);
    this.#files = createFileReader(db).files;
  }

  /** Those kept from before, and new ones from the text. After a search of everything, what is of no use is forgotten. */
  async signatures(contents: readonly TextContent[], everything: boolean): Promise<Uint32Array[]> {
    const kept = this.#keptSignatures();
    const signatures: Uint32Array[] = [];
    let fresh: SignatureRow[] = [];
    this.#reporter.tell({ stage: 'reading', filesTotal: contents.length });
    for (const content of contents) {
      const key = bytesKey(content.hash);
      const known = kept.get(key);
      kept.delete(key);
      const signature = known ?? signatureOf(shinglesOf(this.#text(content.fileIds[0] ?? 0)));
      signatures.push(signature);
      if (!known) {
        const value = packSignature(signature);
        fresh.push({ hash: content.hash, version: signatureVersion, value });
      }
      if (fresh.length === signaturesAtOnce) {
        await this.#host.storeSignatures(fresh, []);
        fresh = [];
      }
      this.#reporter.step(0);
      if (this.breath.due) await this.breath.take();
    }
    const gone = everything ? [...kept.keys()].map((key) => Buffer.from(key, 'latin1')) : [];
    if (fresh.length + gone.length > 0) await this.#host.storeSignatures(fresh, gone);
    return signatures;
  }

  #keptSignatures(): Map<string, Uint32Array> {
    const rows = query<{ hash: Uint8Array; value: Uint8Array }>(
      this.#db,
      'SELECT hash, value FROM signatures WHERE version = ?',
    );
    const kept = new Map<string, Uint32Array>();
    for (const { hash, value } of rows.iterate(signatureVersion)) {
      const signature = unpackSignature(value);
      if (signature) kept.set(bytesKey(hash), signature);
    }
    return kept;
  }

  /** The shingles of every content that is in a pair. */
  async shingleSets(
    contents: readonly TextContent[],
    pairs: readonly Pair[],
  ): Promise<Map<number, Uint32Array>> {
    const wanted = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    const sets = new Map<number, Uint32Array>();
    this.#reporter.tell({ stage: 'comparing', files: 0, filesTotal: wanted.size });
    for (const place of wanted) {
      sets.set(place, shinglesOf(this.#text(contents[place]?.fileIds[0] ?? 0)));
      this.#reporter.step(0);
      if (this.breath.due) await this.breath.take();
    }
    return sets;
  }

  async compare(
    pairs: readonly Pair[],
    contents: readonly TextContent[],
    sets: ReadonlyMap<number, Uint32Array>,
    weight: Weight,
    threshold: number,
  ): Promise<Edge[]> {
    const edges: Edge[] = [];
    for (const { a, b } of pairs) {
      const likeness = likenessOf(setOf(sets, a), setOf(sets, b), weight);
      const isEdge =
        isNear(likeness, threshold) &&
        (likeness.weighted >= strangerThreshold(threshold) || this.#areNamedAlike(contents[a], contents[b]));
      if (isEdge) edges.push({ a, b, weight: likeness.weighted });
      if (this.breath.due) await this.breath.take();
    }
    return edges;
  }

  /** Whether any file with the one content is named as a version of one with the other. */
  #areNamedAlike(a: TextContent | undefined, b: TextContent | undefined): boolean {
    const namesOf = (content: TextContent | undefined): string[] =>
      this.#files(content?.fileIds.slice(0, mostNames) ?? []).map(({ path }) => displayPath(path));
    const others = namesOf(b);
    return namesOf(a).some((name) => others.some((other) => isSameName(name, other)));
  }

  /** Newest first: what the others are older versions of. */
  group(
    family: readonly number[],
    contents: readonly TextContent[],
    sets: ReadonlyMap<number, Uint32Array>,
    weight: Weight,
  ): FoundGroup {
    const members = family
      .flatMap((place) => this.#files(contents[place]?.fileIds ?? []).map((row) => ({ place, row })))
      .toSorted((x, y) => y.row.modified - x.row.modified || x.row.fileId - y.row.fileId);
    const first = setOf(sets, members[0]?.place ?? 0);
    const likeness = new Map(
      family.map((place) => [place, likenessOf(first, setOf(sets, place), weight).jaccard]),
    );
    const files = members.map(({ place, row: { path, fileId, size, modified } }): FoundFile => {
      return { path, fileId, size, modified, similarity: likeness.get(place) ?? 0, links: 0, folder: null };
    });
    return {
      kind: 'near',
      similarity: Math.min(1, ...likeness.values()),
      bytes: files.slice(1).reduce((sum, { size }) => sum + size, 0),
      fileCount: files.length,
      describe: (at) => files[at] ?? missing,
    };
  }
}

const missing: FoundFile = {
  path: new Uint8Array(0),
  fileId: null,
  size: 0,
  modified: 0,
  similarity: 0,
  links: 0,
  folder: null,
};
const noShingles = new Uint32Array(0);

function setOf(sets: ReadonlyMap<number, Uint32Array>, place: number): Uint32Array {
  return sets.get(place) ?? noShingles;
}

function sizeOf(sets: ReadonlyMap<number, Uint32Array>): number {
  return [...sets.values()].reduce((sum, { length }) => sum + length, 0);
}

function outcomeOf(
  groups: readonly FoundGroup[],
  contents: readonly TextContent[],
): SearchOutcome['outcome'] {
  return {
    ...groupTotals(groups),
    filesSeen: contents.reduce((sum, { fileIds }) => sum + fileIds.length, 0),
    bytesSeen: 0,
    problemCount: 0,
    problems: [],
  };
}
