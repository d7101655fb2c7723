/** Scrolling through a long list of results by the wheel, in Chromium: how long the frames take, and why. */
import { chromium, type Page } from '@playwright/test';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { WebHost } from '../e2e/web-host.ts';
import { findBrowser } from '../scripts/find-browser.ts';
import { latencies, type Latencies } from './latencies.ts';
import { figure, table } from './table.ts';
import { indexFolder } from './trove.ts';
import { filesFolder, withWorkFolder } from './work-folder.ts';

export interface ScrollReport {
  readonly rows: number;
  /** Milliseconds between frames. */
  readonly frames: Latencies;
  readonly overLimit: number;
  /** Milliseconds that the page itself worked for a frame, of those over the limit that Chromium reports. */
  readonly ownWork: Latencies;
  readonly ownOverLimit: number;
  readonly load: readonly [number, number];
}

interface Recorded {
  readonly frames: readonly number[];
  readonly ownWork: readonly number[];
}

/** Every file, newest first. */
const everything = 'size:>0';
const wheelStep = 3_000;
const limitMs = 50;
/** The list grows while it is scrolled; so many milliseconds without a new row are its end. */
const patienceMs = 4_000;
const longestMs = 60_000;

/** Lists all files of the folder, up to 10,000, and turns the wheel until the end of the list. */
export async function measureScroll(folder: string | undefined): Promise<ScrollReport> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no Chromium, Chrome or Edge here.');
  const before = loadavg()[0] ?? 0;
  return withWorkFolder(async (work) => {
    const data = join(work, 'data');
    await indexFolder(filesFolder(folder, work), data);
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args });
    const host = await WebHost.start({ ...process.env, TROVE_DATA: data, HOME: work }, work);
    try {
      const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
      await page.goto(host.address);
      const { rows, frames, ownWork } = await scrollToEnd(page);
      return {
        rows,
        frames: latencies(frames),
        overLimit: frames.filter((ms) => ms > limitMs).length,
        ownWork: latencies(ownWork),
        ownOverLimit: ownWork.filter((ms) => ms > limitMs).length,
        load: [before, loadavg()[0] ?? 0],
      };
    } finally {
      await host.stop();
      await browser.close();
    }
  });
}

async function scrollToEnd(page: Page): Promise<Recorded & { readonly rows: number }> {
  await page.getByRole('combobox', { name: 'Search your files' }).fill(everything);
  const list = page.getByRole('listbox', { name: 'Results' });
  await list.getByRole('option').first().hover();
  await page.evaluate(record);
  const lastRow = (): Promise<number> =>
    list.evaluate((element) => {
      const rows = [...element.querySelectorAll('[aria-posinset]')];
      return Math.max(...rows.map((row) => Number(row.getAttribute('aria-posinset'))));
    });
  let rows = 0;
  const started = performance.now();
  for (let since = started; performance.now() - since < patienceMs;) {
    await page.mouse.wheel(0, wheelStep);
    await page.waitForTimeout(16);
    const last = await lastRow();
    if (performance.now() - started > longestMs) break;
    if (last <= rows) continue;
    rows = last;
    since = performance.now();
  }
  const recorded = await page.evaluate(() => (window as unknown as { scrolled: Recorded }).scrolled);
  return { rows, frames: recorded.frames.slice(2), ownWork: recorded.ownWork };
}

/** Runs in the page. A frame's own work is its drawing, from the handlers of `scroll` on, and the scripts before that. */
function record(): void {
  const frames: number[] = [];
  const ownWork: number[] = [];
  Object.assign(window, { scrolled: { frames, ownWork } });
  let before = performance.now();
  const frame = (now: number): void => {
    frames.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  // Not in TypeScript's list yet.
  type LongFrame = PerformanceEntry & { renderStart: number; scripts: PerformanceEntry[] };
  new PerformanceObserver((observed) => {
    for (const { startTime, duration, renderStart, scripts } of observed.getEntries() as LongFrame[]) {
      const drawing = renderStart === 0 ? 0 : startTime + duration - renderStart;
      const earlier = scripts.filter((script) => renderStart === 0 || script.startTime < renderStart);
      ownWork.push(earlier.reduce((sum, script) => sum + script.duration, drawing));
    }
  }).observe({ type: 'long-animation-frame' });
}

export function formatScroll(report: ScrollReport): string {
  const row = (what: string, { count, p50, p95, max }: Latencies, over: number) => [
    what,
    figure(count),
    figure(p50),
    figure(p95),
    figure(max),
    figure(over),
  ];
  const rows = [
    row('between frames', report.frames, report.overLimit),
    row('own work, of long frames', report.ownWork, report.ownOverLimit),
  ];
  const headings = ['milliseconds', 'n', 'p50', 'p95', 'max', `over ${limitMs}`];
  const [before, after] = report.load.map((load) => load.toFixed(1));
  return `${figure(report.rows)} rows scrolled through.\n\n${table(headings, rows)}\n\nLoad before ${before}, after ${after}.`;
}
