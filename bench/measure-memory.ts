/** What each process holds while 10,000 mixed files are read, four times over by one engine. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { ProcessPeak } from './process-stats.ts';
import { loopTable } from './loop-table.ts';
import { figure, megabytes, table } from './table.ts';
import { observeOwner, untilRead, type LoopDelay, type ObservedOwner } from './trove.ts';
import { filesFolder, withWorkFolder } from './work-folder.ts';

interface Pass {
  readonly peaks: readonly ProcessPeak[];
  readonly files: number;
  readonly passages: number;
  readonly seconds: number;
}

export interface MemoryReport {
  readonly passes: readonly Pass[];
  /** A while after the last pass. */
  readonly atRest: readonly ProcessPeak[];
  readonly loops: readonly LoopDelay[];
  readonly load: number;
}

const wanted = 10_000;
const passCount = 4;
const restMs = 15_000;
const documents = join(import.meta.dirname, '../../shared/data/documents/files.tar.gz');

/** The folder that is given (default: the project's test data), the documents of many formats, and notes up to 10,000. */
export function measureMemory(given: string | undefined): Promise<MemoryReport> {
  return withWorkFolder(async (work) => {
    const mixed = join(work, 'mixed');
    mkdirSync(mixed);
    execFileSync('cp', ['-r', filesFolder(given, work), join(mixed, 'home')]);
    if (existsSync(documents)) execFileSync('tar', ['-xzf', documents, '-C', mixed]);
    fillUp(mixed);
    const owner = await observeOwner(join(work, 'data'));
    const passes: Pass[] = [];
    for (let pass = 0; pass < passCount; pass += 1) passes.push(await readAll(owner, mixed));
    owner.memory.take();
    await new Promise((resolve) => setTimeout(resolve, restMs));
    owner.memory.take();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const atRest = owner.memory.take();
    return { passes, atRest, loops: await owner.stop(), load: loadavg()[0] ?? 0 };
  });
}

/** Adds the folder, waits until all of it is read, and removes it: the next pass reads and embeds everything anew. */
async function readAll({ client, memory }: ObservedOwner, folder: string): Promise<Pass> {
  memory.take();
  const started = performance.now();
  await client.library.add({ path: folder });
  const { files, passages } = await untilRead(client);
  const seconds = (performance.now() - started) / 1_000;
  await client.library.remove({ path: folder });
  for (;;) {
    const { roots, passages: left } = await client.library.status();
    if (roots.length === 0 && left === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { peaks: memory.take(), files: files.total, passages, seconds };
}

function fillUp(folder: string): void {
  const present = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
  const notes = join(folder, 'notes');
  mkdirSync(notes);
  for (let at = present; at < wanted; at += 1) {
    const lines = Array.from(
      { length: 5 + (at % 200) },
      (_, line) => `Entry ${at}.${line}: a curlew, seen again.`,
    );
    writeFileSync(join(notes, `note ${at}.md`), `# Note ${at}\n\n${lines.join('\n\n')}\n`);
  }
}

export function formatMemory({ passes, atRest, loops, load }: MemoryReport): string {
  const [first] = passes;
  const names = [...new Set(passes.flatMap(({ peaks }) => peaks.map(({ name }) => name)))];
  const cell = (peaks: readonly ProcessPeak[], name: string): string => {
    const bytes = peaks.find((peak) => peak.name === name)?.peakBytes;
    return bytes === undefined ? '–' : megabytes(bytes);
  };
  const rows = names.map((name) => [
    name,
    ...passes.map(({ peaks }) => cell(peaks, name)),
    cell(atRest, name),
  ]);
  const passHeadings = passes.map((_, index) => `Pass ${index + 1}`);
  return [
    `## Memory while ${figure(first?.files ?? 0)} mixed files are read (load ${figure(load, 1)})\n`,
    table(
      ['Largest resident set, MB', ...passHeadings, 'At rest'],
      [...rows, ['(seconds)', ...passes.map(({ seconds }) => figure(seconds)), '–']],
    ),
    `\n${figure(first?.passages ?? 0)} passages; each pass reads and embeds everything anew, in one engine.\n`,
    loopTable(loops),
    '',
  ].join('\n');
}
