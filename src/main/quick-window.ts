/** The quick window: made once and kept hidden, so that a key press only has to show it. */
import { join } from 'node:path';
import type { PageCommand } from '../shared/desktop.ts';
import { logFailure } from './log.ts';
import { pagePreferences } from './page-preferences.ts';
import { BrowserWindow, screen, type Rectangle, type WindowSurface } from './platform.ts';
import { pageBackground } from './theme.ts';

const size = { width: 760, height: 480 };

export interface QuickWindowOptions {
  readonly address: string;
  readonly command: (window: WindowSurface, command: PageCommand) => void;
}

export class QuickWindow {
  readonly #options: QuickWindowOptions;
  #window: WindowSurface | null = null;

  constructor(options: QuickWindowOptions) {
    this.#options = options;
  }

  get isVisible(): boolean {
    return this.#present()?.isVisible() === true;
  }

  owns(webContents: object): boolean {
    return this.#present()?.webContents === webContents;
  }

  /** Makes the window without showing it. */
  prepare(): WindowSurface {
    const present = this.#present();
    if (present) return present;
    const window = createWindow();
    this.#window = window;
    window.on('blur', () => this.hide());
    window.loadURL(`${this.#options.address}#/quick`).catch((error: unknown) => {
      logFailure('the quick window did not load', error);
    });
    return window;
  }

  toggle(): void {
    if (this.isVisible) this.hide();
    else this.show();
  }

  /** On the display where the pointer is, a fifth down. Wayland places windows itself and ignores this. */
  show(): void {
    const window = this.prepare();
    window.setBounds(placeOn(screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea));
    window.show();
    window.focus();
    this.#options.command(window, { type: 'shown' });
  }

  /** What was typed is forgotten. */
  hide(): void {
    const window = this.#present();
    if (!window?.isVisible()) return;
    window.hide();
    this.#options.command(window, { type: 'hidden' });
  }

  #present(): WindowSurface | null {
    return this.#window && !this.#window.isDestroyed() ? this.#window : null;
  }
}

function placeOn(area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  const x = Math.round(area.x + (area.width - width) / 2);
  return { x, y: Math.round(area.y + Math.min(area.height * 0.2, area.height - height)), width, height };
}

function createWindow(): WindowSurface {
  const window = new BrowserWindow({
    ...size,
    title: 'Trove',
    show: false,
    frame: false,
    resizable: false,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    // macOS: over full-screen apps, without taking the app that was in front out of it.
    ...(process.platform === 'darwin' && { type: 'panel' }),
    backgroundColor: pageBackground(),
    webPreferences: pagePreferences(join(import.meta.dirname, '../preload/index.cjs')),
  });
  if (process.platform !== 'win32') window.setVisibleOnAllWorkspaces(true);
  return window;
}
