/** The desktop app on real Electron, where its binary is installed. */
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DeskEntry } from './standin/wire.ts';

const root = join(import.meta.dirname, '..');

/** Nothing is downloaded at install; `npx install-electron` or ELECTRON_OVERRIDE_DIST_PATH brings the binary. */
export function electronBinary(): string | null {
  const folder = join(root, 'node_modules/electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const path = join(dist, readFileSync(named, 'utf8').trim());
  return existsSync(path) ? path : null;
}

interface Recorded {
  troveDesk: DeskEntry[];
  troveFolders: (string | null)[];
}

export class ElectronDesktop {
  readonly #app: ElectronApplication;

  private constructor(app: ElectronApplication) {
    this.#app = app;
  }

  static async start(executablePath: string, environment: NodeJS.ProcessEnv): Promise<ElectronDesktop> {
    const app = await _electron.launch({
      executablePath,
      args: programArguments(),
      env: environment as Record<string, string>,
    });
    // Nothing is to open on the machine that runs the tests.
    await app.evaluate(({ shell, dialog }) => {
      const recorded = Object.assign(globalThis, { troveDesk: [], troveFolders: [] }) as unknown as Recorded;
      shell.openPath = async (path) => (recorded.troveDesk.push({ action: 'open', path }), '');
      shell.showItemInFolder = (path) => void recorded.troveDesk.push({ action: 'reveal', path });
      dialog.showOpenDialog = (async () => {
        const path = recorded.troveFolders.shift() ?? null;
        return { canceled: path === null, filePaths: path === null ? [] : [path] };
      }) as typeof dialog.showOpenDialog;
    });
    return new ElectronDesktop(app);
  }

  /** A launch that is to end by itself, since another one runs. */
  static async startAndEnd(executablePath: string, environment: NodeJS.ProcessEnv): Promise<void> {
    await promisify(execFile)(executablePath, programArguments(), { env: environment, timeout: 20_000 });
  }

  firstPage(): Promise<Page> {
    return this.#app.firstWindow();
  }

  desk(): Promise<readonly DeskEntry[]> {
    return this.#app.evaluate(() => (globalThis as unknown as Recorded).troveDesk);
  }

  async answerFolderDialog(path: string | null): Promise<void> {
    await this.#app.evaluate((_, one) => {
      (globalThis as unknown as Recorded).troveFolders.push(one);
    }, path);
  }

  pidOf(serviceName: string): Promise<number | null> {
    return this.#app.evaluate(
      ({ app }, name) => app.getAppMetrics().find((metric) => metric.serviceName === name)?.pid ?? null,
      serviceName,
    );
  }

  clipboard(): Promise<string> {
    return this.#app.evaluate(({ clipboard }) => clipboard.readText());
  }

  async quit(): Promise<void> {
    await this.#app.close();
  }
}

function programArguments(): string[] {
  return [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}
