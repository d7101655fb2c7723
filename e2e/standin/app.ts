import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppSurface, ImageSurface } from '../../src/main/platform.ts';
import { onTest, tellTest } from './link.ts';
import { killUtilities } from './utility-process.ts';

const profile = process.env['STANDIN_PROFILE'];
if (!profile) throw new Error('STANDIN_PROFILE names the folder that stands for the user’s profile.');

// Where a package keeps what is not in its archive.
Object.assign(process, { resourcesPath: profile });

// What main does on another system; what the system then makes of it is not played.
const platform = process.env['STANDIN_PLATFORM'];
if (platform) Object.defineProperty(process, 'platform', { value: platform });

class StandinApp extends EventEmitter implements AppSurface {
  readonly isPackaged = false;
  readonly #paths = new Map<string, string>();
  #isReady = false;
  name = 'Trove';
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      if (this.#isReady) throw new Error('stand-in: switches come before ready');
      tellTest({ type: 'switch', name, value });
    },
  };

  enableSandbox(): void {
    if (this.#isReady) throw new Error('stand-in: app.enableSandbox() comes before ready');
  }

  /** As in Electron, not before the main module has been evaluated. */
  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#isReady = true;
  }

  getPath(name: string): string {
    const path = this.#paths.get(name) ?? join(String(profile), name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getAppPath(): string {
    return process.cwd();
  }

  /** As large as the real ones; the test reads which file was asked for. */
  async getFileIcon(path: string): Promise<ImageSurface> {
    tellTest({ type: 'desk', entry: { action: 'icon', path } });
    const icon = readFileSync(new URL('../../resources/icons/linux/32x32.png', import.meta.url));
    return { isEmpty: () => false, toDataURL: () => `data:image/png;base64,${icon.toString('base64')}` };
  }

  setAsDefaultProtocolClient(): boolean {
    return true;
  }

  setAppUserModelId(): void {
    if (process.platform !== 'win32') throw new Error('stand-in: only Windows knows apps by such a name');
  }

  setLoginItemSettings({ openAtLogin = false }: { openAtLogin?: boolean }): void {
    tellTest({ type: 'login-item', openAtLogin });
  }

  getLoginItemSettings() {
    return { wasOpenedAtLogin: process.env['STANDIN_OPENED_AT_LOGIN'] !== undefined };
  }

  getPreferredSystemLanguages(): string[] {
    return ['en-US'];
  }

  /** electron-updater asks for it. */
  getName(): string {
    return this.name;
  }

  getVersion(): string {
    return '0.0.0';
  }

  requestSingleInstanceLock(): boolean {
    return process.env['STANDIN_SECOND_INSTANCE'] === undefined;
  }

  quit(): void {
    let prevented = false;
    this.emit('before-quit');
    this.emit('will-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) this.exit(0);
  }

  exit(code = 0): void {
    killUtilities();
    process.exit(code);
  }
}

export const app = new StandinApp();

onTest('second-instance', ({ argv }) => app.emit('second-instance', {}, ['trove-app', ...argv]));
onTest('open-url', ({ url }) => app.emit('open-url', { preventDefault: () => undefined }, url));
// Chromium turns these into a quit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
