/** Similar files, in a thread of their own: vectors stay there, only what is shown comes out. */
import type { DatabaseSync } from 'node:sqlite';
import type { AlikePassage, SimilarResult } from '../../shared/contract/similar.ts';
import { TroveError } from '../../shared/errors.ts';
import { displayPath } from '../store/paths.ts';
import { createReader, type StoreReader } from '../store/reader.ts';
import type { FileFilter } from '../store/records.ts';
import { idList, query, type Query } from '../store/statement.ts';
import { fileVector, meanVector, steered } from './file-vector.ts';
import { FileVectors, type NearFile } from './file-vectors.ts';
import { createPassageVectors, type PassageVector, type PassageVectors } from './passage-vectors.ts';
import { mostPassages as comparedPassages, passagePairs } from './passage-pairs.ts';

export interface SimilarQuery {
  readonly fingerprint: string;
  readonly dimensions: number;
  /** A file of the index, several, or texts with their vectors, one row each. */
  readonly to:
    | { readonly fileId: number }
    | { readonly fileIds: readonly number[] }
    | { readonly texts: readonly string[]; readonly vectors: Float32Array };
  readonly more: readonly number[];
  readonly less: readonly number[];
  readonly filter: FileFilter;
  readonly limit: number;
  readonly pairs: number;
}

export interface SimilarQueries {
  /** Throws `NOTHING_TO_COMPARE` when there is no text to compare with. */
  similar(request: SimilarQuery): SimilarResult[];
}

/** The passages of one side of a comparison. */
interface Side {
  readonly vectors: readonly Float32Array[];
  /** Describes the passages at these places. */
  readonly describe: (places: readonly number[]) => ReadonlyMap<number, AlikePassage>;
}

interface ChunkText {
  id: number;
  start: number;
  end: number;
  page: number | null;
  part: string | null;
  headings: string | null;
  text: string;
}

const checkedAtOnce = 200;

/** The queries over a read-only connection; they keep one vector a file of the model last asked for. */
export function createSimilarQueries(db: DatabaseSync): SimilarQueries {
  const reader = createReader(db);
  const selectTexts = query<ChunkText>(
    db,
    `SELECT id, start, "end", page, headings, part, text FROM passage_texts
     WHERE id IN (SELECT value FROM json_each(?))`,
  );
  let model: { fingerprint: string; passages: PassageVectors; files: FileVectors } | null = null;

  function modelOf({ fingerprint, dimensions }: SimilarQuery): NonNullable<typeof model> {
    if (model?.fingerprint !== fingerprint) {
      const passages = createPassageVectors(db, fingerprint, dimensions);
      model = { fingerprint, passages, files: new FileVectors(passages, dimensions) };
    }
    model.files.refresh();
    return model;
  }

  function sideOf(to: SimilarQuery['to'], passages: PassageVectors): Side {
    if ('texts' in to) return foreignSide(to.texts, to.vectors);
    if ('fileId' in to) return indexedSide(passages.ofFile(to.fileId), selectTexts);
    // Each has its share of the passages that are compared.
    const share = Math.ceil(comparedPassages / to.fileIds.length);
    const rows = to.fileIds.flatMap((fileId) => passages.ofFile(fileId, share));
    return indexedSide(rows, selectTexts, true);
  }

  return {
    similar(request) {
      const { passages, files } = modelOf(request);
      const { to } = request;
      const from = sideOf(to, passages);
      const known = (ids: readonly number[]): Float32Array[] =>
        ids.map((id) => files.get(id)).filter((vector) => vector !== null);
      const own =
        'fileIds' in to
          ? meanVector(known(to.fileIds), request.dimensions)
          : fileVector(from.vectors, request.dimensions);
      if (own.every((value) => value === 0)) {
        throw new TroveError('NOTHING_TO_COMPARE', 'There is no text in it that could be compared.');
      }
      const wanted = steered(own, known(request.more), known(request.less));
      const left = new Set([...idsOf(to), ...request.less]);
      const near = admitted(files.nearest(wanted), left, request, reader);
      return describe(near, reader, (fileId) =>
        request.pairs === 0
          ? []
          : pairsWith(
              from,
              indexedSide(passages.ofFile(fileId, comparedPassages), selectTexts),
              request.pairs,
            ),
      );
    },
  };
}

