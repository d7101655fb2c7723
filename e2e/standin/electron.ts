/**
 * Stands for the `electron` module in the built main process. It is exactly `ElectronSurface`, which is typed against
 * electron.d.ts in `src/main/platform.ts`: what the app starts to use is missing here until the type check passes.
 */
import type { ElectronSurface } from '../../src/main/platform.ts';
import { app as standinApp } from './app.ts';
import { dialog as standinDialog, shell as standinShell } from './desk.ts';
import { StandinMessageChannel } from './ports.ts';
import * as presence from './presence.ts';
import { protocol as standinProtocol } from './protocol.ts';
import { session as standinSession } from './session.ts';
import { otherSessions } from './network.ts';
import { utilityProcess as standinUtilityProcess } from './utility-process.ts';
import { BrowserWindow as StandinBrowserWindow, ipcMain as standinIpcMain } from './windows.ts';

/** Not used by the app itself: what electron-updater asks Electron for. */
export { autoUpdater, net } from './network.ts';

export const {
  app,
  BrowserWindow,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
  utilityProcess,
}: ElectronSurface = {
  ...presence,
  app: standinApp,
  BrowserWindow: StandinBrowserWindow,
  dialog: standinDialog,
  ipcMain: standinIpcMain,
  MessageChannelMain: StandinMessageChannel,
  protocol: standinProtocol,
  session: { defaultSession: standinSession, ...otherSessions },
  shell: standinShell,
  utilityProcess: standinUtilityProcess,
};
