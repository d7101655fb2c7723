/** The test's end of the stand-in: starts the built main process and gives each of its windows a Playwright page. */
import type { BrowserContext, Download, Page, Route } from '@playwright/test';
import { fork, type ChildProcess } from 'node:child_process';
import { basename, join } from 'node:path';
import { pageSide, type PageSideWindow } from './page-side.ts';
import {
  interceptedUrls,
  toAppUrl,
  toBrowserUrl,
  type DeskEntry,
  type FromMain,
  type FromPage,
  type FromTest,
  type MenuEntry,
  type MenuName,
} from './wire.ts';

const root = join(import.meta.dirname, '../..');
const quitTimeoutMs = 10_000;

export interface DesktopOptions {
  readonly context: BrowserContext;
  readonly environment: NodeJS.ProcessEnv;
  /** Stands for the person's profile folder. */
  readonly profile: string;
  readonly args?: readonly string[];
}

interface Window {
  readonly page: Page;
  /** What is done to a page is done in order. */
  queue: Promise<unknown>;
}

type Of<Type extends FromMain['type']> = Extract<FromMain, { type: Type }>;

export class StandinDesktop {
  readonly #options: DesktopOptions;
  readonly #main: ChildProcess;
  readonly #exited: Promise<void>;
  readonly #windows = new Map<number, Promise<Window>>();
  readonly #requests = new Map<number, (response: Of<'response'>) => void>();
  readonly #verdicts = new Map<number, (allowed: boolean) => void>();
  readonly #firstPage = Promise.withResolvers<Page>();
  #nextRequest = 1;
  /** What was asked of the desktop, oldest first. */
  readonly desk: DeskEntry[] = [];
  readonly menus = new Map<MenuName, readonly MenuEntry[]>();
  readonly notifications: { readonly title: string; readonly body: string }[] = [];
  readonly windowStates = new Map<number, Of<'window-state'>>();
  readonly trayImages: string[] = [];
  readonly switches: string[] = [];
  /** The theme that the app chose for what the system draws. */
  themeSource = 'system';
  /** Of the main window, oldest first. */
  readonly progress: number[] = [];
  quickId = -1;
  /** Addresses outside the app's own scheme that a page tried to load, and what the app's session said to it. */
  readonly requested: { readonly url: string; readonly isAllowed: boolean }[] = [];
  readonly #pids = new Map<string, number>();
  readonly #running = new Map<number, string>();
  /** What main and its utility processes wrote. */
  output = '';

