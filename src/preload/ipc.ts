/** The only module that talks to main. */
import * as electron from 'electron';
import type { DesktopBridge, EngineState, enginePortMessage, pageChannels } from '../shared/ipc.ts';

/** The part of Electron that the preload uses; the stand-in of `e2e/standin` implements exactly this. */
export interface PreloadSurface {
  readonly contextBridge: { exposeInMainWorld(name: string, api: object): void };
  readonly ipcRenderer: {
    send(channel: string): void;
    on(
      channel: string,
      listener: (event: { readonly ports: readonly MessagePort[] }, message: EngineState) => void,
    ): unknown;
  };
}

const { contextBridge, ipcRenderer }: PreloadSurface = electron;

/** The values of `src/shared/ipc.ts`, checked by their types: a sandboxed preload is one file of its own. */
const channels: typeof pageChannels = {
  connect: 'trove:connect',
  restartEngine: 'trove:restart-engine',
  enginePort: 'trove:engine-port',
  engineState: 'trove:engine-state',
};
const portMessage: typeof enginePortMessage = 'trove:engine-port';

type StateListener = (state: EngineState) => void;

/** What the page gets as `window.trove`. Neither `ipcRenderer` nor its events reach it. */
export function createBridge(): DesktopBridge {
  const listeners = new Set<StateListener>();
  let state: EngineState = { state: 'starting', message: null };

  ipcRenderer.on(channels.engineState, (_event, next) => {
    state = next;
    for (const listener of listeners) listener(next);
  });
  // The context bridge cannot carry a port; a window message can, and only this page hears it.
  ipcRenderer.on(channels.enginePort, ({ ports }) => {
    window.postMessage(portMessage, window.location.origin, [...ports]);
  });

  return {
    platform: process.platform,
    connect: () => ipcRenderer.send(channels.connect),
    restartEngine: () => ipcRenderer.send(channels.restartEngine),
    onEngineState: (listener) => {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
  };
}

export function expose(bridge: DesktopBridge): void {
  contextBridge.exposeInMainWorld('trove', bridge);
}
