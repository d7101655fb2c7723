/**
 * Stands for the `electron` module in the built main process. It is exactly `ElectronSurface`, which is typed against
 * electron.d.ts in `src/main/platform.ts`: what the app starts to use is missing here until the type check passes.
 */
import type { ElectronSurface } from '../../src/main/platform.ts';
import { app as standinApp } from './app.ts';
import { dialog as standinDialog, shell as standinShell } from './desk.ts';
import { StandinMessageChannel } from './ports.ts';
import { protocol as standinProtocol } from './protocol.ts';
import { session as standinSession } from './session.ts';
import { utilityProcess as standinUtilityProcess } from './utility-process.ts';
import { BrowserWindow as StandinBrowserWindow, ipcMain as standinIpcMain } from './windows.ts';

const display = { x: 0, y: 0, width: 1920, height: 1080 };

export const {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
}: ElectronSurface = {
  app: standinApp,
  BrowserWindow: StandinBrowserWindow,
  dialog: standinDialog,
  ipcMain: standinIpcMain,
  // Menus and themes have no counterpart in a page; that they are asked for is all that can be seen here.
  Menu: { buildFromTemplate: () => ({ items: [] }), setApplicationMenu: () => undefined },
  MessageChannelMain: StandinMessageChannel,
  nativeTheme: { shouldUseDarkColors: false },
  protocol: standinProtocol,
  screen: { getAllDisplays: () => [{ workArea: display } as Electron.Display] },
  session: { defaultSession: standinSession },
  shell: standinShell,
  utilityProcess: standinUtilityProcess,
};