  constructor(options: DesktopOptions) {
    this.#options = options;
    this.#main = fork(join(root, 'out/main/index.js'), [...(options.args ?? [])], {
      serialization: 'advanced',
      execArgv: ['--import', new URL('./register.ts', import.meta.url).href],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...options.environment, STANDIN_PROFILE: options.profile },
    });
    const keep = (chunk: Buffer): void => void (this.output += chunk.toString());
    this.#main.stdout?.on('data', keep);
    this.#main.stderr?.on('data', keep);
    this.#main.on('message', (message) => this.#receive(message as FromMain));
    this.#exited = new Promise((resolve) => this.#main.once('exit', () => resolve()));
    void this.#exited.then(() =>
      this.#firstPage.reject(new Error(`The app ended before it opened a window.\n${this.output}`)),
    );
  }

  firstPage(): Promise<Page> {
    return this.#firstPage.promise;
  }

  /** What the next folder dialog answers; null is its cancel button. */
  answerFolderDialog(path: string | null): void {
    this.#send({ type: 'folder-answer', path });
  }

  /** What the next dialog for a new file answers; null is its cancel button. */
  answerSaveDialog(path: string | null): void {
    this.#send({ type: 'save-answer', path });
  }

  /** The person drags files and folders from another window onto this one. */
  async drop(page: Page, paths: readonly string[]): Promise<void> {
    await page.evaluate(
      (dropped) => ((window as unknown as PageSideWindow).standinDropped = dropped),
      Object.fromEntries(paths.map((path) => [basename(path), path])),
    );
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
    await session.detach();
  }

  secondInstance(...argv: readonly string[]): void {
    this.#send({ type: 'second-instance', argv });
  }

  /** The person, the machine, or the window manager does something. */
  do(message: Exclude<FromTest, { type: 'page' | 'request' | 'page-loaded' }>): void {
    this.#send(message);
  }

  /** The page of the quick window, once it was made. */
  async quickPage(): Promise<Page> {
    const [windowId, page] = await this.#pageWhere((url) => url.endsWith('#/quick'));
    this.quickId = windowId;
    return page;
  }

  /** The page of a main window that is open, once there is one. */
  async mainPage(): Promise<Page> {
    return (await this.#pageWhere((url) => url.startsWith('https:') && !url.endsWith('#/quick')))[1];
  }

  async #pageWhere(isWanted: (url: string) => boolean): Promise<readonly [windowId: number, page: Page]> {
    for (;;) {
      for (const [windowId, window] of this.#windows) {
        const { page } = await window;
        if (!page.isClosed() && isWanted(page.url())) return [windowId, page];
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  get hasEnded(): boolean {
    return this.#main.exitCode !== null || this.#main.signalCode !== null;
  }

  /** Main and its utility processes that run now; several may have the same name. */
  processes(): readonly (readonly [name: string, pid: number])[] {
    return [
      ['Trove main', this.#main.pid ?? -1],
      ...[...this.#running].map(([pid, name]) => [name, pid] as const),
    ];
  }

  /** The process of that service name that runs now. */
  pidOf(serviceName: string): number | null {
    return this.#pids.get(serviceName) ?? null;
  }

  /** Quits as a person would; kills after ten seconds. */
  async quit(): Promise<void> {
    if (!this.hasEnded) this.#main.kill('SIGTERM');
    const timeout = setTimeout(() => this.#main.kill('SIGKILL'), quitTimeoutMs);
    await this.#exited;
    clearTimeout(timeout);
    this.#answerOpenRequests();
    for (const opening of this.#windows.values()) {
      const { page, queue } = await opening;
      // What is still loading ends first, if it does: a page that is closed under it upsets the trace.
      await Promise.race([queue, new Promise((resolve) => setTimeout(resolve, 1_000))]);
      await page.close();
    }
  }

  /** Main is gone and will not. */
  #answerOpenRequests(): void {
    for (const [requestId, resolve] of this.#requests) {
      resolve({ type: 'response', requestId, status: 503, headers: {}, body: new Uint8Array() });
    }
    for (const resolve of this.#verdicts.values()) resolve(false);
  }

  #send(message: FromTest): void {
    if (this.#main.connected) this.#main.send(message, () => undefined);
  }

  #receive(message: FromMain): void {
    if (message.type === 'window-open') this.#windows.set(message.windowId, this.#open(message));
    if (message.type === 'window-load') {
      this.#do(message.windowId, ({ page }) => this.#load(message.windowId, page, message.url));
    }
    if (message.type === 'window-reload') this.#do(message.windowId, ({ page }) => page.reload());
    if (message.type === 'window-close') this.#do(message.windowId, ({ page }) => page.close());
    if (message.type === 'page') {
      this.#do(message.windowId, ({ page }) =>
        page.evaluate((one) => (window as unknown as PageSideWindow).standinDeliver?.(one), message.message),
      );
    }
    if (message.type === 'response') this.#requests.get(message.requestId)?.(message);
    if (message.type === 'verdict') this.#verdicts.get(message.requestId)?.(message.allowed);
    if (message.type === 'menu') this.menus.set(message.name, message.entries);
    if (message.type === 'tray') this.trayImages.push(message.image);
    if (message.type === 'switch') this.switches.push(`${message.name}=${message.value}`);
    if (message.type === 'theme-source') this.themeSource = message.source;
    if (message.type === 'notification') this.notifications.push(message);
    if (message.type === 'window-state') this.windowStates.set(message.windowId, message);
    if (message.type === 'progress') this.progress.push(message.value);
    if (message.type === 'desk') this.desk.push(message.entry);
    if (message.type === 'forked') {
      this.#pids.set(message.name, message.pid);
      this.#running.set(message.pid, message.name);
    }
    if (message.type === 'ended') {
      if (this.#pids.get(message.name) === message.pid) this.#pids.delete(message.name);
      this.#running.delete(message.pid);
    }
  }

  async #open({ windowId, width, height, preload }: Of<'window-open'>): Promise<Window> {
    const page = await this.#options.context.newPage();
    const bind = async (): Promise<void> => {
      await page.exposeBinding('standinSend', ({ frame }, message: FromPage) =>
        this.#send({ type: 'page', windowId, url: toAppUrl(frame.url()), message }),
      );
      await page.addInitScript(pageSide, {
        preload,
        platform: this.#options.environment['STANDIN_PLATFORM'] ?? process.platform,
      });
    };
    const route = async (): Promise<void> => {
      await page.route('**/*', (request) => unlessClosed(this.#guard(windowId, request)));
      await page.route(interceptedUrls, (request) => unlessClosed(this.#answer(request)));
    };
    // At once: a launch that is timed should wait for the browser as little as Electron does.
    await Promise.all([page.setViewportSize({ width, height }), bind(), route()]);
    page.on('download', (download) => void this.#guardDownload(download));
    page.on('crash', () => this.#send({ type: 'page-crashed', windowId }));
    page.on('close', () => this.#send({ type: 'window-close', windowId }));
    return { page, queue: Promise.resolve() };
  }

  #do(windowId: number, work: (window: Window) => Promise<unknown>): void {
    void this.#windows.get(windowId)?.then((window) => {
      // A page that is gone, or has gone on to its next document, misses what was meant for the one before.
      window.queue = window.queue.then(() => work(window)).catch(() => undefined);
    });
  }

  async #load(windowId: number, page: Page, url: string): Promise<void> {
    const error = await page.goto(toBrowserUrl(url), { waitUntil: 'domcontentloaded' }).then(
      () => null,
      (reason: unknown) => String(reason),
    );
    this.#send({ type: 'page-shown', windowId });
    this.#send({ type: 'page-loaded', windowId, error });
    this.#firstPage.resolve(page);
  }

  /** What the app's session decides about a permission that a page at this address asks for. */
  mayHave(url: string, permission: string): Promise<boolean> {
    return this.#decide((requestId) => this.#send({ type: 'may-have', requestId, url, permission }));
  }

  #decide(ask: (requestId: number) => void): Promise<boolean> {
    const requestId = this.#nextRequest++;
    return new Promise<boolean>((resolve) => {
      this.#verdicts.set(requestId, resolve);
      ask(requestId);
    }).finally(() => this.#verdicts.delete(requestId));
  }

  /** Everything that is not the app's own scheme goes past its handlers, as in Electron. */
  async #guard(windowId: number, route: Route): Promise<void> {
    const request = route.request();
    const url = request.url();
    const isMainFrame = request.frame().parentFrame() === null;
    const isAllowed =
      (!request.isNavigationRequest() ||
        (await this.#decide((requestId) =>
          this.#send({ type: 'may-navigate', requestId, windowId, url, isMainFrame }),
        ))) &&
      (await this.#decide((requestId) => this.#send({ type: 'may-load', requestId, url })));
    this.requested.push({ url, isAllowed });
    // A navigation that is prevented leaves the page where it is.
    const reason = request.isNavigationRequest() && isMainFrame ? 'aborted' : 'blockedbyclient';
    await (isAllowed ? route.continue() : route.abort(reason));
  }

  /** As in Electron, where the session is told before anything is saved. */
  async #guardDownload(download: Download): Promise<void> {
    if (!(await this.#decide((requestId) => this.#send({ type: 'may-download', requestId })))) {
      await download.cancel();
    }
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const requestId = this.#nextRequest++;
    const response = await new Promise<Of<'response'>>((resolve) => {
      this.#requests.set(requestId, resolve);
      const [url, method, headers] = [toAppUrl(request.url()), request.method(), request.headers()];
      this.#send({ type: 'request', requestId, url, method, headers });
    });
    this.#requests.delete(requestId);
    const { status, headers, body } = response;
    await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
  }
}

/** A page that is closed in the middle of a request needs no answer. */
async function unlessClosed(answering: Promise<void>): Promise<void> {
  await answering.catch(() => undefined);
}
