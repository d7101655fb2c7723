/** Composition root of the desktop app: who is made with what, and in which order. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { appAddress, declareAppScheme, serveApp } from './app-protocol.ts';
import { EngineSupervisor } from './engine-supervisor.ts';
import { connectPages } from './ipc.ts';
import { bringToFront, openMainWindow } from './main-window.ts';
import { setApplicationMenu } from './menu.ts';
import { logFailure } from './log.ts';
import { ownPageOf } from './own-page.ts';
import { app, type WindowSurface } from './platform.ts';
import { closeNetwork, denyPermissions, lockDownPages } from './security.ts';
import { dataFolderOf } from './start-options.ts';

const dataFolder = dataFolderOf(process.argv.slice(1), process.env);
/** Set by electron-vite while developing: the page comes from its server. */
const developmentAddress = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const address = developmentAddress ?? appAddress;

const isOwnPage = ownPageOf(address);

/** A data folder of its own has a window state and a single-instance lock of its own. */
function keepProfileWithData(folder: string): void {
  const profile = join(folder, 'window');
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    app.setPath('userData', profile);
  } catch {
    // The engine says what is wrong with the folder, in the window; that needs a profile somewhere.
  }
}

async function run(): Promise<void> {
  const engine = new EngineSupervisor({ dataFolder, version: app.getVersion() });
  let window: WindowSurface | null = null;
  const showWindow = (): void => {
    if (window && !window.isDestroyed()) return bringToFront(window);
    window = openMainWindow(address, join(app.getPath('userData'), 'window.json'));
  };

  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let stopped = false;
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void engine.stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });
  lockDownPages();

  await app.whenReady();
  engine.start();
  serveApp(join(import.meta.dirname, '../renderer'), () => engine.files);
  denyPermissions(isOwnPage);
  closeNetwork(isOwnPage);
  connectPages(engine, isOwnPage);
  setApplicationMenu();
  showWindow();
}

app.enableSandbox();
declareAppScheme();
if (dataFolder !== null) keepProfileWithData(dataFolder);
if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  // Not awaited: Electron becomes ready only after this module has been evaluated.
  run().catch((error: unknown) => {
    logFailure('the app did not start', error);
    app.exit(1);
  });
}
