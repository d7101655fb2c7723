import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Status } from '../src/shared/contract/library.ts';
import { indexLarge } from './large-index.ts';
import { latencies, timeEach, type Latencies } from './latencies.ts';
import { indexWithRecoll, isInstalled, searchWithRipgrep } from './peers.ts';
import type { ProcessPeak } from './process-stats.ts';
import { mixedQueries, type BenchQuery } from './queries.ts';
import { figure, megabytes, table } from './table.ts';
import { indexFolder, searchOnce, startOwner } from './trove.ts';
import { filesFolder, withWorkFolder } from './work-folder.ts';

/** Whole processes are slow; this many of the queries are enough for them. */
const processRuns = 20;
/** Times that other queries are asked before: about as many searches as typing twenty queries takes. */
const warmUps = 3;
/** After a start the index is compared with the store, and the engine searches on trial. */
const startMs = 20_000;
const pauseMs = 3_000;

export interface SearchReport {
  readonly folder: string;
  readonly files: number;
  readonly passages: number;
  /** In the engine, by kind of query and for all. */
  readonly engine: Readonly<Record<string, Latencies>>;
  /** From the request to the parsed answer over loopback. */
  readonly roundTrip: Latencies;
  readonly commandLine: { readonly withoutOwner: Latencies; readonly withOwner: Latencies };
  readonly ownerPeaks: readonly ProcessPeak[];
  readonly peers: Peers | null;
}

interface Peers {
  /** Null: not installed. */
  readonly recoll: Latencies | null;
  readonly ripgrep: Latencies | null;
}

/** Indexes a folder and times a mixed set of queries: in the engine, by the command line, and with the peers. */
export function measureSearch(given: string | undefined): Promise<SearchReport> {
  return measure(given, async (folder, data) => (await indexFolder(folder, data)).status, searchPeers);
}

/** The same with 100,000 passages, and without the peers. */
export function measureLargeSearch(given: string | undefined): Promise<SearchReport> {
  return measure(given, indexLarge, async () => null);
}

function measure(
  given: string | undefined,
  index: (folder: string, data: string, work: string) => Promise<Status>,
  askPeers: (folder: string, queries: readonly string[]) => Promise<Peers | null>,
): Promise<SearchReport> {
  return withWorkFolder(async (work) => {
    const folder = filesFolder(given, work);
    const data = join(work, 'data');
    const status = await index(folder, data, work);
    const { queries, others } = halves(mixedQueries(data, 40));
    if (queries.length === 0) throw new Error('Nothing was indexed, so there is nothing to search.');
    const few = spread(queries, processRuns).map(({ text }) => text);
    const withoutOwner = await timeEach(few, (query) => searchOnce(query, data));
    const warm = await searchWithOwner(data, { queries, others, few });
    return {
      folder,
      files: status.files.total,
      passages: status.passages,
      engine: warm.engine,
      roundTrip: warm.roundTrip,
      commandLine: { withoutOwner, withOwner: warm.commandLine },
      ownerPeaks: warm.peaks,
      peers: await askPeers(folder, few),
    };
  });
}

interface Asked {
  readonly queries: readonly BenchQuery[];
  /** Of the same kinds, to warm up. */
  readonly others: readonly BenchQuery[];
  readonly few: readonly string[];
}

async function searchWithOwner(data: string, { queries, others, few }: Asked) {
  const owner = await startOwner(data);
  try {
    await delay(startMs);
    for (let round = 0; round < warmUps; round += 1) {
      for (const { text } of others) await owner.client.search.query({ query: text });
      await delay(pauseMs);
    }
    const byKind = new Map<string, number[]>();
    const all: number[] = [];
    const roundTrip = await timeEach(queries, async ({ kind, text }) => {
      const { elapsedMs } = await owner.client.search.query({ query: text });
      byKind.set(kind, [...(byKind.get(kind) ?? []), elapsedMs]);
      all.push(elapsedMs);
    });
    const commandLine = await timeEach(few, (query) => searchOnce(query, data));
    const kinds = [...byKind].map(([kind, times]) => [kind, latencies(times)] as const);
    const engine = Object.fromEntries([...kinds, ['all', latencies(all)] as const]);
    return { engine, roundTrip, commandLine, peaks: owner.peaks() };
  } finally {
    await owner.stop();
  }
}

async function searchPeers(folder: string, queries: readonly string[]): Promise<Peers> {
  return {
    recoll: await searchRecoll(folder, queries),
    ripgrep: isInstalled('rg') ? await timeEach(queries, (query) => searchWithRipgrep(query, folder)) : null,
  };
}

async function searchRecoll(folder: string, queries: readonly string[]): Promise<Latencies | null> {
  const recoll = await indexWithRecoll(folder);
  if (recoll === null) return null;
  try {
    return await timeEach(queries, (query) => recoll.search(query));
  } finally {
    await recoll.remove();
  }
}

/** Of each kind every other query. */
function halves(all: readonly BenchQuery[]): Pick<Asked, 'queries' | 'others'> {
  const kinds = [...Map.groupBy(all, ({ kind }) => kind).values()];
  const half = (odd: number): BenchQuery[] =>
    kinds.flatMap((queries) => queries.filter((_, at) => at % 2 === odd));
  return { queries: half(0), others: half(1) };
}

function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  const chosen: T[] = [];
  for (let at = 0; at < items.length; at += step)
    chosen.push(...items.slice(Math.floor(at), Math.floor(at) + 1));
  return chosen;
}

export function formatSearch(report: SearchReport): string {
  const row = (name: string, times: Latencies | null): string[] =>
    times === null
      ? [name, 'not installed', '', '', '']
      : [name, figure(times.count), figure(times.p50, 1), figure(times.p95, 1), figure(times.max, 1)];
  const { commandLine, peers } = report;
  const rows = [
    ...Object.entries(report.engine).map(([kind, times]) => row(`Trove engine, warm: ${kind}`, times)),
    row('Trove, over loopback', report.roundTrip),
    row('`trove search`, owner running', commandLine.withOwner),
    row('`trove search`, cold: no owner', commandLine.withoutOwner),
    ...(peers ? [row('`recollq`', peers.recoll), row('`rg` (longest word only)', peers.ripgrep)] : []),
  ];
  const memory = report.ownerPeaks.map(({ name, peakBytes }) => [name, megabytes(peakBytes)]);
  return [
    `## Searching ${report.folder}\n`,
    `${figure(report.files)} files, ${figure(report.passages)} passages.\n`,
    `${table(['Search', 'Queries', 'p50 ms', 'p95 ms', 'Max ms'], rows)}\n`,
    `${table(['Peak RSS of the owner', 'MB'], memory)}\n`,
  ].join('\n');
}
