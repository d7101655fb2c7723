/** Composition root of the desktop app: who is made with what, and in which order. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { appId } from '../shared/app-id.ts';
import type { Invocation } from '../shared/desktop.ts';
import { appAddress, declareAppScheme, serveApp } from './app-protocol.ts';
import { createDesk } from './desk.ts';
import { Desktop } from './desktop.ts';
import { EngineSupervisor } from './engine-supervisor.ts';
import { askPortalForKeys } from './hotkey.ts';
import { connectPages } from './ipc.ts';
import { logFailure } from './log.ts';
import { ownPageOf } from './own-page.ts';
import { Pages } from './pages.ts';
import { app } from './platform.ts';
import { followPower } from './power-facts.ts';
import { closeNetwork, denyPermissions, lockDownPages } from './security.ts';
import { dataFolderOf, invocationOf, invocationOfLink, programOf } from './start-options.ts';

const dataFolder = dataFolderOf(process.argv.slice(1), process.env);
/** Set by electron-vite while developing: the page comes from its server. */
const developmentAddress = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const address = developmentAddress ?? appAddress;
const isOwnPage = ownPageOf(address);
/** The quick window is made when the start is over. */
const prepareAfterMs = 1_000;

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
  let desktop: Desktop | null = null;
  const early: Invocation[] = [];
  const answer = (invocation: Invocation): void => {
    if (desktop) desktop.answer(invocation);
    else early.push(invocation);
  };
  const engine = new EngineSupervisor({
    dataFolder,
    version: app.getVersion(),
    actOnDesk: createDesk({
      activePage: () => desktop?.activePage ?? null,
      activeWindow: () => desktop?.activeWindow ?? null,
      show: (view, query) => answer(view === 'quick' ? { show: 'quick' } : { show: 'window', query }),
      opened: (path) => desktop?.opened(path),
    }),
    onSummary: (summary) => desktop?.setSummary(summary),
  });
  const pages = new Pages((port) => engine.attachPage(port));

  app.on('second-instance', (_event, argv) => answer(invocationOf(argv.slice(1))));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    answer(invocationOfLink(link));
  });
  app.on('activate', () => answer({ show: 'window', query: null }));
  // Listened to, so that Electron does not quit by itself; the main window's end decides.
  app.on('window-all-closed', () => undefined);
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
  const present = new Desktop({
    address,
    pages,
    tellEngine: (message) => engine.tell(message),
    updateFeed: app.isPackaged ? undefined : process.env['TROVE_UPDATE_FEED'],
    command: app.isPackaged ? [programOf(process.env)] : [process.execPath, app.getAppPath()],
  });
  desktop = present;
  connectPages(pages, isOwnPage, {
    restartEngine: () => engine.restart(),
    act: (act) => present.act(act),
  });
  // A login item of macOS takes no arguments.
  const isQuiet = process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
  present.answer(isQuiet ? { show: 'nothing' } : invocationOf(process.argv.slice(1)));
  for (const invocation of early) present.answer(invocation);
  const lookAtPower = followPower((message) => engine.tell(message));
  engine.onState((state) => {
    pages.setEngine(state);
    present.setEngine(state);
    if (state.state === 'running') {
      lookAtPower();
      setTimeout(() => present.prepare(), prepareAfterMs).unref();
    }
  });
  app.setAsDefaultProtocolClient('trove');
}

app.enableSandbox();
// Without it Windows shows no notifications.
if (process.platform === 'win32') app.setAppUserModelId(appId);
declareAppScheme();
askPortalForKeys(process.env);
if (dataFolder !== null) keepProfileWithData(dataFolder);
// For the processes that main starts: each loads its program in half the time, from the second launch on.
process.env['NODE_COMPILE_CACHE'] ??= join(app.getPath('userData'), 'compiled');
if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  // Not awaited: Electron becomes ready only after this module has been evaluated.
  run().catch((error: unknown) => {
    logFailure('the app did not start', error);
    app.exit(1);
  });
}
