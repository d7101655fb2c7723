/** The only module that talks to main. */
import * as electron from 'electron';
import type { DesktopAct, DesktopState, PageCommand } from '../shared/desktop.ts';
import type { DesktopBridge, EngineState, enginePortMessage, pageChannels } from '../shared/ipc.ts';

/** The part of Electron that the preload uses; the stand-in of `e2e/standin` implements exactly this. */
export interface PreloadSurface {
  readonly contextBridge: { exposeInMainWorld(name: string, api: object): void };
  readonly ipcRenderer: {
    send(channel: string, value?: DesktopAct): void;
    on<T>(
      channel: string,
      listener: (event: { readonly ports: readonly MessagePort[] }, message: T) => void,
    ): unknown;
  };
  readonly webUtils: { getPathForFile(file: File): string };
}

const { contextBridge, ipcRenderer, webUtils }: PreloadSurface = electron;

/** The values of `src/shared/ipc.ts`, checked by their types: a sandboxed preload is one file of its own. */
const channels: typeof pageChannels = {
  connect: 'trove:connect',
  restartEngine: 'trove:restart-engine',
  enginePort: 'trove:engine-port',
  engineState: 'trove:engine-state',
  desktopState: 'trove:desktop-state',
  command: 'trove:command',
  act: 'trove:act',
};
const portMessage: typeof enginePortMessage = 'trove:engine-port';

/** Who listens, and what was said last: a listener that comes later is told at once. */
function remembered<T>(channel: string, first: T | null) {
  const listeners = new Set<(value: T) => void>();
  let last = first;
  ipcRenderer.on(channel, (_event, value: T) => {
    last = value;
    for (const listener of listeners) listener(value);
  });
  return (listener: (value: T) => void): (() => void) => {
    listeners.add(listener);
    if (last !== null) listener(last);
    return () => listeners.delete(listener);
  };
}

/** What the page gets as `window.trove`. Neither `ipcRenderer` nor its events reach it. */
export function createBridge(): DesktopBridge {
  const onEngineState = remembered<EngineState>(channels.engineState, { state: 'starting', message: null });
  const onDesktopState = remembered<DesktopState>(channels.desktopState, null);
  const commandListeners = new Set<(command: PageCommand) => void>();
  ipcRenderer.on(channels.command, (_event, command: PageCommand) => {
    for (const listener of commandListeners) listener(command);
  });
  // The context bridge cannot carry a port; a window message can, and only this page hears it.
  ipcRenderer.on(channels.enginePort, ({ ports }) => {
    window.postMessage(portMessage, window.location.origin, [...ports]);
  });

  return {
    platform: process.platform,
    connect: () => ipcRenderer.send(channels.connect),
    restartEngine: () => ipcRenderer.send(channels.restartEngine),
    onEngineState,
    onDesktopState,
    onCommand: (listener) => {
      commandListeners.add(listener);
      return () => commandListeners.delete(listener);
    },
    act: (act) => ipcRenderer.send(channels.act, act),
    // Takes nothing but a file that the person gave to the page: a path cannot be made up, nor another one asked for.
    pathOf: (file: File) => webUtils.getPathForFile(file),
  };
}

export function expose(bridge: DesktopBridge): void {
  contextBridge.exposeInMainWorld('trove', bridge);
}
