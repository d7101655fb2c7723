/** The app on the person's desktop: windows, key, tray, notifications and its own settings, around one engine. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type {
  DesktopAct,
  DesktopSettings,
  EngineSummary,
  Invocation,
  PageCommand,
} from '../shared/desktop.ts';
import type { EngineState, ToEngine } from '../shared/ipc.ts';
import { readDesktopSettings, writeDesktopSettings } from './desktop-settings.ts';
import { Hotkey } from './hotkey.ts';
import { logFailure } from './log.ts';
import { startAtLogin } from './login-item.ts';
import { bringToFront, openMainWindow } from './main-window.ts';
import { setApplicationMenu, type MenuActions } from './menu.ts';
import { speak, words } from './messages/spoken.ts';
import { Announcer } from './notify.ts';
import type { Pages } from './pages.ts';
import { app, Notification, shell, type WebContentsSurface, type WindowSurface } from './platform.ts';
import { QuickWindow } from './quick-window.ts';
import { setTheme } from './theme.ts';
import { TrayIcon, type TrayActions } from './tray.ts';
import { Updates } from './updates.ts';
import { WindowPlacement } from './window-placement.ts';

const mostRecent = 8;

export interface DesktopOptions {
  readonly address: string;
  readonly pages: Pages;
  readonly tellEngine: (message: ToEngine) => void;
  /** The program and its arguments, as a login item starts it. */
  readonly command: readonly string[];
  /** While developing: where to look for a newer version. */
  readonly updateFeed: string | undefined;
}

export class Desktop {
  readonly #options: DesktopOptions;
  readonly #settingsFile = join(app.getPath('userData'), 'desktop.json');
  readonly #quick: QuickWindow;
  readonly #hotkey: Hotkey;
  readonly #updates: Updates;
  readonly #actions: TrayActions & MenuActions;
  readonly #tray: TrayIcon;
  readonly #announcer = new Announcer();
  readonly #placement = new WindowPlacement(join(app.getPath('userData'), 'window.json'));
  readonly #setAside: string | null;
  #settings: DesktopSettings;
  #window: WindowSurface | null = null;
  #engine: EngineState = { state: 'starting', message: null };
  #summary: EngineSummary | null = null;
  #recent: readonly string[] = [];
  #loginProblem: string | null = null;
  #isUnsaved = false;

