import { join } from 'node:path';
import type { TroveClient } from '../src/shared/contract/contract.ts';
import type { SearchMode } from '../src/shared/contract/search.ts';
import {
  documentIdOf,
  findCollections,
  readCollection,
  writeDocuments,
  type Collection,
} from '../src/core/evaluate/collections.ts';
import { rankingQuality, type RankingQuality } from '../src/core/evaluate/metrics.ts';
import { figure, table } from './table.ts';
import { indexFolder, startOwner } from './trove.ts';
import { collectionsFolder, withWorkFolder } from './work-folder.ts';

const modes = ['keyword', 'vector', 'hybrid'] as const satisfies readonly SearchMode[];
/** `expanded`: both, with `expandSearches` on. */
const ways = [...modes, 'expanded'] as const;

export interface QualityReport {
  readonly collections: readonly ({ readonly name: string } & Readonly<
    Record<(typeof ways)[number], RankingQuality>
  >)[];
}

/** Indexes each collection as files with the shipped settings, asks its questions, and scores the rankings. */
export async function measureQuality(given: string | undefined): Promise<QualityReport> {
  const folders = findCollections(collectionsFolder(given));
  if (folders.length === 0)
    throw new Error('No collection there: a folder with corpus, queries and qrels.tsv.');
  const collections: QualityReport['collections'][number][] = [];
  for (const folder of folders) {
    const collection = await readCollection(folder);
    collections.push({ name: collection.name, ...(await scoreCollection(collection)) });
  }
  return { collections };
}

function scoreCollection(collection: Collection): Promise<Record<(typeof ways)[number], RankingQuality>> {
  return withWorkFolder(async (work) => {
    const files = join(work, 'files');
    const data = join(work, 'data');
    await writeDocuments(collection, files);
    const { status } = await indexFolder(files, data);
    // Cranfield has two documents without any text; those are skipped, everything else must be there.
    const { pending, failed } = status.files;
    if (pending + failed > 0) throw new Error(`${pending} documents are not read, ${failed} failed.`);
    const owner = await startOwner(data);
    try {
      const [keyword, vector, hybrid] = [
        await scoreMode(owner.client, collection, 'keyword'),
        await scoreMode(owner.client, collection, 'vector'),
        await scoreMode(owner.client, collection, 'hybrid'),
      ];
      await owner.client.settings.update({ expandSearches: true });
      return { keyword, vector, hybrid, expanded: await scoreMode(owner.client, collection, 'hybrid') };
    } finally {
      await owner.stop();
    }
  });
}

async function scoreMode(
  client: TroveClient,
  { queries }: Collection,
  mode: SearchMode,
): Promise<RankingQuality> {
  const rankings: Parameters<typeof rankingQuality>[0][number][] = [];
  for (const { text, judged } of queries) {
    const { results, notices } = await client.search.query({ query: text, mode, limit: 100 });
    const [notice] = notices;
    if (notice) throw new Error(`The search was not whole: ${notice.message}`);
    rankings.push({ ranked: results.map(({ path }) => documentIdOf(path)), judged });
  }
  return rankingQuality(rankings);
}

export function formatQuality({ collections }: QualityReport): string {
  const score = ({ ndcg10, recall100 }: RankingQuality): string[] => [
    figure(ndcg10, 4),
    figure(recall100, 4),
  ];
  const rows = collections.map((each) => [each.name, ...ways.flatMap((way) => score(each[way]))]);
  const headings = ways.flatMap((way) => [`${way} nDCG@10`, 'recall@100']);
  return `## Quality\n\n${table(['Collection', ...headings], rows)}\n`;
}
