/** The menu-bar or tray icon: what Trove is doing, and the way in. Never the only one: GNOME shows none. */
import { basename } from 'node:path';
import type { EngineState } from '../shared/ipc.ts';
import type { EngineSummary } from '../shared/desktop.ts';
import { trayIcon } from './icons.ts';
import { logFailure } from './log.ts';
import { formatNumber, words } from './messages/spoken.ts';
import { Menu, nativeTheme, Tray, type MenuItemConstructorOptions, type TraySurface } from './platform.ts';
import { isSystemDark } from './theme.ts';

export interface TrayActions {
  readonly showWindow: () => void;
  readonly showQuick: () => void;
  readonly setPaused: (paused: boolean) => void;
  readonly open: (path: string) => void;
  /** To where a newer version is fetched and installed. */
  readonly showUpdate: () => void;
  readonly quit: () => void;
}

export interface TrayFacts {
  readonly engine: EngineState;
  readonly summary: EngineSummary | null;
  /** Opened through Trove since it started, newest first; kept in memory only. */
  readonly recent: readonly string[];
  /** A newer one that is offered or ready; null: none. */
  readonly newVersion: string | null;
}

export class TrayIcon {
  readonly #actions: TrayActions;
  readonly #tray: TraySurface | null;
  #shown = '';

  constructor(actions: TrayActions) {
    this.#actions = actions;
    this.#tray = createTray();
    this.#tray?.on('click', () => {
      // On macOS and most of Linux a click opens the menu by itself.
      if (process.platform === 'win32') actions.showWindow();
    });
    nativeTheme.on('updated', () => this.#tray?.setImage(presentIcon()));
  }

  get isThere(): boolean {
    return this.#tray !== null;
  }

  update(facts: TrayFacts): void {
    const lines = JSON.stringify([
      stateLine(facts),
      facts.recent,
      facts.newVersion,
      facts.summary?.activity,
      words().tray.open,
    ]);
    // A menu that is open would close when it is set anew.
    if (lines === this.#shown) return;
    this.#shown = lines;
    this.#tray?.setToolTip(`Trove: ${stateLine(facts)}`);
    this.#tray?.setContextMenu(Menu.buildFromTemplate(trayMenu(facts, this.#actions)));
  }
}

const presentIcon = (): string => trayIcon(process.platform, isSystemDark());

function createTray(): TraySurface | null {
  try {
    return new Tray(presentIcon());
  } catch (error) {
    logFailure('there is no tray', error);
    return null;
  }
}

/** One line on what is going on. */
export function stateLine({ engine, summary }: Pick<TrayFacts, 'engine' | 'summary'>): string {
  const { tray } = words();
  if (engine.state === 'down') return tray.stopped;
  if (engine.state !== 'running' || !summary) return tray.starting;
  if (summary.folders === 0) return tray.noFolder;
  const { activity, filesSettled, filesTotal, fraction } = summary;
  const files = tray.ofFiles(formatNumber(filesSettled), formatNumber(filesTotal));
  if (activity === 'paused') return tray.paused(files);
  if (activity === 'waiting') return tray.waiting(files);
  if (activity === 'scanning') return tray.scanning;
  if (activity === 'indexing') {
    return tray.reading(fraction === null ? files : `${Math.floor(fraction * 100)} %`);
  }
  return tray.upToDate(formatNumber(filesTotal));
}

function trayMenu(facts: TrayFacts, actions: TrayActions): MenuItemConstructorOptions[] {
  const { summary, recent, newVersion } = facts;
  const { tray, menu } = words();
  const isPaused = summary?.activity === 'paused';
  return [
    { label: stateLine(facts), enabled: false },
    { type: 'separator' },
    { label: tray.search, click: actions.showQuick },
    { label: tray.open, click: actions.showWindow },
    ...(newVersion === null ? [] : [{ label: tray.newVersion(newVersion), click: actions.showUpdate }]),
    {
      label: tray.recent,
      enabled: recent.length > 0,
      submenu: recent.map((path) => ({ label: basename(path), click: () => actions.open(path) })),
    },
    { type: 'separator' },
    {
      label: isPaused ? menu.resume : menu.pause,
      enabled: summary !== null && summary.folders > 0,
      click: () => actions.setPaused(!isPaused),
    },
    { type: 'separator' },
    { label: menu.quit, click: actions.quit },
  ];
}
