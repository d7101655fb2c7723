/** `BrowserWindow` and `ipcMain`: the page itself lives in the test's browser, at the other end of the wire. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type {
  IpcEvent,
  IpcMainSurface,
  PortSurface,
  Rectangle,
  WebContentsSurface,
  WindowClass,
  WindowSurface,
} from '../../src/main/platform.ts';
import { app } from './app.ts';
import { onTest, tellTest } from './link.ts';
import { CarriedPorts } from './ports.ts';
import type { FromPage, ToPage } from './wire.ts';

const windows = new Map<number, StandinWindow>();
let nextWindowId = 1;

export const ipcMain = new EventEmitter() satisfies IpcMainSurface;

type OpenHandler = Parameters<WebContentsSurface['setWindowOpenHandler']>[0];

class StandinWebContents extends EventEmitter implements WebContentsSurface {
  readonly id: number;
  readonly #ports = new CarriedPorts({
    message: (portId, value) => this.#deliver({ type: 'port-message', portId, value }),
    close: (portId) => this.#deliver({ type: 'port-close', portId }),
  });
  #url = '';
  #mayOpen: OpenHandler = () => {
    throw new Error('stand-in: a page opened a window that nobody decided about');
  };
  #destroyed = false;

  constructor(id: number) {
    super();
    this.id = id;
    app.emit('web-contents-created', {}, this);
  }

  getURL(): string {
    return this.#url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  send(channel: string, value: unknown): void {
    this.#deliver({ type: 'message', channel, value: structuredClone(value) });
  }

  postMessage(channel: string, value: unknown, transfer: PortSurface[] = []): void {
    const [port, second] = transfer;
    if (!port || second) throw new Error('stand-in: exactly one port goes to a page at a time');
    this.#deliver({ type: 'port', channel, value, portId: this.#ports.take(port) });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#mayOpen = handler;
  }

  setWebRTCIPHandlingPolicy(): void {}

  startDrag({ files }: { files: string[] }): void {
    for (const path of files) tellTest({ type: 'desk', entry: { action: 'drag', path } });
  }

  reload(): void {
    tellTest({ type: 'window-reload', windowId: this.id });
  }

  received(url: string, message: FromPage): void {
    this.#url = url;
    if (message.type === 'started') this.#ports.closeAll();
    if (message.type === 'port-message') this.#ports.sent(message.portId, message.value);
    if (message.type === 'port-close') this.#ports.closed(message.portId);
    if (message.type === 'open-window') this.#mayOpen({ url: message.url });
    if (message.type === 'send') {
      ipcMain.emit(
        message.channel,
        { sender: this, senderFrame: { url, parent: null } } satisfies IpcEvent,
        message.value,
      );
    }
  }

  /** Asks as Electron does before a page, or a frame in it, goes elsewhere. */
  mayNavigate(isMainFrame: boolean): boolean {
    let isPrevented = false;
    const event = { preventDefault: () => (isPrevented = true) };
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event);
    return !isPrevented;
  }

  destroy(): void {
    this.#destroyed = true;
    this.#ports.closeAll();
    this.emit('destroyed');
  }

  #deliver(message: ToPage): void {
    if (!this.#destroyed) tellTest({ type: 'page', windowId: this.id, message });
  }
}

class StandinWindow extends EventEmitter implements WindowSurface {
  readonly webContents: StandinWebContents;
  readonly #id = nextWindowId++;
  #bounds: Rectangle;
  #visible = false;
  #loading: { resolve(): void; reject(error: Error): void } | null = null;
  #maximized = false;

  constructor(options: ConstructorParameters<WindowClass>[0]) {
    super();
    const { x = 0, y = 0, width = 800, height = 600, webPreferences } = options;
    this.#bounds = { x, y, width, height };
    windows.set(this.#id, this);
    const preload = readFileSync(webPreferences.preload, 'utf8');
    tellTest({ type: 'window-open', windowId: this.#id, width, height, preload });
    this.webContents = new StandinWebContents(this.#id);
  }

  loadURL(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#loading = { resolve, reject };
      tellTest({ type: 'window-load', windowId: this.#id, url });
    });
  }

  loaded(error: string | null): void {
    if (error === null) this.#loading?.resolve();
    else this.#loading?.reject(new Error(error));
    this.#loading = null;
  }

  show(): void {
    this.#setVisible(true);
  }

  previewFile(path: string): void {
    if (process.platform !== 'darwin') throw new Error('stand-in: previewFile is of macOS only');
    tellTest({ type: 'desk', entry: { action: 'preview', path } });
  }

  hide(): void {
    this.#setVisible(false);
  }

  isVisible(): boolean {
    return this.#visible;
  }

  isFocused(): boolean {
    return this.#visible;
  }

  setBounds(bounds: Rectangle): void {
    this.#bounds = bounds;
    this.#tellState();
    this.emit('move');
  }

  setProgressBar(value: number): void {
    tellTest({ type: 'progress', windowId: this.#id, value });
  }

  setVisibleOnAllWorkspaces(): void {}

  #setVisible(visible: boolean): void {
    this.#visible = visible;
    this.#tellState();
  }

  #tellState(): void {
    tellTest({
      type: 'window-state',
      windowId: this.#id,
      isVisible: this.#visible,
      bounds: this.#bounds,
    });
  }

  focus(): void {}

  restore(): void {}

  maximize(): void {
    this.#maximized = true;
  }

  unmaximize(): void {
    this.#maximized = false;
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }

  close(): void {
    this.emit('close', { preventDefault: () => undefined });
    windows.delete(this.#id);
    this.webContents.destroy();
    tellTest({ type: 'window-close', windowId: this.#id });
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
}

export const BrowserWindow: WindowClass = StandinWindow;

/** Quitting closes each window; its page is the test's, which goes on until the process has ended. */
app.once('before-quit', () => {
  for (const window of windows.values()) window.emit('close', { preventDefault: () => undefined });
});

onTest('page', ({ windowId, url, message }) => windows.get(windowId)?.webContents.received(url, message));
onTest('may-navigate', ({ requestId, windowId, isMainFrame }) => {
  const allowed = windows.get(windowId)?.webContents.mayNavigate(isMainFrame) ?? false;
  tellTest({ type: 'verdict', requestId, allowed });
});
onTest('page-loaded', ({ windowId, error }) => windows.get(windowId)?.loaded(error));
onTest('page-shown', ({ windowId }) => windows.get(windowId)?.emit('ready-to-show'));
onTest('page-crashed', ({ windowId }) =>
  windows.get(windowId)?.webContents.emit('render-process-gone', {}, { reason: 'crashed' }),
);
onTest('window-move', ({ windowId, bounds }) => windows.get(windowId)?.setBounds(bounds));
onTest('blur', ({ windowId }) => windows.get(windowId)?.emit('blur'));
onTest('window-close', ({ windowId }) => windows.get(windowId)?.close());