  constructor(options: DesktopOptions) {
    this.#options = options;
    ({ settings: this.#settings, setAside: this.#setAside } = readDesktopSettings(this.#settingsFile));
    setTheme(this.#settings.theme);
    this.#quick = new QuickWindow({
      address: options.address,
      command: ({ webContents }, command) => {
        options.pages.command(webContents, command);
        this.#tellSeen();
      },
    });
    this.#hotkey = new Hotkey({
      onPress: () => this.#quick.toggle(),
      onChange: () => this.#tellPages(),
      environment: process.env,
    });
    this.#updates = new Updates({
      feed: options.updateFeed,
      onChange: () => {
        this.#tellPages();
        this.#showState();
      },
    });
    this.#actions = {
      showWindow: () => this.showWindow(),
      showQuick: () => this.#quick.show(),
      setPaused: (paused: boolean) => options.tellEngine({ type: 'pause', paused }),
      rescan: () => options.tellEngine({ type: 'rescan' }),
      open: (path: string) => void shell.openPath(path),
      showUpdate: () => this.showWindow({ type: 'go-to', place: 'settings' }),
      quit: () => app.quit(),
      command: (command: PageCommand) => this.showWindow(command),
    };
    this.#tray = new TrayIcon(this.#actions);
    this.#speak();
    this.#hotkey.set(this.#settings.hotkey);
  }

  /** Makes what a key press will need, once nothing more urgent is to do. */
  prepare(): void {
    this.#quick.prepare();
    if (this.#settings.lookForUpdates) this.#updates.setOn(true);
  }

  /** The quick window while it is open, else the main one. */
  get activeWindow(): WindowSurface | null {
    return this.#quick.isVisible ? this.#quick.prepare() : this.#mainWindow();
  }

  get activePage(): WebContentsSurface | null {
    return this.activeWindow?.webContents ?? null;
  }

  answer(invocation: Invocation): void {
    if (invocation.show === 'quick') this.#quick.toggle();
    if (invocation.show !== 'window') return;
    const { query } = invocation;
    this.showWindow(query === null ? undefined : { type: 'search', query });
  }

  showWindow(command?: PageCommand): void {
    const present = this.#mainWindow();
    const window = present ?? this.#openWindow();
    if (present) bringToFront(present);
    if (command) this.#options.pages.command(window.webContents, command);
  }

  act(act: DesktopAct): void {
    if (act.type === 'change') this.#change(act.changes);
    if (act.type === 'test-hotkey') this.#hotkey.startTest();
    if (act.type === 'look-for-update') void this.#updates.look();
    if (act.type === 'install-update') void this.#updates.install();
    if (act.type === 'hide') this.#quick.hide();
    if (act.type === 'show-window') {
      this.#quick.hide();
      this.showWindow(act.query === '' ? undefined : { type: 'search', query: act.query });
    }
  }

  opened(path: string): void {
    this.#recent = [path, ...this.#recent.filter((other) => other !== path)].slice(0, mostRecent);
    this.#showState();
  }

  setEngine(state: EngineState): void {
    this.#engine = state;
    this.#showState();
    if (state.state === 'running') this.#tellSeen();
  }

  setSummary(summary: EngineSummary): void {
    this.#summary = summary;
    this.#showState();
    for (const { title, body } of this.#announcer.look(summary)) this.#notify(title, body);
  }

  #change(changes: Partial<DesktopSettings>): void {
    const before = this.#settings;
    this.#settings = { ...before, ...changes };
    // Every page that opens says its language and theme again.
    if (isDeepStrictEqual(this.#settings, before)) return;
    const { startAtLogin: isWanted } = this.#settings;
    // What the system refused is not shown as chosen.
    if (isWanted !== before.startAtLogin && !this.#setLogin(isWanted))
      this.#settings = { ...this.#settings, startAtLogin: before.startAtLogin };
    this.#save();
    if (this.#settings.hotkey !== before.hotkey) this.#hotkey.set(this.#settings.hotkey);
    if (this.#settings.theme !== before.theme) setTheme(this.#settings.theme);
    if (this.#settings.language !== before.language) this.#speak();
    if (this.#settings.lookForUpdates !== before.lookForUpdates)
      this.#updates.setOn(this.#settings.lookForUpdates);
    this.#tellPages();
  }

  #save(): void {
    try {
      writeDesktopSettings(this.#settingsFile, this.#settings);
      this.#isUnsaved = false;
    } catch (error) {
      logFailure('the settings of the app were not saved', error);
      this.#isUnsaved = true;
    }
  }

  #speak(): void {
    speak(this.#settings.language, app.getPreferredSystemLanguages());
    setApplicationMenu(this.#actions);
    this.#showState();
  }

  /** Whether it was done. */
  #setLogin(isOn: boolean): boolean {
    try {
      startAtLogin(isOn, {
        platform: process.platform,
        configFolder: process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'),
        command: this.#options.command,
        setLoginItem: (settings) => app.setLoginItemSettings(settings),
      });
      this.#loginProblem = null;
    } catch (error) {
      logFailure('starting at login was not set', error);
      this.#loginProblem = words().loginFailed;
    }
    return this.#loginProblem === null;
  }

  #tellSeen(): void {
    const isMainSeen = this.#mainWindow()?.isMinimized() === false;
    this.#options.tellEngine({ type: 'seen', isSeen: isMainSeen || this.#quick.isVisible });
  }

  #tellPages(): void {
    this.#options.pages.setDesktop({
      settings: this.#settings,
      hotkey: this.#hotkey.state,
      update: this.#updates.state,
      loginProblem: this.#loginProblem,
      setAside: this.#setAside,
      isUnsaved: this.#isUnsaved,
      profileFolder: app.getPath('userData'),
    });
  }

  #showState(): void {
    this.#tray.update({
      engine: this.#engine,
      summary: this.#summary,
      recent: this.#recent,
      newVersion: this.#updates.newVersion,
    });
    const { activity, fraction } = this.#summary ?? { activity: 'idle', fraction: null };
    const isReading = activity === 'indexing' || activity === 'scanning';
    // Above 1 means: working, end unknown; below 0: nothing to show.
    this.#mainWindow()?.setProgressBar(isReading ? (fraction ?? 2) : -1);
  }

  #notify(title: string, body: string): void {
    const isSeen = this.#mainWindow()?.isFocused() === true;
    if (!this.#settings.notifications || isSeen || !Notification.isSupported()) return;
    const notification = new Notification({ title, body, silent: true });
    notification.on('click', () => this.showWindow({ type: 'go-to', place: 'library' }));
    notification.show();
  }

  #mainWindow(): WindowSurface | null {
    return this.#window && !this.#window.isDestroyed() ? this.#window : null;
  }

  #openWindow(): WindowSurface {
    const window = openMainWindow(this.#options.address, this.#placement);
    window.on('closed', () => {
      this.#tellSeen();
      // The quick window is always there, so that closing this one is never "all closed" by itself.
      if (process.platform !== 'darwin' && !this.#settings.keepRunning) app.quit();
    });
    window.on('minimize', () => this.#tellSeen());
    window.on('restore', () => this.#tellSeen());
    this.#window = window;
    this.#tellSeen();
    this.#showState();
    return window;
  }
}
