import { join } from 'node:path';
import { logFailure } from './log.ts';
import { pagePreferences } from './page-preferences.ts';
import { BrowserWindow, type WindowSurface } from './platform.ts';
import { pageBackground } from './theme.ts';
import type { WindowPlacement } from './window-placement.ts';

/** A page that dies more often than this is not brought back: it would only flicker. */
const maxReloads = 3;

/** Opens the main window on `address`; it is shown when it has something to show. */
export function openMainWindow(address: string, placement: WindowPlacement): WindowSurface {
  const place = placement.present;
  const window = new BrowserWindow({
    width: 1200,
    height: 800,
    ...place?.bounds,
    minWidth: 720,
    minHeight: 480,
    title: 'Trove',
    show: false,
    backgroundColor: pageBackground(),
    webPreferences: pagePreferences(join(import.meta.dirname, '../preload/index.cjs')),
  });
  if (place?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  placement.follow(window);
  reloadAfterCrash(window);
  window.loadURL(address).catch((error: unknown) => {
    logFailure('the page did not load', error);
  });
  return window;
}

function reloadAfterCrash({ webContents }: WindowSurface): void {
  let reloads = 0;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || reloads >= maxReloads) return;
    reloads += 1;
    webContents.reload();
  });
}

/** Brings a window to the front, wherever it is. */
export function bringToFront(window: WindowSurface): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
