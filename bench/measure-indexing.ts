import { join } from 'node:path';
import { cacheCounts, indexSize, type IndexSize } from './index-size.ts';
import { indexWithRecoll } from './peers.ts';
import { largestPerName, type Measured, type ProcessPeak } from './process-stats.ts';
import { loopTable } from './loop-table.ts';
import { figure, megabytes, table } from './table.ts';
import { indexFolder, timeIndexingLoops, type IndexRun, type LoopDelay } from './trove.ts';
import { filesFolder, withWorkFolder } from './work-folder.ts';

interface PassFigures {
  readonly wallSeconds: number;
  readonly cpuSeconds: number | null;
  readonly peaks: readonly ProcessPeak[];
}

export interface IndexingReport {
  readonly folder: string;
  readonly files: IndexRun['status']['files'];
  readonly passages: number;
  readonly fileBytes: number;
  readonly first: PassFigures;
  /** Nothing changed since the first. */
  readonly second: PassFigures & { readonly newlyEmbedded: number };
  readonly size: IndexSize;
  /** Of further passes, which this makes slower. */
  readonly loops: { readonly first: readonly LoopDelay[]; readonly second: readonly LoopDelay[] };
  /** Null: not installed. */
  readonly recoll: {
    readonly first: PassFigures;
    readonly second: PassFigures;
    readonly bytes: number;
  } | null;
}

/** Indexes a folder twice, with Trove and then with Recoll, each with an empty index at first. */
export function measureIndexing(given: string | undefined): Promise<IndexingReport> {
  return withWorkFolder(async (work) => {
    const folder = filesFolder(given, work);
    const data = join(work, 'data');
    const first = await indexFolder(folder, data);
    const counts = cacheCounts(data);
    const second = await indexFolder(folder, data);
    const recoll = await indexWithRecoll(folder);
    const probed = join(work, 'probed');
    const loops = {
      first: await timeIndexingLoops(folder, probed),
      second: await timeIndexingLoops(folder, probed),
    };
    await recoll?.remove();
    return {
      folder,
      files: first.status.files,
      passages: counts.passages,
      fileBytes: counts.fileBytes,
      first: passFigures(first.measured),
      second: {
        ...passFigures(second.measured),
        newlyEmbedded: cacheCounts(data).vectors - counts.vectors,
      },
      size: indexSize(data),
      loops,
      recoll: recoll && {
        first: passFigures(recoll.first),
        second: passFigures(recoll.unchanged),
        bytes: recoll.bytes,
      },
    };
  });
}

function passFigures({ wallSeconds, cpuSeconds, peaks }: Measured): PassFigures {
  return { wallSeconds, cpuSeconds, peaks: largestPerName(peaks) };
}

export function formatIndexing(report: IndexingReport): string {
  const { files, first, second, recoll, size, loops } = report;
  return [
    `## Indexing ${report.folder}\n`,
    `${figure(files.total)} files: ${figure(files.indexed)} indexed, ${figure(files.skipped)} skipped, ` +
      `${figure(files.failed)} failed; ${figure(report.passages)} passages. ` +
      `The second pass embedded ${figure(second.newlyEmbedded)}.\n`,
    speedTable(report),
    sizeTable(size, recoll?.bytes ?? null),
    memoryTable('Trove', [first, second]),
    recoll ? memoryTable('Recoll', [recoll.first, recoll.second]) : 'Recoll is not installed.\n',
    loopTable([
      ...loops.first.map((loop) => ({ ...loop, name: `${loop.name}, first pass` })),
      ...loops.second,
    ]),
  ].join('\n');
}

function speedTable({ files, passages, fileBytes, first, second, recoll }: IndexingReport): string {
  const row = (name: string, pass: PassFigures, whole: boolean): string[] => [
    name,
    figure(pass.wallSeconds, 2),
    figure(pass.cpuSeconds, 2),
    whole ? figure(files.total / pass.wallSeconds) : '–',
    whole ? figure(fileBytes / 1e6 / pass.wallSeconds, 1) : '–',
    whole && !name.startsWith('Recoll') ? figure(passages / pass.wallSeconds) : '–',
  ];
  const rows = [row('Trove, first', first, true), row('Trove, no change', second, false)];
  if (recoll)
    rows.push(row('Recoll, first', recoll.first, true), row('Recoll, no change', recoll.second, false));
  return `${table(['Pass', 'Wall s', 'CPU s', 'Files/s', 'MB/s', 'Passages/s'], rows)}\n`;
}

function sizeTable({ parts, total, extractedText }: IndexSize, recollBytes: number | null): string {
  const share = (bytes: number): string => figure(bytes / extractedText, 2);
  const rows = Object.entries(parts).map(([name, bytes]) => [name, megabytes(bytes), share(bytes)]);
  rows.push(['Trove in all', megabytes(total), share(total)]);
  if (recollBytes !== null) rows.push(['Recoll in all', megabytes(recollBytes), share(recollBytes)]);
  rows.push(['(extracted text)', megabytes(extractedText), '1']);
  return `${table(['Index', 'MB', '× text'], rows)}\n`;
}

function memoryTable(program: string, [first, second]: readonly PassFigures[]): string {
  const names = new Set([...(first?.peaks ?? []), ...(second?.peaks ?? [])].map((peak) => peak.name));
  const peak = (pass: PassFigures | undefined, name: string): string => {
    const bytes = pass?.peaks.find((each) => each.name === name)?.peakBytes;
    return bytes === undefined ? '–' : megabytes(bytes);
  };
  const rows = [...names].map((name) => [name, peak(first, name), peak(second, name)]);
  return `${table([`Peak RSS, ${program}`, 'First MB', 'No change MB'], rows)}\n`;
}