function idsOf(to: SimilarQuery['to']): readonly number[] {
  if ('fileIds' in to) return to.fileIds;
  return 'fileId' in to ? [to.fileId] : [];
}

/** The nearest that the filter lets through. */
function admitted(
  nearest: Iterable<NearFile>,
  left: ReadonlySet<number>,
  { filter, limit }: SimilarQuery,
  reader: StoreReader,
): NearFile[] {
  const found: NearFile[] = [];
  const only = filter.kind === 'only' ? new Set(filter.fileIds) : null;
  let batch: NearFile[] = [];
  const check = (): void => {
    const admits = reader.admits(
      filter,
      batch.map(({ fileId }) => fileId),
    );
    found.push(...batch.filter((_, at) => admits[at]));
    batch = [];
  };
  for (const file of nearest) {
    if (left.has(file.fileId) || only?.has(file.fileId) === false) continue;
    batch.push(file);
    if (batch.length < checkedAtOnce) continue;
    check();
    if (found.length >= limit) break;
  }
  check();
  return found.slice(0, limit);
}

function describe(
  near: readonly NearFile[],
  reader: StoreReader,
  pairsOf: (fileId: number) => SimilarResult['pairs'],
): SimilarResult[] {
  const similarityOf = new Map(near.map(({ fileId, similarity }) => [fileId, similarity]));
  return reader.files(near.map(({ fileId }) => fileId)).map((row) => {
    const path = displayPath(row.path);
    return {
      fileId: row.fileId,
      path,
      name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
      title: row.title,
      type: row.type,
      size: row.size,
      modified: row.modified,
      similarity: similarityOf.get(row.fileId) ?? 0,
      pairs: pairsOf(row.fileId),
    };
  });
}

function pairsWith(from: Side, to: Side, count: number): SimilarResult['pairs'] {
  if (count === 0) return [];
  const pairs = passagePairs(from.vectors, to.vectors, count);
  const [ours, theirs] = [from.describe(pairs.map(({ a }) => a)), to.describe(pairs.map(({ b }) => b))];
  return pairs.flatMap(({ a, b, similarity }) => {
    const [one, other] = [ours.get(a), theirs.get(b)];
    // Deleted since they were compared.
    return one && other ? [{ similarity, from: one, to: other }] : [];
  });
}

/** `areSeveral`: passages of more than one file, each told with its file. */
function indexedSide(
  rows: readonly PassageVector[],
  selectTexts: Query<ChunkText>,
  areSeveral = false,
): Side {
  return {
    vectors: rows.map(({ vector }) => vector),
    describe: (places) => {
      const placeOf = new Map(places.map((place) => [rows[place]?.chunkId ?? 0, place]));
      const texts = selectTexts.all(idList([...placeOf.keys()]));
      return new Map(
        texts.map((row) => {
          const place = placeOf.get(row.id) ?? 0;
          const fileId = rows[place]?.fileId;
          return [place, { ...toPassage(row), ...(areSeveral && fileId !== undefined && { fileId }) }];
        }),
      );
    },
  };
}

function toPassage({ id, start, end, page, headings, part, text }: ChunkText): AlikePassage {
  const above = headings === null ? [] : (JSON.parse(headings) as string[]);
  return { chunkId: id, text, start, end, page, headings: above, ...(part === null ? {} : { part }) };
}

/** The texts and their vectors, one after another in `vectors`. */
function foreignSide(texts: readonly string[], vectors: Float32Array): Side {
  const dimensions = vectors.length / texts.length;
  return {
    vectors: texts.map((_, at) => vectors.subarray(at * dimensions, (at + 1) * dimensions)),
    describe: (places) =>
      new Map(
        places.map((place) => {
          const text = texts[place] ?? '';
          return [place, { chunkId: null, text, start: 0, end: text.length, page: null, headings: [] }];
        }),
      ),
  };
}
