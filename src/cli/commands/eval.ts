import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { documentIdOf, readCollection, writeDocuments } from '../../core/evaluate/collections.ts';
import { evaluate, type QualityByMode } from '../../core/evaluate/evaluate.ts';
import { parseKnownItems, type KnownItem } from '../../core/evaluate/known-items.ts';
import { rankingQuality } from '../../core/evaluate/metrics.ts';
import { searchModes } from '../../shared/contract/search.ts';
import { TroveError } from '../../shared/errors.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { openForReading, type ReadClient } from '../read-session.ts';
import { withSession } from '../session.ts';

/** `trove eval [WHAT]` */
export function evalCommand(): Command {
  return commonCommand('eval', 'how well searches find what they should, by words, by meaning, and by both')
    .argument(
      '[what]',
      'a file of known items (one {"query", "targets"} a line) or a test collection (a folder with corpus.jsonl, ' +
        'queries.jsonl and qrels.tsv); without it, the results you opened from searches',
    )
    .action(async (what: string | undefined, options: CommonOptions) => {
      if (what !== undefined && existsSync(join(what, 'qrels.tsv'))) return evaluateCollection(what, options);
      const quality = await evaluateItems(what, options);
      if (options.json) printJson(quality);
      else show(quality);
    });
}

async function evaluateItems(what: string | undefined, options: CommonOptions): Promise<QualityByMode> {
  const session = await openForReading(dataFolder(options));
  try {
    const items =
      what === undefined ? await openedItems(session.client) : parseKnownItems(await readItems(what));
    if (items.length === 0) {
      throw new TroveError('BAD_INPUT', 'There is nothing to measure by yet.', {
        nextStep: 'Open some results from searches first, or name a file of known items.',
      });
    }
    return await evaluate(items, (query, mode) => bestPaths(session.client, query, mode));
  } finally {
    await session.close();
  }
}

async function readItems(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new TroveError('NOT_FOUND', `${path} is no file of known items and no test collection.`, { cause });
  }
}

/** A search and the file that was opened from it. */
async function openedItems(client: ReadClient): Promise<KnownItem[]> {
  const { opened } = await client.search.opened({});
  return opened.map(({ text, path }) => ({ kind: 'opened', query: text, targets: [path] }));
}

async function bestPaths(
  client: ReadClient,
  query: string,
  mode: (typeof searchModes)[number],
): Promise<string[]> {
  const { results } = await client.search.query({ query, mode, limit: 10 });
  return results.map(({ path }) => path);
}

/** Indexes the collection's documents as files in a folder that is deleted afterwards. */
async function evaluateCollection(folder: string, options: CommonOptions): Promise<void> {
  const collection = await readCollection(folder);
  const work = await mkdtemp(join(tmpdir(), 'trove-eval-'));
  try {
    await writeDocuments(collection, join(work, 'files'));
    const report = await withSession(
      join(work, 'data'),
      { read: true, watch: false },
      async ({ client, owned }) => {
        await client.library.add({ path: join(work, 'files') });
        await owned?.running.engine.idle();
        const modes: Record<string, { ndcg10: number; recall100: number }> = {};
        for (const mode of searchModes) {
          const rankings: Parameters<typeof rankingQuality>[0][number][] = [];
          for (const { text, judged } of collection.queries) {
            const { results } = await client.search.query({ query: text, mode, limit: 100 });
            rankings.push({ ranked: results.map(({ path }) => documentIdOf(path)), judged });
          }
          modes[mode] = rankingQuality(rankings);
        }
        return modes;
      },
    );
    if (options.json) return printJson(report);
    for (const [mode, { ndcg10, recall100 }] of Object.entries(report)) {
      print(`${mode.padEnd(8)}  nDCG@10 ${ndcg10.toFixed(4)}  recall@100 ${recall100.toFixed(4)}`);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function show(quality: QualityByMode): void {
  print(`${quality.hybrid.queries} searches`);
  for (const mode of searchModes) {
    const { hit1, hit10, ndcg10 } = quality[mode];
    print(
      `${mode.padEnd(8)}  first ${percent(hit1)}  among ten ${percent(hit10)}  nDCG@10 ${ndcg10.toFixed(3)}`,
    );
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0).padStart(3)} %`;
}
