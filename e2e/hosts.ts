/**
 * One fixture for both faces: a spec gets `app` and does not know whether it runs in a browser on `trove serve`, or in
 * the desktop app, which is real Electron where its binary exists and else its stand-in.
 */
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { electronBinary, ElectronDesktop } from './electron-desktop.ts';
import { StandinDesktop } from './standin/desktop.ts';
import type { DeskEntry } from './standin/wire.ts';
import { WebHost } from './web-host.ts';

export type ProcessName = 'engine' | 'watcher' | 'extractor' | 'embedder';

const root = join(import.meta.dirname, '..');

/** A running Trove with a data folder of its own. */
export interface App {
  readonly face: 'web' | 'desktop';
  /** The page of the one window; another one after `restart`. */
  readonly page: Page;
  readonly dataFolder: string;
  /** The person's `Documents`, empty at first. */
  readonly documents: string;
  hasOpened(path: string): Promise<boolean>;
  hasRevealed(path: string): Promise<boolean>;
  /** What the next folder dialog answers; a browser has none. */
  answerFolderDialog(path: string | null): Promise<void>;
  /** Null when it does not run. The engine of the web face is the server itself. */
  pidOf(name: ProcessName): Promise<number | null>;
  clipboard(): Promise<string>;
  /** What only the stand-in lets a test see and do; null in a browser and on real Electron. */
  readonly standin: StandinDesktop | null;
  /** Everything that Trove and its processes wrote. */
  output(): string;
  /** Quits and starts again on the same data folder. */
  restart(): Promise<void>;
  /** Runs the command line on the same data folder. */
  trove(...args: readonly string[]): Promise<void>;
  /** Starts a second one beside this; resolves when that one has ended by itself. */
  launchAgain(): Promise<void>;
}

interface Face {
  readonly page: Page;
  desk(): Promise<readonly DeskEntry[]>;
  answerFolderDialog(path: string | null): Promise<void>;
  pidOf(name: ProcessName): Promise<number | null>;
  clipboard(): Promise<string>;
  launchAgain(): Promise<void>;
  readonly standin?: StandinDesktop;
  stop(): Promise<void>;
  output(): string;
}

type StartFace = () => Promise<Face>;

export interface HostOptions {
  face: 'web' | 'desktop';
}

interface AppOptions {
  /** Variables that the app is started with beside those of the test. */
  environment: Readonly<Record<string, string>>;
  /** What the desktop app is started with. */
  launchArgs: readonly string[];
  app: App;
}

export const test = base.extend<AppOptions, HostOptions>({
  environment: [{}, { option: true }],
  launchArgs: [[], { option: true }],
  face: ['web', { option: true, scope: 'worker' }],
  app: async ({ face, context, environment: extra, launchArgs }, use, testInfo) => {
    const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-e2e-')));
    const [dataFolder, home] = [join(scratch, 'data'), join(scratch, 'home')];
    const documents = join(home, 'Documents');
    mkdirSync(documents, { recursive: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const environment = { ...process.env, ...extra, HOME: home, USERPROFILE: home, TROVE_DATA: dataFolder };
    // The person's own would be written to else.
    for (const name of ['XDG_CONFIG_HOME', 'XDG_DATA_HOME'])
      delete environment[name as keyof typeof environment];
    const start: StartFace =
      face === 'web'
        ? () => startWeb(context, environment, scratch)
        : () => startDesktop(context, environment, scratch, launchArgs);
    let running = await start();
    await use({
      face,
      get page() {
        return running.page;
      },
      dataFolder,
      documents,
      hasOpened: async (path) => includes(await running.desk(), 'open', path),
      hasRevealed: async (path) => {
        const entries = await running.desk();
        return includes(entries, 'reveal', path) || includes(entries, 'reveal', dirname(path));
      },
      answerFolderDialog: (path) => running.answerFolderDialog(path),
      pidOf: (name) => running.pidOf(name),
      clipboard: () => running.clipboard(),
      launchAgain: () => running.launchAgain(),
      trove: async (...args) => {
        await promisify(execFile)(process.execPath, [join(root, 'bin/trove.js'), ...args], {
          env: environment,
        });
      },
      get standin() {
        return running.standin ?? null;
      },
      output: () => running.output(),
      restart: async () => {
        await running.stop();
        running = await start();
      },
    });
    await running.stop();
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('output', { body: running.output(), contentType: 'text/plain' });
    }
    rmSync(scratch, { recursive: true, force: true });
  },
});

export { expect };

function includes(entries: readonly DeskEntry[], action: DeskEntry['action'], path: string): boolean {
  return entries.some((entry) => entry.action === action && entry.path === path);
}

async function startWeb(
  context: BrowserContext,
  environment: NodeJS.ProcessEnv,
  scratch: string,
): Promise<Face> {
  const host = await WebHost.start(environment, scratch);
  const page = await context.newPage();
  await page.goto(host.address);
  return {
    page,
    desk: async () => host.desk(),
    answerFolderDialog: async () => undefined,
    pidOf: async (name) => (name === 'engine' ? host.pid : host.pidOf(name)),
    clipboard: () => clipboardOf(page),
    launchAgain: async () => {
      // It finds the first one, prints its address, and is done.
      expect(await host.addressOfSecond()).toBe(host.address);
    },
    stop: async () => {
      await page.close();
      await host.stop();
    },
    output: () => host.output,
  };
}

async function startDesktop(
  context: BrowserContext,
  environment: NodeJS.ProcessEnv,
  scratch: string,
  args: readonly string[],
): Promise<Face> {
  const binary = electronBinary();
  if (binary !== null) return startElectron(binary, environment);
  // What was compiled for one test serves the others.
  const compiled = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/trove'), ...environment };
  const desktop = new StandinDesktop({
    context,
    environment: compiled,
    args,
    profile: join(scratch, 'profile'),
  });
  const page = await desktop.firstPage();
  return {
    page,
    desk: async () => desktop.desk,
    answerFolderDialog: async (path) => desktop.answerFolderDialog(path),
    pidOf: async (name) => desktop.pidOf(`Trove ${name}`),
    clipboard: () => clipboardOf(page),
    launchAgain: async () => {
      const second = { ...environment, STANDIN_SECOND_INSTANCE: '1' };
      const other = new StandinDesktop({ context, environment: second, profile: join(scratch, 'profile') });
      await expect(other.firstPage()).rejects.toThrow('ended before it opened a window');
      desktop.secondInstance();
    },
    standin: desktop,
    stop: () => desktop.quit(),
    output: () => desktop.output,
  };
}

async function startElectron(binary: string, environment: NodeJS.ProcessEnv): Promise<Face> {
  const desktop = await ElectronDesktop.start(binary, environment);
  return {
    page: await desktop.firstPage(),
    desk: () => desktop.desk(),
    answerFolderDialog: (path) => desktop.answerFolderDialog(path),
    pidOf: (name) => desktop.pidOf(`Trove ${name}`),
    clipboard: () => desktop.clipboard(),
    launchAgain: () => ElectronDesktop.startAndEnd(binary, environment),
    stop: () => desktop.quit(),
    output: () => '',
  };
}

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
