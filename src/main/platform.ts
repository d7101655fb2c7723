/**
 * The part of Electron that Trove uses, by name: nothing else of `src/main` imports it. The stand-in of `e2e/standin`
 * implements exactly these types, so that a use it does not cover fails the type check there.
 */
import * as electron from 'electron';
import type {
  App,
  BrowserWindowConstructorOptions,
  CommandLine,
  Dialog,
  ForkOptions,
  GlobalShortcut,
  LoginItemSettings,
  Menu as MenuInstance,
  MenuItemConstructorOptions,
  MessageEvent as PortEvent,
  NativeImage,
  NativeTheme,
  NotificationConstructorOptions,
  PowerMonitor,
  ProgressBarOptions,
  Rectangle,
  Screen,
  Session,
  Shell,
  WebContents,
} from 'electron';

export type { MenuItemConstructorOptions, PortEvent, Rectangle };

interface Preventable {
  preventDefault(): void;
}

type On<Event extends string, Args extends unknown[]> = (
  event: Event,
  listener: (...args: Args) => void,
) => unknown;

export type ImageSurface = Pick<NativeImage, 'isEmpty'> & { toDataURL(): string };

export interface AppSurface extends Pick<
  App,
  | 'enableSandbox'
  | 'exit'
  | 'getAppPath'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getVersion'
  | 'isPackaged'
  | 'name'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setAsDefaultProtocolClient'
  | 'setLoginItemSettings'
  | 'setPath'
  | 'whenReady'
> {
  readonly commandLine: Pick<CommandLine, 'appendSwitch'>;
  getFileIcon(path: string, options: { size: 'normal' }): Promise<ImageSurface>;
  getLoginItemSettings(): Pick<LoginItemSettings, 'wasOpenedAtLogin'>;
  readonly on: On<'activate', []> &
    On<'before-quit', []> &
    On<'open-url', [event: Preventable, url: string]> &
    On<'second-instance', [event: unknown, argv: string[]]> &
    On<'window-all-closed', []> &
    On<'will-quit', [event: Preventable]> &
    On<'web-contents-created', [event: unknown, contents: WebContentsSurface]>;
}

export interface PortSurface {
  postMessage(message: unknown): void;
  readonly on: On<'message', [event: PortEvent]> & On<'close', []>;
  start(): void;
  close(): void;
}

export interface UtilityProcessSurface {
  readonly pid: number | undefined;
  postMessage(message: unknown, transfer?: PortSurface[]): void;
  kill(): boolean;
  readonly on: On<'message', [message: unknown]>;
  readonly once: On<'spawn', []> & On<'exit', [code: number]>;
}

export interface UtilityProcessFactory {
  fork(
    modulePath: string,
    args: string[],
    options: Pick<ForkOptions, 'env' | 'serviceName' | 'execArgv'>,
  ): UtilityProcessSurface;
}

export interface WebContentsSurface extends Pick<
  WebContents,
  'getURL' | 'isDestroyed' | 'setWebRTCIPHandlingPolicy'
> {
  readonly id: number;
  send(channel: string, message: unknown): void;
  postMessage(channel: string, message: unknown, transfer?: PortSurface[]): void;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'deny' }): void;
  startDrag(item: { file: string; files: string[]; icon: string }): void;
  readonly on: On<'will-navigate', [event: Preventable]> &
    On<'will-frame-navigate', [event: Preventable]> &
    On<'will-redirect', [event: Preventable]> &
    On<'will-attach-webview', [event: Preventable]> &
    On<'render-process-gone', [event: unknown, details: { reason: string }]>;
  readonly once: On<'destroyed', []>;
  reload(): void;
}

type WindowOptions = Pick<
  BrowserWindowConstructorOptions,
  | 'alwaysOnTop'
  | 'backgroundColor'
  | 'frame'
  | 'fullscreenable'
  | 'height'
  | 'icon'
  | 'maximizable'
  | 'minHeight'
  | 'minimizable'
  | 'minWidth'
  | 'resizable'
  | 'show'
  | 'skipTaskbar'
  | 'title'
  | 'type'
  | 'width'
  | 'x'
  | 'y'
> & {
  readonly webPreferences: {
    readonly preload: string;
    readonly sandbox: true;
    readonly contextIsolation: true;
    readonly nodeIntegration: false;
    readonly spellcheck: false;
  };
};

export interface WindowSurface {
  readonly webContents: WebContentsSurface;
  loadURL(url: string): Promise<void>;
  show(): void;
  hide(): void;
  close(): void;
  isVisible(): boolean;
  isFocused(): boolean;
  setBounds(bounds: Rectangle): void;
  setProgressBar(progress: number, options?: ProgressBarOptions): void;
  setVisibleOnAllWorkspaces(visible: boolean): void;
  focus(): void;
  restore(): void;
  isMinimized(): boolean;
  isMaximized(): boolean;
  isDestroyed(): boolean;
  maximize(): void;
  unmaximize(): void;
  /** macOS only: Quick Look. */
  previewFile(path: string): void;
  getNormalBounds(): Rectangle;
  readonly on: On<'close', [event: Preventable]> &
    On<'closed', []> &
    On<'blur', []> &
    On<'show', []> &
    On<'minimize', []> &
    On<'restore', []> &
    On<'move', []> &
    On<'resize', []>;
  readonly once: On<'ready-to-show', []>;
}

