/** Trove as its users drive it: the built command line, and a running owner through its typed client. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connectToOwner } from '../src/host/connect-to-owner.ts';
import type { TroveClient } from '../src/shared/contract/contract.ts';
import { statusSchema, type Status } from '../src/shared/contract/library.ts';
import {
  cpuSecondsOf,
  peaksOf,
  processName,
  runMeasured,
  sampleMemory,
  type Measured,
  type MemorySamples,
  type ProcessPeak,
} from './process-stats.ts';

const launcher = join(import.meta.dirname, '../bin/trove.js');
const probe = pathToFileURL(join(import.meta.dirname, 'loop-probe.ts')).href;

export interface LoopDelay {
  readonly name: string;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Most processor time that the main thread spent without a pause: what held it up was its own. */
  readonly maxOwnMs: number;
}

export interface IndexRun {
  readonly status: Status;
  readonly measured: Measured;
}

export interface Owner {
  readonly client: TroveClient;
  /** Peak memory so far. */
  peaks(): ProcessPeak[];
  stop(): Promise<void>;
}

export interface ObservedOwner {
  readonly client: TroveClient;
  readonly memory: MemorySamples;
  /** Of all its processes, so far. */
  cpuSeconds(): number;
  /** What held up the event loops of the processes that ended by themselves. */
  stop(): Promise<LoopDelay[]>;
}

function assertBuilt(): void {
  if (!existsSync(join(import.meta.dirname, '../out/main/cli.js'))) {
    throw new Error('Trove is not built: run `npm run build` first.');
  }
}

/** `trove index FOLDER`, to its end. */
export async function indexFolder(
  folder: string,
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<IndexRun> {
  assertBuilt();
  const args = [launcher, 'index', folder, '--data', dataFolder, '--json'];
  const measured = await runMeasured(process.execPath, args, { environment });
  if (measured.code !== 0) throw new Error(`trove index failed: ${measured.stderr || measured.stdout}`);
  return { status: statusSchema.parse(JSON.parse(measured.stdout)), measured };
}

/** The same for its event loops: timing them takes a tenth of the whole time, so that this run's time says nothing. */
export async function timeIndexingLoops(folder: string, dataFolder: string): Promise<LoopDelay[]> {
  const probes = mkdtempSync(join(tmpdir(), 'trove-bench-probe-'));
  try {
    await indexFolder(folder, dataFolder, probing(probes));
    return readLoops(probes);
  } finally {
    rmSync(probes, { recursive: true });
  }
}

function probing(probes: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=${probe}`, TROVE_BENCH_PROBE: probes };
}

function readLoops(folder: string): LoopDelay[] {
  return readdirSync(folder).map((name) => {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8')) as LoopDelay & { argv: string[] };
    const { argv, ...delays } = record;
    return { ...delays, name: processName(argv) };
  });
}

/** `trove search QUERY`: a whole process, with or without an owner beside it. */
export async function searchOnce(query: string, dataFolder: string): Promise<Measured> {
  const measured = await runMeasured(process.execPath, [
    launcher,
    'search',
    '--data',
    dataFolder,
    '--json',
    '--',
    query,
  ]);
  if (measured.code !== 0) throw new Error(`trove search failed: ${measured.stderr || measured.stdout}`);
  return measured;
}

/** `trove serve`: resolves when it answers. */
export async function startOwner(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Owner & { readonly pid: number }> {
  assertBuilt();
  const child = spawn(process.execPath, [launcher, 'serve', '--data', dataFolder, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  await firstOutput(child);
  const client = await connect(dataFolder);
  return {
    client,
    pid: child.pid ?? 0,
    peaks: () => peaksOf(child.pid ?? 0),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** On a busy machine the first ping may take longer than a client waits. */
async function connect(dataFolder: string): Promise<TroveClient> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const client = await connectToOwner(dataFolder);
    if (client !== null) return client;
  }
  throw new Error('The owner does not answer.');
}

/** `trove serve` with its memory sampled and its event loops timed. */
export async function observeOwner(dataFolder: string): Promise<ObservedOwner> {
  const probes = mkdtempSync(join(tmpdir(), 'trove-bench-probe-'));
  const { client, pid, stop } = await startOwner(dataFolder, probing(probes));
  const memory = sampleMemory(pid);
  return {
    client,
    memory,
    cpuSeconds: () => cpuSecondsOf(pid),
    stop: async () => {
      memory.stop();
      await stop();
      const loops = readLoops(probes);
      rmSync(probes, { recursive: true });
      return loops;
    },
  };
}

/** Resolves when everything is scanned and read. */
export async function untilRead(client: TroveClient): Promise<Status> {
  for (;;) {
    const status = await client.library.status();
    if (status.activity === 'idle' && status.files.pending === 0 && status.roots.every(isWatched))
      return status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function isWatched({ state }: Status['roots'][number]): boolean {
  return state === 'watching';
}

function firstOutput(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`trove serve ended with code ${code}.`)));
  });
}
