/** How soon a change can be found, and what watching costs, on a tree of 10,000 files. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { searchRequestSchema } from '../src/shared/contract/search.ts';
import { openEngine, type RunningEngine } from '../src/workers/engine-host.ts';
import { forkHelper } from '../src/workers/fork.ts';
import { createNodeDesk } from '../src/workers/node-desk.ts';
import { latencies, type Latencies } from './latencies.ts';
import { figure, table } from './table.ts';
import { withWorkFolder } from './work-folder.ts';

export interface WatchingReport {
  readonly files: number;
  readonly catchUpMs: readonly number[];
  readonly save: Latencies;
  readonly saveInBurst: Latencies;
  readonly burst: { readonly files: number; readonly seconds: number };
  readonly move: { readonly files: number; readonly ms: number; readonly embedded: number };
  /** Share of one core, of the engine and all its helpers. */
  readonly idleShare: number;
  readonly load: number;
}

const folders = 100;
const filesPerFolder = 100;
const burstFiles = 5_000;
const saves = 40;
const savesInBurst = 15;
const idleMs = 20_000;
const ticksPerSecond = 100;

/** Makes the tree itself; a folder that is given is not used. */
export function measureWatching(): Promise<WatchingReport> {
  return withWorkFolder(async (work) => {
    const documents = join(work, 'documents');
    const data = join(work, 'data');
    makeTree(documents);
    const first = await open(data);
    await first.engine.add(documents);
    await first.engine.indexNow();
    await first.engine.idle();
    await first.close();
    const catchUpMs = [await catchUp(data), await catchUp(data), await catchUp(data)];
    const running = await open(data);
    await running.engine.idle();
    const idleShare = await idle(running);
    const save = await saveEach(running, documents, saves);
    const { saveInBurst, burst } = await saveWhileBursting(running, documents);
    const move = await moveFolder(running, join(documents, 'burst'), join(documents, 'moved'), data);
    await running.close();
    const files = folders * filesPerFolder;
    return { files, catchUpMs, save, saveInBurst, burst, move, idleShare, load: loadavg()[0] ?? 0 };
  });
}

function open(dataFolder: string): Promise<RunningEngine> {
  return openEngine({ dataFolder, version: '0.0.0-bench', spawn: forkHelper, desk: createNodeDesk() }).then(
    async (running) => {
      await running.engine.start();
      return running;
    },
  );
}

function makeTree(documents: string): void {
  for (let folder = 0; folder < folders; folder += 1) {
    const path = join(documents, `folder ${folder}`);
    mkdirSync(path, { recursive: true });
    for (let at = 0; at < filesPerFolder; at += 1)
      writeFileSync(
        join(path, `${at}.txt`),
        `Note ${at} of folder ${folder}, about topic ${at % 17}. `.repeat(8),
      );
  }
}

/** From the start of the engine until every name has been compared with the disk. */
async function catchUp(dataFolder: string): Promise<number> {
  const running = await openEngine({
    dataFolder,
    version: '0.0.0-bench',
    spawn: forkHelper,
    desk: createNodeDesk(),
  });
  const started = performance.now();
  await running.engine.start();
  await running.engine.scanned();
  const ms = performance.now() - started;
  await running.close();
  return ms;
}

async function idle(running: RunningEngine): Promise<number> {
  await delay(5_000);
  const pids = [process.pid, ...Object.values(running.helperPids())];
  const before = cpuSeconds(pids);
  await delay(idleMs);
  return ((cpuSeconds(pids) - before) * 1_000) / idleMs;
}

/** User and system time so far. */
function cpuSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond;
  }, 0);
}

let words = 0;

/** From the end of the save until a search has the file. */
async function saveAndFind({ engine }: RunningEngine, folder: string): Promise<number> {
  words += 1;
  const word = `quagga${process.pid}x${words}`;
  writeFileSync(join(folder, `saved ${words}.txt`), `A ${word} grazes beside the river.`);
  const saved = performance.now();
  for (;;) {
    const request = searchRequestSchema.parse({ query: word, mode: 'keyword' });
    const { results } = await engine.finding.search(request);
    if (results.some(({ passages }) => passages.some(({ text }) => text.includes(word))))
      return performance.now() - saved;
    await delay(10);
  }
}

async function saveEach(running: RunningEngine, documents: string, count: number): Promise<Latencies> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1)
    times.push(await saveAndFind(running, join(documents, `folder ${at % folders}`)));
  return latencies(times);
}

async function saveWhileBursting(running: RunningEngine, documents: string) {
  const folder = join(documents, 'burst');
  mkdirSync(folder);
  for (let at = 0; at < burstFiles; at += 1)
    writeFileSync(join(folder, `${at}.txt`), `Burst number ${at}: a tern. `.repeat(4));
  const started = performance.now();
  const times: number[] = [];
  for (let at = 0; at < savesInBurst; at += 1) {
    times.push(await saveAndFind(running, join(documents, `folder ${at}`)));
    await delay(50);
  }
  for (;;) {
    await running.engine.idle();
    const { files } = await running.engine.status();
    if (files.pending === 0 && files.total >= folders * filesPerFolder + burstFiles) break;
    await delay(50);
  }
  const seconds = (performance.now() - started) / 1_000;
  return { saveInBurst: latencies(times), burst: { files: burstFiles, seconds } };
}

async function moveFolder({ engine }: RunningEngine, from: string, to: string, data: string) {
  const before = vectorsEver(data);
  renameSync(from, to);
  const moved = performance.now();
  const request = searchRequestSchema.parse({ query: '"Burst number 4321"', mode: 'keyword' });
  for (;;) {
    const { results } = await engine.finding.search(request);
    if (results.some(({ path }) => path.startsWith(to))) break;
    await delay(20);
  }
  const ms = performance.now() - moved;
  await engine.idle();
  return { files: burstFiles, ms, embedded: vectorsEver(data) - before };
}

function vectorsEver(data: string): number {
  const database = new DatabaseSync(join(data, 'trove.db'), { readOnly: true });
  const row = database.prepare('SELECT max(id) AS count FROM vectors').get();
  database.close();
  return Number(row?.['count'] ?? 0);
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function formatWatching(report: WatchingReport): string {
  const { files, catchUpMs, save, saveInBurst, burst, move, idleShare, load } = report;
  const row = (name: string, value: string, aim: string): string[] => [name, value, aim];
  const three = ({ p50, p95, max }: Latencies): string => [p50, p95, max].map((ms) => figure(ms)).join(' / ');
  return [
    `## Watching a tree of ${figure(files)} files (load ${figure(load, 1)})\n`,
    table(
      ['What', 'Measured', 'Aim'],
      [
        row('Save to found, ms (p50 / p95 / max)', three(save), 'p95 ≤ 1,000'),
        row(`The same in a burst of ${figure(burst.files)}, ms`, three(saveInBurst), 'p95 ≤ 3,000'),
        row('The burst itself until all are found, s', figure(burst.seconds, 1), '–'),
        row(
          'Catch-up at start, nothing changed, ms',
          catchUpMs.map((ms) => figure(ms)).join(', '),
          '≤ 1,000',
        ),
        row(`Folder of ${figure(move.files)} moved until found there, ms`, figure(move.ms), '≤ 5,000'),
        row('Passages embedded for it', figure(move.embedded), '0'),
        row('Idle, % of a core', figure(idleShare * 100, 2), '< 0.5'),
      ],
    ),
    '',
  ].join('\n');
}
