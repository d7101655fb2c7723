/** What 100,000 small files cost: the first index, a start with nothing changed, and watching them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { loopTable } from './loop-table.ts';
import { largestPerName, type ProcessPeak } from './process-stats.ts';
import { figure, megabytes, table } from './table.ts';
import { observeOwner, untilRead, type LoopDelay, type ObservedOwner } from './trove.ts';
import { withWorkFolder } from './work-folder.ts';

interface Session {
  readonly peaks: readonly ProcessPeak[];
  readonly loops: readonly LoopDelay[];
}

export interface ManyReport {
  readonly files: number;
  readonly passages: number;
  readonly first: Session & { readonly seconds: number };
  readonly again: Session & {
    /** From the start of the process. */
    readonly toAnswerMs: number;
    /** Until every folder is compared with the disk and nothing waits. */
    readonly toReadyMs: number;
    /** Processor time of all processes until then, which other work on the machine changes less. */
    readonly toReadyCpuSeconds: number;
    /** From a save, the folders watched, until a search has the file. */
    readonly saveToFoundMs: number;
  };
  readonly load: number;
}

const folders = 1_000;
const filesPerFolder = 100;
const watchMs = 20_000;

/** Makes the tree itself; a folder that is given is not used. */
export function measureMany(): Promise<ManyReport> {
  return withWorkFolder(async (work) => {
    const [documents, data] = [join(work, 'documents'), join(work, 'data')];
    makeTree(documents);
    const first = await indexAll(documents, data);
    const again = await startAgain(documents, data);
    return { files: folders * filesPerFolder, ...first, again, load: loadavg()[0] ?? 0 };
  });
}

function makeTree(documents: string): void {
  for (let folder = 0; folder < folders; folder += 1) {
    const path = join(documents, `${folder % 10}`, `folder ${folder}`);
    mkdirSync(path, { recursive: true });
    for (let at = 0; at < filesPerFolder; at += 1) {
      const text = `Sheet ${at} of folder ${folder}. ${'The ferry to the island leaves at noon. '.repeat(1 + (at % 8))}`;
      writeFileSync(join(path, `sheet ${at}.txt`), text);
    }
  }
}

async function indexAll(documents: string, data: string) {
  const owner = await observeOwner(data);
  const started = performance.now();
  await owner.client.library.add({ path: documents });
  const { passages } = await untilRead(owner.client);
  const seconds = (performance.now() - started) / 1_000;
  return { passages, first: { seconds, ...(await end(owner)) } };
}

async function startAgain(documents: string, data: string): Promise<ManyReport['again']> {
  const started = performance.now();
  const owner = await observeOwner(data);
  await owner.client.search.query({ query: 'ferry to the island' });
  const toAnswerMs = performance.now() - started;
  await untilRead(owner.client);
  const toReadyMs = performance.now() - started;
  const toReadyCpuSeconds = owner.cpuSeconds();
  await delay(watchMs);
  const saveToFoundMs = await saveAndFind(owner, join(documents, '7', 'folder 7'));
  return { toAnswerMs, toReadyMs, toReadyCpuSeconds, saveToFoundMs, ...(await end(owner)) };
}

async function saveAndFind({ client }: ObservedOwner, folder: string): Promise<number> {
  const word = `quagga${process.pid}`;
  writeFileSync(join(folder, 'saved.txt'), `A ${word} grazes beside the river.`);
  const saved = performance.now();
  for (;;) {
    const { results } = await client.search.query({ query: word, mode: 'keyword' });
    if (results.length > 0) return performance.now() - saved;
    await delay(20);
  }
}

async function end(owner: ObservedOwner): Promise<Session> {
  const peaks = largestPerName(owner.memory.take());
  return { peaks, loops: await owner.stop() };
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function formatMany({ files, passages, first, again, load }: ManyReport): string {
  const names = [...new Set([...first.peaks, ...again.peaks].map(({ name }) => name))];
  const cell = (peaks: readonly ProcessPeak[], name: string): string => {
    const bytes = peaks.find((peak) => peak.name === name)?.peakBytes;
    return bytes === undefined ? '–' : megabytes(bytes);
  };
  return [
    `## ${figure(files)} files, ${figure(passages)} passages (load ${figure(load, 1)})\n`,
    table(
      ['What', 'Measured', 'Aim'],
      [
        ['First index, s', figure(first.seconds), '–'],
        ['Start to first answer, ms', figure(again.toAnswerMs), '–'],
        ['Start to ready, nothing changed, ms', figure(again.toReadyMs), '≤ 5,000'],
        ['Processor time until then, s', figure(again.toReadyCpuSeconds, 1), '–'],
        ['Save to found, ms', figure(again.saveToFoundMs), '≤ 1,000'],
      ],
    ),
    '',
    table(
      ['Peak RSS, MB', 'First index', 'Start and watching'],
      names.map((name) => [name, cell(first.peaks, name), cell(again.peaks, name)]),
    ),
    '',
    loopTable([
      ...first.loops.map((loop) => ({ ...loop, name: `${loop.name}, first index` })),
      ...again.loops.map((loop) => ({ ...loop, name: `${loop.name}, start and watching` })),
    ]),
  ].join('\n');
}
