/** What one large file costs: a PDF of 2,000 pages beside pdf.js alone, 100 MB of log, 100 MB of CSV. */
import { loadavg } from 'node:os';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { csvLine, logLine, writeLines, writePdf } from './large-files.ts';
import { runMeasured, type Measured } from './process-stats.ts';
import { figure, megabytes, table } from './table.ts';
import { indexFolder, type IndexRun } from './trove.ts';
import { withWorkFolder } from './work-folder.ts';

const pages = 2_000;
const bytes = 100_000_000;

export interface LargeReport {
  readonly pdfAlone: Measured;
  readonly runs: readonly { readonly name: string; readonly run: IndexRun }[];
  readonly load: number;
}

/** The folder is not used: the files are made. */
export function measureLarge(): Promise<LargeReport> {
  return withWorkFolder(async (work) => {
    const made: readonly (readonly [name: string, write: (path: string) => void])[] = [
      ['book.pdf', (path) => writePdf(path, pages)],
      ['server.log', (path) => writeLines(path, bytes, logLine)],
      ['orders.csv', (path) => writeLines(path, bytes, csvLine)],
    ];
    const runs: { name: string; run: IndexRun }[] = [];
    for (const [name, write] of made) {
      const folder = join(work, name);
      mkdirSync(folder);
      write(join(folder, name));
      runs.push({ name, run: await indexFolder(folder, join(work, `${name} data`)) });
    }
    const reader = join(import.meta.dirname, 'pdf-alone.ts');
    const pdfAlone = await runMeasured(process.execPath, [reader, join(work, 'book.pdf', 'book.pdf')]);
    return { pdfAlone, runs, load: loadavg()[0] ?? 0 };
  });
}

export function formatLarge({ pdfAlone, runs, load }: LargeReport): string {
  const row = (name: string, { wallSeconds, cpuSeconds, peaks }: Measured, passages: number | null) => [
    name,
    figure(wallSeconds, 2),
    figure(cpuSeconds, 2),
    passages === null ? '–' : figure(passages),
    megabytes(Math.max(...peaks.map(({ peakBytes }) => peakBytes))),
  ];
  const rows = runs.map(({ name, run }) => row(`trove index: ${name}`, run.measured, run.status.passages));
  rows.push(row('pdf.js alone: book.pdf', pdfAlone, null));
  const headings = ['Large files', 'Wall s', 'CPU s', 'Passages', 'Largest process MB'];
  return `${table(headings, rows)}\n\n${figure(pages)} pages; ${megabytes(bytes)} MB of log and of CSV. Load ${load.toFixed(1)}.`;
}
