/** Exact duplicates beside jdupes and rmlint, near ones against labelled pairs, and what very many take. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Breath } from '../src/core/duplicates/breath.ts';
import { candidatePairs } from '../src/core/duplicates/candidate-pairs.ts';
import { signatureOf } from '../src/core/duplicates/signature.ts';
import { makeManyEntries, makeTree, treeShapes } from './duplicate-trees.ts';
import { nearQuality, type NearQuality } from './near-quality.ts';
import { isInstalled } from './peers.ts';
import { runMeasured, type Measured } from './process-stats.ts';
import { figure, megabytes, table } from './table.ts';
import { indexFolder } from './trove.ts';
import { filesFolder, withWorkFolder } from './work-folder.ts';

interface ExactRun {
  readonly tree: string;
  readonly program: string;
  readonly groups: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number | null;
  readonly peakBytes: number;
  /** Groups that the others do not have. */
  readonly own: number;
}

export interface DuplicatesReport {
  readonly exact: readonly ExactRun[];
  readonly near: readonly NearQuality[];
  readonly signatures: { readonly count: number; readonly cpuSeconds: number; readonly peakBytes: number };
  readonly entries: { readonly count: number; readonly peakBytes: number; readonly wallSeconds: number };
}

const launcher = join(import.meta.dirname, '../bin/trove.js');
const truth = join(import.meta.dirname, '../../shared/data/home-folder');
/** Of the search for the same bytes. */
const exactRounds = 5;
const thresholds = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9];

/** `given`: the home folder; `TROVE_BENCH_INDEX` names a data folder that has it indexed already. */
export function measureDuplicates(given: string | undefined): Promise<DuplicatesReport> {
  return withWorkFolder(async (work) => {
    const home = filesFolder(given, work);
    const index = process.env['TROVE_BENCH_INDEX'] ?? join(work, 'index');
    if (process.env['TROVE_BENCH_INDEX'] === undefined) await indexFolder(home, index);
    return {
      exact: await exactRuns(),
      near: await nearQuality(index, home, truth, thresholds),
      signatures: await manySignatures(100_000),
      entries: await manyEntries(Number(process.env['TROVE_BENCH_ENTRIES'] ?? 1_000_000)),
    };
  });
}

async function exactRuns(): Promise<ExactRun[]> {
  const runs: ExactRun[] = [];
  for (const shape of treeShapes) {
    const scratch = mkdtempSync(join(tmpdir(), 'trove-trees-'));
    const tree = join(scratch, 'tree');
    try {
      mkdirSync(tree);
      makeTree(tree, shape);
      const found = await programsOn(tree, join(scratch, 'data'));
      for (const [program, { measured, groups }] of found) {
        const others = [...found].filter(([name]) => name !== program).map(([, run]) => run.groups);
        runs.push({
          tree: shape.name,
          program,
          groups: groups.size,
          wallSeconds: measured.wallSeconds,
          cpuSeconds: measured.cpuSeconds,
          peakBytes: peakOf(measured),
          own: [...groups].filter((group) => !others.every((other) => other.has(group))).length,
        });
      }
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  return runs;
}

type Found = { readonly measured: Measured; readonly groups: ReadonlySet<string> };

/**
 * The tree is read once before, so that all of them find it in memory. Times are the middle ones of several rounds in turns;
 * the memory is that of one more round.
 */
async function programsOn(tree: string, dataFolder: string): Promise<Map<string, Found>> {
  await runMeasured('bash', ['-c', 'find "$1" -type f -exec cat {} + > /dev/null', 'bash', tree]);
  const rounds: Map<string, Found>[] = [];
  for (let round = 0; round < exactRounds; round += 1) rounds.push(await oneRound(tree, dataFolder, false));
  const sampled = await oneRound(tree, dataFolder, true);
  return new Map(
    [...sampled].map(([program, { measured, groups }]) => {
      const timed = middle(rounds.flatMap((round) => round.get(program) ?? []));
      return [program, { measured: { ...timed.measured, peaks: measured.peaks }, groups }];
    }),
  );
}

function middle(runs: readonly Found[]): Found {
  const sorted = runs.toSorted((a, b) => a.measured.wallSeconds - b.measured.wallSeconds);
  const run = sorted[Math.floor(sorted.length / 2)];
  if (run === undefined) throw new Error('There was no round.');
  return run;
}

async function oneRound(tree: string, dataFolder: string, samples: boolean): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const trove = async (name: string): Promise<void> => {
    const options = ['--exact', '--json', '--data', dataFolder];
    const measured = await runMeasured(process.execPath, [launcher, 'duplicates', tree, ...options], {
      samples,
    });
    found.set(name, { measured, groups: troveGroups(measured) });
  };
  rmSync(dataFolder, { recursive: true, force: true });
  await trove('trove, no data folder');
  if (isInstalled('jdupes')) {
    const measured = await runMeasured('jdupes', ['-r', '-q', tree], { samples });
    found.set('jdupes', {
      measured,
      groups: groupSet(measured.stdout.split('\n\n').map((part) => part.split('\n'))),
    });
  }
  if (isInstalled('rmlint')) {
    const report = join(dirname(dataFolder), 'rmlint.json');
    const options = ['-T', 'df', '--no-followlinks', '-o', `json:${report}`, tree];
    const measured = await runMeasured('rmlint', options, { samples });
    found.set('rmlint', { measured, groups: rmlintGroups(readFileSync(report, 'utf8')) });
  }
  rmSync(dataFolder, { recursive: true, force: true });
  await index(dataFolder);
  await trove('trove, first');
  await trove('trove, again');
  return found;
}

/** An index with nothing in it: the command keeps its digests there. */
async function index(dataFolder: string): Promise<void> {
  const empty = mkdtempSync(join(tmpdir(), 'trove-empty-'));
  await indexFolder(empty, dataFolder);
  rmSync(empty, { recursive: true });
}

function troveGroups({ stdout, stderr, code }: Measured): ReadonlySet<string> {
  if (code !== 0) throw new Error(`trove duplicates failed: ${stderr}`);
  const { groups } = JSON.parse(stdout) as { groups: { files: string[] }[] };
  return groupSet(groups.map(({ files }) => files));
}

/** rmlint lists a group's files one after another, the original first. */
function rmlintGroups(stdout: string): ReadonlySet<string> {
  const lines = JSON.parse(stdout) as { type?: string; path?: string; checksum?: string }[];
  const byChecksum = Map.groupBy(
    lines.filter(({ type }) => type === 'duplicate_file'),
    ({ checksum = '' }) => checksum,
  );
  return groupSet([...byChecksum.values()].map((files) => files.map(({ path = '' }) => path)));
}

/** By its first names: hard links make different ones of them the representative. */
function groupSet(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    groups
      .map((paths) => paths.filter((path) => path !== ''))
      .filter(({ length }) => length > 1)
      .map((paths) => [...paths].sort().join('\n')),
  );
}

