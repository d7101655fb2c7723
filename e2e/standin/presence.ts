/** Tray, global key, notifications, power and menus: the test sees what was asked for, and plays the person and the machine. */
import { EventEmitter } from 'node:events';
import type {
  BuiltMenu,
  ElectronSurface,
  MenuItemConstructorOptions,
  NativeThemeSurface,
  PowerMonitorSurface,
  ScreenSurface,
  TraySurface,
} from '../../src/main/platform.ts';
import { onTest, tellTest } from './link.ts';
import type { MenuEntry, MenuName } from './wire.ts';

class StandinMenu {
  readonly template: readonly MenuItemConstructorOptions[];
  readonly items = [];
  static #close: () => void = () => undefined;

  constructor(template: readonly MenuItemConstructorOptions[]) {
    this.template = template;
  }

  popup({ callback }: { callback: () => void }): void {
    setMenu('popup', this);
    StandinMenu.#close = callback;
  }

  /** A menu that pops up is gone once something in it was chosen. */
  static closePopup(): void {
    StandinMenu.#close();
  }
}

const templateOf = (menu: BuiltMenu | null): readonly MenuItemConstructorOptions[] =>
  menu instanceof StandinMenu ? menu.template : [];

/** What is shown of a menu; keys and roles are what the platform makes of it. */
function entriesOf(template: readonly MenuItemConstructorOptions[]): MenuEntry[] {
  return template.map(({ label, role, accelerator, enabled, submenu }) => ({
    label: label ?? role ?? '',
    keys: accelerator === undefined ? null : String(accelerator),
    enabled: enabled !== false,
    items: Array.isArray(submenu) ? entriesOf(submenu) : [],
  }));
}

const menus = new Map<MenuName, readonly MenuItemConstructorOptions[]>();

function setMenu(name: MenuName, menu: BuiltMenu | null): void {
  menus.set(name, templateOf(menu));
  tellTest({ type: 'menu', name, entries: entriesOf(templateOf(menu)) });
}

export const Menu: ElectronSurface['Menu'] = {
  buildFromTemplate: (template) => new StandinMenu(template),
  setApplicationMenu: (menu) => setMenu('application', menu),
};

onTest('menu-click', ({ name, path }) => {
  let level = menus.get(name) ?? [];
  let item: MenuItemConstructorOptions | undefined;
  for (const label of path) {
    item = level.find((one) => (one.label ?? one.role) === label);
    level = Array.isArray(item?.submenu) ? item.submenu : [];
  }
  const click = item?.click as (() => void) | undefined;
  if (!click) throw new Error(`stand-in: the ${name} menu has nothing to click at ${path.join(' › ')}`);
  if (name === 'popup') StandinMenu.closePopup();
  click();
});

export class Tray extends EventEmitter implements TraySurface {
  constructor(image: string) {
    super();
    tellTest({ type: 'tray', image });
  }

  setImage(image: string): void {
    tellTest({ type: 'tray', image });
  }

  setToolTip(): void {}

  setContextMenu(menu: BuiltMenu | null): void {
    setMenu('tray', menu);
  }

  destroy(): void {}
}

const keys = new Map<string, () => void>();
/** Keys that other programs have. */
const taken = new Set((process.env['STANDIN_TAKEN_KEYS'] ?? '').split(' '));

export const globalShortcut: ElectronSurface['globalShortcut'] = {
  register: (accelerator, callback) => {
    if (taken.has(accelerator)) return false;
    keys.set(accelerator, callback);
    return true;
  },
  isRegistered: (accelerator) => keys.has(accelerator),
  unregister: (accelerator) => void keys.delete(accelerator),
};

onTest('press', ({ accelerator }) => keys.get(accelerator)?.());

class StandinNotification extends EventEmitter {
  static isSupported(): boolean {
    return true;
  }

  readonly #title: string;
  readonly #body: string;

  constructor({ title = '', body = '' }: { title?: string; body?: string }) {
    super();
    [this.#title, this.#body] = [title, body];
  }

  show(): void {
    onTest('notification-click', () => this.emit('click'));
    tellTest({ type: 'notification', title: this.#title, body: this.#body });
  }
}

export const Notification: ElectronSurface['Notification'] = StandinNotification;

class StandinPower extends EventEmitter implements PowerMonitorSurface {
  onBattery = false;
  idleSeconds = 3_600;
  heat: ReturnType<PowerMonitorSurface['getCurrentThermalState']> = 'nominal';

  getCurrentThermalState() {
    if (process.platform !== 'darwin') throw new Error('stand-in: only macOS knows its heat');
    return this.heat;
  }

  getSystemIdleTime(): number {
    return this.idleSeconds;
  }

  isOnBatteryPower(): boolean {
    return this.onBattery;
  }
}

export const powerMonitor = new StandinPower();

onTest('power', ({ event, onBattery = false, idleSeconds = 3_600, heat = 'nominal' }) => {
  Object.assign(powerMonitor, { onBattery, idleSeconds, heat });
  powerMonitor.emit(event);
});

class StandinTheme extends EventEmitter implements NativeThemeSurface {
  shouldUseDarkColorsForSystemIntegratedUI = false;
  #source: NativeThemeSurface['themeSource'] = 'system';

  get themeSource() {
    return this.#source;
  }

  set themeSource(source) {
    this.#source = source;
    tellTest({ type: 'theme-source', source });
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system'
      ? this.shouldUseDarkColorsForSystemIntegratedUI
      : this.#source === 'dark';
  }
}

export const nativeTheme = new StandinTheme();

onTest('theme', ({ isDark }) => {
  nativeTheme.shouldUseDarkColorsForSystemIntegratedUI = isDark;
  nativeTheme.emit('updated');
});

const displayOf = (workArea: Electron.Rectangle, id: number): Electron.Display =>
  ({ id, bounds: workArea, workArea }) as Electron.Display;

class StandinScreen extends EventEmitter implements ScreenSurface {
  #displays = [
    { x: 0, y: 0, width: 1920, height: 1080 },
    { x: 1920, y: 200, width: 1280, height: 800 },
  ].map(displayOf);
  pointer = { x: 100, y: 100 };

  getAllDisplays(): Electron.Display[] {
    return this.#displays;
  }

  getCursorScreenPoint(): Electron.Point {
    return this.pointer;
  }

  getDisplayNearestPoint({ x }: Electron.Point): Electron.Display {
    const [first, second] = this.#displays;
    if (!first) throw new Error('stand-in: there is a display');
    return second && x >= second.workArea.x ? second : first;
  }

  plug(areas: readonly Electron.Rectangle[]): void {
    const isMore = areas.length > this.#displays.length;
    this.#displays = areas.map(displayOf);
    this.emit(isMore ? 'display-added' : 'display-removed');
  }
}

export const screen = new StandinScreen();

onTest('pointer', ({ x, y }) => Object.assign(screen, { pointer: { x, y } }));
onTest('displays', ({ areas }) => screen.plug(areas));
