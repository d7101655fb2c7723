/**
 * New versions of the app. Unless the person wants it, nothing is asked: electron-updater is not even loaded. It asks in a
 * session of its own, and what it fetched is installed only if its hash and, on macOS and Windows, its signature are right.
 */
import type { AppUpdater } from 'electron-updater';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UpdateState } from '../shared/desktop.ts';
import { logFailure } from './log.ts';
import { app } from './platform.ts';

const msBetween = 24 * 60 * 60 * 1_000;
/** electron-updater sends a number that tells one installation from all others; this one tells nothing. */
const anonymous = { 'x-user-staging-id': '00000000-0000-0000-0000-000000000000' };

export interface UpdatesOptions {
  /** While developing: where versions are, instead of where the package says. */
  readonly feed: string | undefined;
  readonly onChange: () => void;
}

export class Updates {
  readonly #options: UpdatesOptions;
  #state: UpdateState = { phase: 'off', version: null };
  #updater: Promise<AppUpdater> | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: UpdatesOptions) {
    this.#options = options;
  }

  get state(): UpdateState {
    return this.#state;
  }

  /** What waits for the person's word; null: nothing does. */
  get newVersion(): string | null {
    const { phase, version } = this.#state;
    return phase === 'offered' || phase === 'ready' ? version : null;
  }

  /** Whether it asks by itself, at once and then once a day. */
  setOn(isOn: boolean): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    if (!isOn) return this.#change({ phase: 'off', version: null });
    this.#timer = setInterval(() => void this.look(), msBetween);
    this.#timer.unref();
    void this.look();
  }

  async look(): Promise<void> {
    if (this.#timer === null || ['looking', 'fetching', 'ready'].includes(this.#state.phase)) return;
    await this.#attempt({ phase: 'looking', version: null }, async (updater) => {
      const found = await updater.checkForUpdates();
      if (found?.isUpdateAvailable !== true) return { phase: 'newest', version: null };
      return { phase: 'offered', version: found.updateInfo.version };
    });
  }

  /** Fetches what was offered; the second time, when it is ready, installs it, which ends the app and starts it anew. */
  async install(): Promise<void> {
    const { phase, version } = this.#state;
    if (phase === 'ready') (await this.#load()).quitAndInstall();
    if (phase !== 'offered') return;
    await this.#attempt({ phase: 'fetching', version }, async (updater) => {
      await updater.downloadUpdate();
      return { phase: 'ready', version };
    });
  }

  async #attempt(meanwhile: UpdateState, work: (updater: AppUpdater) => Promise<UpdateState>): Promise<void> {
    this.#change(meanwhile);
    const settle = (state: UpdateState): void => {
      // Switched off meanwhile: it stays silent.
      if (this.#timer !== null) this.#change(state);
    };
    try {
      settle(await work(await this.#load()));
    } catch (error) {
      logFailure('an update was not found or not fetched', error);
      settle({ phase: 'failed', version: null });
    }
  }

  #load(): Promise<AppUpdater> {
    this.#updater ??= loadUpdater(this.#options.feed);
    return this.#updater;
  }

  #change(state: UpdateState): void {
    this.#state = state;
    this.#options.onChange();
  }
}

async function loadUpdater(feed: string | undefined): Promise<AppUpdater> {
  const { autoUpdater } = (await import('electron-updater')).default;
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = false;
  autoUpdater.logger = null;
  autoUpdater.requestHeaders = anonymous;
  // Every failure also rejects; without a listener the event would be thrown.
  autoUpdater.on('error', () => undefined);
  if (feed !== undefined) {
    autoUpdater.forceDevUpdateConfig = true;
    autoUpdater.updateConfigPath = writeConfig(feed);
  }
  return autoUpdater;
}

/** What a package has as `app-update.yml`; JSON is YAML too. */
function writeConfig(feed: string): string {
  const path = join(app.getPath('userData'), 'app-update.yml');
  const config = { provider: 'generic', url: feed, updaterCacheDirName: 'trove-updates' };
  writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
  return path;
}