function peakOf({ peaks }: Measured): number {
  return Math.max(0, ...peaks.map(({ peakBytes }) => peakBytes));
}

/** Random sets of 300 shingles, one in ten a version of another. */
async function manySignatures(count: number): Promise<DuplicatesReport['signatures']> {
  const signatures: Uint32Array[] = [];
  let set = new Uint32Array(300);
  for (let at = 0; at < count; at += 1) {
    set = at % 10 === 9 ? set.with(at % 300, at) : crypto.getRandomValues(new Uint32Array(300));
    signatures.push(signatureOf(set));
  }
  const before = process.cpuUsage();
  const pairs = await candidatePairs(signatures, 0.3, new Breath());
  const { user, system } = process.cpuUsage(before);
  if (pairs.length < count / 10 - 1) throw new Error(`Only ${pairs.length} pairs were found.`);
  return { count, cpuSeconds: (user + system) / 1e6, peakBytes: process.resourceUsage().maxRSS * 1_024 };
}

async function manyEntries(count: number): Promise<DuplicatesReport['entries']> {
  const scratch = mkdtempSync(join(tmpdir(), 'trove-entries-'));
  try {
    makeManyEntries(join(scratch, 'tree'), count);
    const options = ['--exact', '--json', '--data', join(scratch, 'data')];
    const measured = await runMeasured(process.execPath, [
      launcher,
      'duplicates',
      join(scratch, 'tree'),
      ...options,
    ]);
    if (measured.code !== 0) throw new Error(`trove duplicates failed: ${measured.stderr}`);
    return { count, peakBytes: peakOf(measured), wallSeconds: measured.wallSeconds };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

export function formatDuplicates({ exact, near, signatures, entries }: DuplicatesReport): string {
  const exactTable = table(
    ['Tree', 'Program', 'Groups', 'Not in all others', 'Wall s', 'CPU s', 'Peak MB'],
    exact.map((run) => [
      run.tree,
      run.program,
      figure(run.groups),
      figure(run.own),
      figure(run.wallSeconds, 3),
      figure(run.cpuSeconds, 2),
      megabytes(run.peakBytes),
    ]),
  );
  const nearTable = table(
    ['Threshold', 'Groups', 'Revisions found', 'Pairs in groups', 'Right', 'Precision', 'CPU s'],
    near.map((row) => [
      figure(row.threshold, 2),
      figure(row.groups),
      `${row.revisions} of ${row.revisionsTotal}`,
      figure(row.pairs),
      figure(row.right),
      figure(row.right / row.pairs, 3),
      figure(row.cpuSeconds, 2),
    ]),
  );
  return [
    exactTable,
    nearTable,
    `${figure(signatures.count)} signatures: ${figure(signatures.cpuSeconds, 1)} s of CPU, peak ${megabytes(signatures.peakBytes)} MB.`,
    `${figure(entries.count)} entries: ${figure(entries.wallSeconds, 1)} s, peak ${megabytes(entries.peakBytes)} MB.`,
  ].join('\n\n');
}
