/** What the app costs while nobody looks at it, and how fast its quick window is there: on the stand-in for Electron. */
import { chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { StandinDesktop } from '../e2e/standin/desktop.ts';
import { findBrowser } from '../scripts/find-browser.ts';
import { indexLarge } from './large-index.ts';
import { latencies, type Latencies } from './latencies.ts';
import { figure, table } from './table.ts';
import { filesFolder, withWorkFolder } from './work-folder.ts';

const presses = 40;
const idleSeconds = 30;
/** The kernel counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

interface ProcessCost {
  readonly name: string;
  readonly residentBytes: number;
  /** Of one core. */
  readonly idleShare: number;
}

export interface PresenceReport {
  readonly passages: number;
  /** Milliseconds from the press to the frame after the page heard that it is shown. */
  readonly toVisible: Latencies;
  readonly processes: readonly ProcessCost[];
  readonly load: readonly [number, number];
}

export async function measurePresence(folder: string | undefined): Promise<PresenceReport> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no Chromium, Chrome or Edge here.');
  const before = loadavg()[0] ?? 0;
  return withWorkFolder(async (work) => {
    const data = join(work, 'data');
    const { passages } = await indexLarge(filesFolder(folder, work), data, work);
    const browser = await chromium.launch({
      executablePath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const context = await browser.newContext();
    const environment = { ...process.env, TROVE_DATA: data, HOME: work };
    const app = new StandinDesktop({ context, environment, profile: join(work, 'profile') });
    try {
      const main = await app.firstPage();
      const quick = await app.quickPage();
      await quick.getByRole('combobox').waitFor();
      const toVisible = await pressAndMeasure(app, quick);
      await main.close();
      const processes = await idleCosts(app);
      return { passages, toVisible: latencies(toVisible), processes, load: [before, loadavg()[0] ?? 0] };
    } finally {
      await app.quit();
      await browser.close();
    }
  });
}

async function pressAndMeasure(app: StandinDesktop, quick: Page): Promise<readonly number[]> {
  const accelerator = process.platform === 'darwin' ? 'Alt+Space' : 'Control+Shift+Space';
  const figures: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await quick.evaluate(() => performance.clearMarks('quick-shown'));
    const startedAt = Date.now();
    app.do({ type: 'press', accelerator });
    const paintedAt = await quick.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            const isShown = performance.getEntriesByName('quick-shown').length > 0;
            requestAnimationFrame(isShown ? () => resolve(Date.now()) : look);
          };
          look();
        }),
    );
    figures.push(paintedAt - startedAt);
    await quick.keyboard.press('Escape');
    await quick.waitForTimeout(50);
  }
  return figures;
}

async function idleCosts(app: StandinDesktop): Promise<readonly ProcessCost[]> {
  // What follows a start is over.
  await new Promise((resolve) => setTimeout(resolve, 40_000));
  const pids = app.processes();
  const ticks = pids.map(([, pid]) => ticksOf(pid));
  await new Promise((resolve) => setTimeout(resolve, idleSeconds * 1_000));
  return pids.map(([name, pid], index) => ({
    name,
    residentBytes: residentBytes(pid),
    idleShare: (ticksOf(pid) - (ticks[index] ?? 0)) / ticksPerSecond / idleSeconds,
  }));
}

/** User and system time; the name before them is in brackets and may hold blanks. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function residentBytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) * 1_024;
}

export function formatPresence(report: PresenceReport): string {
  const { passages, toVisible, processes } = report;
  const [before, after] = report.load;
  const { count, p50, p95, max } = toVisible;
  const press = table(
    ['milliseconds', 'n', 'p50', 'p95', 'max', 'target'],
    [['key to visible', figure(count), figure(p50), figure(p95), figure(max), '≤ 100']],
  );
  const total = processes.reduce((sum, { idleShare }) => sum + idleShare, 0);
  const rows = processes.map(({ name, residentBytes: bytes, idleShare }) => [
    name,
    `${figure(bytes / 1_000_000)} MB`,
    `${(idleShare * 100).toFixed(2)} %`,
  ]);
  const costs = table(
    ['process, window closed', 'memory', 'of a core'],
    [...rows, ['all', '', `${(total * 100).toFixed(2)} %`]],
  );
  return `${figure(passages)} passages.\n\n${press}\n\n${costs}\n\nLoad before ${before.toFixed(1)}, after ${after.toFixed(1)}.`;
}
