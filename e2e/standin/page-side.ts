/**
 * Runs in the page before its own scripts, as an init script: a sandboxed `require('electron')` for the real preload,
 * and the copying rules of the context bridge. One function without imports, because it travels as text.
 */
import type { PreloadSurface } from '../../src/preload/ipc.ts';
import type { FromPage, ToPage } from './wire.ts';

export interface PageSideWindow {
  standinSend?: (message: FromPage) => Promise<void>;
  standinDeliver?: (message: ToPage) => void;
  /** Paths of what the test dropped, by name. */
  standinDropped?: Readonly<Record<string, string>>;
}

export function pageSide({ preload, platform }: { preload: string; platform: string }): void {
  // Preloads run in the main frame only.
  if (window !== window.top || location.protocol === 'about:') return;
  type Listener = Parameters<PreloadSurface['ipcRenderer']['on']>[1];
  const standin = window as unknown as PageSideWindow;
  const toTest = standin.standinSend;
  if (!toTest) throw new Error('stand-in: the binding is missing');
  delete standin.standinSend;

  const listeners = new Map<string, Listener[]>();
  const ports = new Map<number, MessagePort>();
  const onTheirWay: number[] = [];
  /** The ends as the page holds them, after the preload's window message has moved them. */
  const received = new Map<number, MessagePort>();

  /** Playwright's serializer would turn these into empty objects without a word. */
  const assertCarried = (value: unknown): void => {
    if (
      value instanceof ArrayBuffer ||
      value instanceof Map ||
      value instanceof Set ||
      value instanceof Blob
    ) {
      throw new Error(`stand-in: a ${value.constructor.name} cannot be carried`);
    }
    if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
      Object.values(value).forEach(assertCarried);
    }
  };
  const adopt = (portId: number): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    ports.set(portId, port1);
    port1.addEventListener('message', ({ data }) => {
      assertCarried(data);
      void toTest({ type: 'port-message', portId, value: data });
    });
    port1.start();
    onTheirWay.push(portId);
    return port2;
  };
  // Electron's ports tell each other when they close; Chromium's do not.
  window.addEventListener('message', ({ ports: [port] }) => {
    const portId = port && onTheirWay.shift();
    if (!port || portId === undefined) return;
    received.set(portId, port);
    const close = port.close.bind(port);
    port.close = () => {
      close();
      void toTest({ type: 'port-close', portId });
    };
  });
  const emit = (channel: string, value: unknown, carried: readonly MessagePort[]): void => {
    for (const listener of listeners.get(channel) ?? []) listener({ ports: carried }, value as never);
  };

  Object.defineProperty(window, 'standinDeliver', {
    value: (message: ToPage) => {
      if (message.type === 'message') emit(message.channel, message.value, []);
      if (message.type === 'port') emit(message.channel, message.value, [adopt(message.portId)]);
      if (message.type === 'port-message') ports.get(message.portId)?.postMessage(message.value);
      if (message.type === 'port-close') received.get(message.portId)?.dispatchEvent(new Event('close'));
    },
  });

  /** Own enumerable values are copied, functions become functions of the other side, prototypes are dropped. */
  const bridged = (value: unknown): unknown => {
    if (typeof value === 'function') return (...args: unknown[]) => bridged(value(...args.map(bridged)));
    if (value instanceof Promise) return value.then(bridged);
    if (Array.isArray(value)) return Object.freeze(value.map(bridged));
    // The bridge carries these as they are.
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bridged(one)])));
  };

  window.open = (url) => {
    void toTest({ type: 'open-window', url: String(url) });
    // The app denies it; that it does is checked where the message arrives.
    return null;
  };

  const electron: PreloadSurface = {
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        void Object.defineProperty(window, name, { value: bridged(api), enumerable: true }),
    },
    ipcRenderer: {
      send: (channel, value) => {
        assertCarried(value);
        void toTest({ type: 'send', channel, value });
      },
      on: (channel, listener) =>
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener as Listener]),
    },
    webUtils: {
      getPathForFile: (file) => {
        if (!(file instanceof File)) throw new TypeError('stand-in: getPathForFile takes a File');
        return standin.standinDropped?.[file.name] ?? '';
      },
    },
  };
  const sandboxedRequire = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name} (a sandboxed preload has only electron)`);
  };
  void toTest({ type: 'started' });
  new Function('require', 'module', 'exports', 'process', preload)(
    sandboxedRequire,
    { exports: {} },
    {},
    { platform },
  );
}
