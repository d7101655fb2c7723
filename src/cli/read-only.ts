/** The index without an owner: opened read-only in this process, nothing written, nothing watched. */
import { explain } from '../core/engine/why.ts';
import { composeProblems } from '../core/engine/problems.ts';
import { composeStatus } from '../core/engine/status.ts';
import { createLocalEmbedder } from '../core/embed/local-embedder.ts';
import type { Embedder } from '../core/embed/embedder.ts';
import { fingerprintOf, isBundledModel } from '../core/models/fingerprint.ts';
import type { ModelManifest } from '../core/models/model-manifest.ts';
import { openedWithPaths } from '../core/search/opened-paths.ts';
import { createSearch } from '../core/search/search.ts';
import { createRootRows } from '../core/store/root-rows.ts';
import { createSettingsRow } from '../core/store/settings-row.ts';
import { lacksVectors } from '../core/store/vector-cache.ts';
import { openDatabase } from '../core/store/database.ts';
import { displayPath } from '../core/store/paths.ts';
import { openVectorIndex } from '../core/vectors/lance-index.ts';
import type { VectorIndex } from '../core/vectors/vector-index.ts';
import { inputProblem } from '../host/owner-client.ts';
import { searchRequestSchema, type SearchInput, type SearchRequest } from '../shared/contract/search.ts';
import { TroveError } from '../shared/errors.ts';
import { localCalls } from '../workers/calls.ts';
import { chosenModel } from '../workers/chosen-model.ts';
import { createReaderMethods, vectorsFolder, type ReaderMethods } from '../workers/store-threads.ts';
import type { ReadSession } from './read-session.ts';
import { version } from './version.ts';

/** Nobody types here: a slow machine takes its time to open model and vectors, rather than to answer by words alone. */
const openingMs = 20_000;

/** Rejects with `INDEX_MISSING` and what else `openDatabase` throws. */
export async function openReadOnly(dataFolder: string): Promise<ReadSession> {
  const database = openDatabase(dataFolder, 'read');
  const methods = createReaderMethods(database);
  const reader = localCalls(methods);
  const { folder: modelFolder, manifest } = chosenModel(dataFolder);
  const embedder = createLocalEmbedder({ modelFolder, manifest });
  let vectors: Promise<VectorIndex> | null = null;
  const search = createSearch({
    reader,
    embedder,
    vectors: () => (vectors ??= openVectors(dataFolder, manifest)),
    isBehind: () => !isBundledModel(manifest) && lacksVectors(database, fingerprintOf(manifest)),
  });
  const { getSettings } = createSettingsRow(database);
  const rows = createRootRows(database, Date.now).roots();
  /** Rules that hold for the added folder at the path. */
  const optionsFor = (path: string) => {
    const row = rows.find((candidate) => displayPath(candidate.path) === path);
    const { includeHidden } = getSettings();
    return { includeHidden, rules: row?.rules ?? null, isRemote: row?.volume?.isRemote ?? false };
  };
  const roots = (): string[] => methods.status().roots.map(({ path }) => displayPath(path));
  return {
    client: {
      search: {
        query: async (input) => search(checked(input), undefined, openingMs),
        opened: async ({ limit = 500 }) => {
          const opened = methods.openedResults(limit);
          return { opened: openedWithPaths(opened, methods.files(opened.map(({ fileId }) => fileId))) };
        },
      },
      library: {
        status: async () => readStatus(methods, dataFolder),
        problems: async ({ state, after = 0, limit = 100 }) =>
          composeProblems(methods.problems(state ?? null, after, limit), limit),
        why: ({ path }) => explain(path, { reader, roots: roots(), optionsFor, heldUp: null }),
      },
    },
    close: () => close(vectors, embedder, () => database.close()),
  };
}

function checked(input: SearchInput): SearchRequest {
  const { data, error } = searchRequestSchema.safeParse(input);
  if (data) return data;
  throw new TroveError('BAD_INPUT', inputProblem(error));
}

/** The vectors beside whoever owns them. */
export async function openVectors(dataFolder: string, manifest: ModelManifest): Promise<VectorIndex> {
  const { dimensions } = manifest;
  const fingerprint = fingerprintOf(manifest);
  const database = openDatabase(dataFolder, 'read');
  const folder = vectorsFolder(dataFolder);
  const index = await openVectorIndex({ folder, database, fingerprint, dimensions, readOnly: true });
  await index.sync();
  return index;
}

function readStatus(methods: ReaderMethods, dataFolder: string) {
  const counts = methods.status();
  const { pending } = counts.files;
  return composeStatus({
    counts,
    stateOf: () => ({ state: 'watching', watch: 'events', scans: null }),
    activity: 'idle',
    pace: { state: 'full', reason: null },
    restless: 0,
    progress: {
      filesDone: 0,
      filesTotal: pending,
      bytesDone: 0,
      bytesTotal: counts.pendingBytes,
      filesPerSecond: 0,
      etaSeconds: null,
    },
    model: null,
    vectors: 0,
    notices: [],
    dataFolder,
    version,
  });
}

async function close(
  vectors: Promise<VectorIndex> | null,
  embedder: Embedder,
  closeDatabase: () => void,
): Promise<void> {
  const index = await vectors?.catch(() => null);
  await index?.close();
  await embedder.close();
  closeDatabase();
}
