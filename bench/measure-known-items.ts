import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseKnownItems, rankOfTarget, type KnownItem } from '../src/core/evaluate/known-items.ts';
import { knownItemQuality, type KnownItemQuality } from '../src/shared/known-item-quality.ts';
import { termCounts } from '../src/core/search/query-terms.ts';
import { openDatabase } from '../src/core/store/database.ts';
import { createReader } from '../src/core/store/reader.ts';
import type { TroveClient } from '../src/shared/contract/contract.ts';
import { searchModes } from '../src/shared/contract/search.ts';
import { indexWithRecoll } from './peers.ts';
import { figure, table } from './table.ts';
import { indexFolder, startOwner } from './trove.ts';
import { filesFolder, withWorkFolder } from './work-folder.ts';

const queriesFile = join(import.meta.dirname, 'queries/home-folder.jsonl');

interface Ranked {
  readonly name: string;
  readonly ranks: readonly (number | null)[];
}

export interface KnownItemsReport {
  readonly queries: readonly KnownItem[];
  /** Share of queries without a content word of the target's name or title. */
  readonly withoutTitleWord: number;
  readonly searchers: readonly Ranked[];
}

/** Asks the queries of `bench/queries` of Trove in each mode and of Recoll, over the same files. */
export function measureKnownItems(given: string | undefined): Promise<KnownItemsReport> {
  return withWorkFolder(async (work) => {
    const queries = parseKnownItems(await readFile(queriesFile, 'utf8'));
    const folder = filesFolder(given, work);
    const data = join(work, 'data');
    await indexFolder(folder, data);
    const owner = await startOwner(data);
    const searchers: Ranked[] = [];
    try {
      for (const mode of searchModes) {
        searchers.push(await rankAll(mode, queries, (query) => pathsOf(owner.client, query, mode)));
      }
    } finally {
      await owner.stop();
    }
    searchers.push(...(await rankWithRecoll(folder, queries)));
    return { queries, withoutTitleWord: shareWithoutTitleWord(queries, folder, data), searchers };
  });
}

async function pathsOf(
  client: TroveClient,
  query: string,
  mode: (typeof searchModes)[number],
): Promise<string[]> {
  const { results } = await client.search.query({ query, mode, limit: 10 });
  return results.map(({ path }) => path);
}

async function rankWithRecoll(folder: string, queries: readonly KnownItem[]): Promise<Ranked[]> {
  const recoll = await indexWithRecoll(folder);
  if (recoll === null) return [];
  try {
    const ranked: Ranked[] = [];
    for (const words of ['any', 'all'] as const) {
      ranked.push(await rankAll(`Recoll, ${words} word`, queries, (query) => recoll.find(query, words)));
    }
    return ranked;
  } finally {
    await recoll.remove();
  }
}

async function rankAll(
  name: string,
  queries: readonly KnownItem[],
  search: (query: string) => Promise<readonly string[]>,
): Promise<Ranked> {
  const ranks: (number | null)[] = [];
  for (const item of queries) ranks.push(rankOfTarget(item, await search(item.query)));
  return { name, ranks };
}

function shareWithoutTitleWord(queries: readonly KnownItem[], folder: string, data: string): number {
  const database = openDatabase(data, 'read');
  try {
    const reader = createReader(database);
    const titled = ([target = '']: readonly string[]): string => {
      const row = reader.fileByPath(new TextEncoder().encode(join(folder, target)));
      if (row === null) throw new Error(`There is no ${target}.`);
      return `${target.slice(target.lastIndexOf('/') + 1)} ${row.title}`;
    };
    const without = queries.filter(({ query, targets }) => {
      const words = new Set(termCounts(titled(targets)).map(({ term }) => term));
      return !termCounts(query).some(({ term }) => words.has(term));
    });
    return without.length / queries.length;
  } finally {
    database.close();
  }
}

export function formatKnownItems({ queries, withoutTitleWord, searchers }: KnownItemsReport): string {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const quality = ({ ranks }: Ranked, kind?: string): KnownItemQuality =>
    knownItemQuality(ranks.filter((_, i) => kind === undefined || queries[i]?.kind === kind));
  const all = searchers.map((searcher) => {
    const { hit1, hit10, ndcg10 } = quality(searcher);
    return [searcher.name, figure(hit1, 3), figure(hit10, 3), figure(ndcg10, 3)];
  });
  const byKind = kinds.map((kind) => [
    kind,
    figure(queries.filter((item) => item.kind === kind).length),
    ...searchers.map((searcher) => {
      const { hit1, hit10 } = quality(searcher, kind);
      return `${figure(hit1, 2)} / ${figure(hit10, 2)}`;
    }),
  ]);
  return [
    '## Known items',
    `${queries.length} queries; ${figure(100 * withoutTitleWord)} % share no content word with the target's name or title.`,
    table(['Search', 'hit@1', 'hit@10', 'nDCG@10'], all),
    table(['hit@1 / hit@10', 'Queries', ...searchers.map(({ name }) => name)], byKind),
    ...missed(queries, searchers),
  ].join('\n\n');
}

/** What hybrid search does not find, so that it can be looked at. */
function missed(queries: readonly KnownItem[], searchers: readonly Ranked[]): string[] {
  const ranks = searchers.find(({ name }) => name === 'hybrid')?.ranks ?? [];
  const lines = queries.flatMap(({ query, targets }, i) =>
    ranks[i] === null ? [`- ${query} → ${targets[0]}`] : [],
  );
  return lines.length === 0 ? [] : [`Not among hybrid's first ten:\n\n${lines.join('\n')}`];
}