export type WindowClass = new (options: WindowOptions) => WindowSurface;

export interface IpcEvent {
  readonly sender: WebContentsSurface;
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
}

export interface IpcMainSurface {
  on(channel: string, listener: (event: IpcEvent, value: unknown) => void): unknown;
}

export interface ProtocolSurface {
  registerSchemesAsPrivileged(
    schemes: {
      scheme: string;
      privileges: { standard: true; secure: true; supportFetchAPI: true; stream: true; codeCache: true };
    }[],
  ): void;
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void;
}

export interface SessionSurface extends Pick<
  Session,
  'setDevicePermissionHandler' | 'setPermissionCheckHandler' | 'setPermissionRequestHandler'
> {
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ): void;
  };
  readonly on: On<'will-download', [event: Preventable]>;
}

export type BuiltMenu = Pick<MenuInstance, 'items'> & {
  /** In the window that has the focus, where the pointer is. */
  popup(options: { callback: () => void }): void;
};

export interface MenuSurface {
  buildFromTemplate(template: MenuItemConstructorOptions[]): BuiltMenu;
  setApplicationMenu(menu: BuiltMenu | null): void;
}

export interface TraySurface {
  setImage(image: string): void;
  setToolTip(text: string): void;
  setContextMenu(menu: BuiltMenu | null): void;
  destroy(): void;
  readonly on: On<'click', []>;
}

interface NotificationClass {
  new (options: Pick<NotificationConstructorOptions, 'title' | 'body' | 'silent'>): {
    show(): void;
    readonly on: On<'click', []>;
  };
  isSupported(): boolean;
}

export interface PowerMonitorSurface extends Pick<
  PowerMonitor,
  'getCurrentThermalState' | 'getSystemIdleTime' | 'isOnBatteryPower'
> {
  readonly on: On<'on-ac', []> &
    On<'on-battery', []> &
    On<'suspend', []> &
    On<'resume', []> &
    On<'lock-screen', []> &
    On<'unlock-screen', []> &
    On<'thermal-state-change', []>;
}

export interface ScreenSurface extends Pick<
  Screen,
  'getAllDisplays' | 'getCursorScreenPoint' | 'getDisplayNearestPoint'
> {
  readonly on: On<'display-added', []> & On<'display-removed', []> & On<'display-metrics-changed', []>;
}

export interface NativeThemeSurface extends Pick<
  NativeTheme,
  'shouldUseDarkColors' | 'shouldUseDarkColorsForSystemIntegratedUI' | 'themeSource'
> {
  readonly on: On<'updated', []>;
}

/** Everything the stand-in must export under the same names. */
export interface ElectronSurface {
  readonly app: AppSurface;
  readonly BrowserWindow: WindowClass;
  readonly dialog: {
    showOpenDialog: (
      options: OpenFolderOptions | OpenApplicationOptions,
    ) => ReturnType<Dialog['showOpenDialog']>;
    showSaveDialog: (options: SaveFileOptions) => ReturnType<Dialog['showSaveDialog']>;
  };
  readonly globalShortcut: Pick<GlobalShortcut, 'isRegistered' | 'register' | 'unregister'>;
  readonly ipcMain: IpcMainSurface;
  readonly Menu: MenuSurface;
  readonly MessageChannelMain: new () => { readonly port1: PortSurface; readonly port2: PortSurface };
  readonly nativeTheme: NativeThemeSurface;
  readonly Notification: NotificationClass;
  readonly powerMonitor: PowerMonitorSurface;
  readonly protocol: ProtocolSurface;
  readonly screen: ScreenSurface;
  readonly session: { readonly defaultSession: SessionSurface };
  readonly shell: Pick<Shell, 'openPath' | 'showItemInFolder' | 'trashItem'>;
  readonly Tray: new (image: string) => TraySurface;
  readonly utilityProcess: UtilityProcessFactory;
}

export interface OpenFolderOptions {
  title: string;
  buttonLabel: string;
  properties: ('openDirectory' | 'createDirectory')[];
}

export interface OpenApplicationOptions {
  title: string;
  buttonLabel: string;
  defaultPath: string;
  filters: { name: string; extensions: string[] }[];
  properties: 'openFile'[];
}

export interface SaveFileOptions {
  title: string;
  defaultPath: string;
  properties: ('createDirectory' | 'showOverwriteConfirmation')[];
}

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
}: ElectronSurface = electron;
