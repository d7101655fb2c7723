/**
 * The app as a person feels it, in Chromium: from a key to the painted answer, and from the start of the process to a
 * search that answers. In the browser on `trove serve`, and in the desktop app on the stand-in for Electron, whose
 * messages take a detour through the test process that Electron's do not.
 */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { StandinDesktop } from '../e2e/standin/desktop.ts';
import { WebHost } from '../e2e/web-host.ts';
import { findBrowser } from '../scripts/find-browser.ts';
import type { Status } from '../src/shared/contract/library.ts';
import { indexLarge } from './large-index.ts';
import { latencies, type Latencies } from './latencies.ts';
import { mixedQueries } from './queries.ts';
import { figure, table } from './table.ts';
import { indexFolder } from './trove.ts';
import { filesFolder, withWorkFolder } from './work-folder.ts';

const launches = 5;
const queryCount = 14;
/** The engine is at rest then, and has searched on trial. */
const restMs = 25_000;
/** A fast typist: eleven keys a second. */
const keyPauseMs = 90;

interface FaceFigures {
  readonly name: string;
  /** Milliseconds, right after the launch and after a rest, with other queries. */
  readonly keys: Latencies;
  readonly restedKeys: Latencies;
  /** Milliseconds from the start of the process until the field has the focus, and until the first answer is painted. */
  readonly toField: Latencies;
  readonly toAnswer: Latencies;
}

export interface AppReport {
  readonly files: number;
  readonly passages: number;
  readonly faces: readonly FaceFigures[];
  /** Load of the machine before and after: figures of a busy machine are worth little. */
  readonly load: readonly [number, number];
}

interface RunningFace {
  readonly page: Page;
  /** Resolves when everything that is made after a start is there, and the page in front. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

type StartFace = (context: BrowserContext) => Promise<RunningFace>;

export function measureApp(folder: string | undefined): Promise<AppReport> {
  return measureFaces(folder, async (files, data) => (await indexFolder(files, data)).status);
}

/** The same with 100,000 passages. */
export function measureLargeApp(folder: string | undefined): Promise<AppReport> {
  return measureFaces(folder, indexLarge);
}

async function measureFaces(
  folder: string | undefined,
  index: (folder: string, data: string, work: string) => Promise<Status>,
): Promise<AppReport> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no Chromium, Chrome or Edge here.');
  const before = loadavg()[0] ?? 0;
  return withWorkFolder(async (work) => {
    const data = join(work, 'data');
    const status = await index(filesFolder(folder, work), data, work);
    const queries = someQueries(data);
    const environment = { ...process.env, TROVE_DATA: data, HOME: work };
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args });
    try {
      const web: StartFace = async (context) => {
        const host = await WebHost.start(environment, work);
        const page = await context.newPage();
        await page.goto(host.address);
        return { page, settled: async () => undefined, stop: () => host.stop() };
      };
      const desktop: StartFace = async (context) => {
        const app = new StandinDesktop({ context, environment, profile: join(work, 'profile') });
        const page = await app.firstPage();
        const settled = async (): Promise<void> => {
          // Hidden, but a page that would keep this one from drawing.
          await app.quickPage();
          await page.bringToFront();
        };
        return { page, settled, stop: () => app.quit() };
      };
      const faces = [
        await measureFace('browser', browser, web, queries),
        await measureFace('desktop (stand-in)', browser, desktop, queries),
      ];
      return {
        files: status.files.indexed,
        passages: status.passages,
        faces,
        load: [before, loadavg()[0] ?? 0],
      };
    } finally {
      await browser.close();
    }
  });
}

async function measureFace(
  name: string,
  browser: Browser,
  start: StartFace,
  queries: readonly string[],
): Promise<FaceFigures> {
  const toField: number[] = [];
  const toAnswer: number[] = [];
  let keys: readonly number[] = [];
  let restedKeys: readonly number[] = [];
  for (let launch = 0; launch < launches; launch += 1) {
    const context = await browser.newContext({ viewport: { width: 1_280, height: 800 } });
    await context.addInitScript({ path: join(import.meta.dirname, 'app-page.js') });
    const startedAt = performance.now();
    const { page, settled, stop } = await start(context);
    try {
      await page.evaluate('window.troveBench.whenFocused()');
      toField.push(performance.now() - startedAt);
      await page.keyboard.type('a');
      await page.evaluate('window.troveBench.whenFirst()');
      toAnswer.push(performance.now() - startedAt);
      if (launch < launches - 1) continue;
      await settled();
      keys = await typeQueries(page, queries.slice(0, queryCount));
      await page.waitForTimeout(restMs);
      restedKeys = await typeQueries(page, queries.slice(queryCount));
    } finally {
      await stop();
      await context.close();
    }
  }
  return {
    name,
    keys: latencies(keys),
    restedKeys: latencies(restedKeys),
    toField: latencies(toField),
    toAnswer: latencies(toAnswer),
  };
}

/** Types each query key by key; milliseconds from each key to the frame with its answer, or that of a later key. */
async function typeQueries(page: Page, queries: readonly string[]): Promise<readonly number[]> {
  await clearField(page);
  // What was typed before is not counted.
  await page.evaluate('window.troveBench.samples.splice(0)');
  for (const query of queries) {
    for (const key of query) {
      await page.keyboard.type(key);
      await page.waitForTimeout(keyPauseMs);
    }
    await page.evaluate('window.troveBench.whenPainted()');
    await clearField(page);
  }
  return (await page.evaluate('window.troveBench.samples.splice(0).map(({ ms }) => ms)')) as number[];
}

/** Suggestions that are open take the first Escape. */
async function clearField(page: Page): Promise<void> {
  const field = page.getByRole('combobox').first();
  while ((await field.inputValue()) !== '') await page.keyboard.press('Escape');
}

/** Of all kinds, short enough to be typed: for right after a launch and for later. */
function someQueries(data: string): readonly string[] {
  const typed = mixedQueries(data).filter(({ text }) => /^[\p{L}\p{N} .,'_-]{2,45}$/u.test(text));
  const byKind = Map.groupBy(typed, ({ kind }) => kind);
  const rounds = Array.from({ length: 2 * queryCount }, (_, round) =>
    [...byKind.values()].flatMap((queries) => queries[round]?.text ?? []),
  );
  return rounds.flat().slice(0, 2 * queryCount);
}

export function formatApp({ files, passages, faces, load: [before, after] }: AppReport): string {
  const row = (name: string, what: string, { count, p50, p95, max }: Latencies, target: string) => [
    name,
    what,
    figure(count),
    figure(p50),
    figure(p95),
    figure(max),
    target,
  ];
  const rows = faces.flatMap(({ name, keys, restedKeys, toField, toAnswer }) => [
    row(name, 'key to painted answer', keys, 'p95 ≤ 100'),
    row(name, 'the same after a rest', restedKeys, 'p95 ≤ 50'),
    row(name, 'start to focused field', toField, ''),
    row(name, 'start to first answer', toAnswer, '≤ 1,500'),
  ]);
  const headings = ['face', 'milliseconds', 'n', 'p50', 'p95', 'max', 'target'];
  const loads = `Load before ${before.toFixed(1)}, after ${after.toFixed(1)}.`;
  const found = `${figure(files)} files with ${figure(passages)} passages can be found.`;
  return `${found} Chromium itself runs already.\n\n${table(headings, rows)}\n\n${loads}`;
}
