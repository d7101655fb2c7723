/** What a utility process of Electron finds at `process.parentPort`; here without importing `electron`. */
import type { Channel } from './channel.ts';

/** The part of Electron's class of that name that is used; also what oRPC's message-port adapter takes. */
export interface MessagePortMain {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
  close(): void;
}

export interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown; ports: MessagePortMain[] }) => void): unknown;
}

/** Null in a process that is not a utility process. */
export function electronParentPort(): ParentPort | null {
  return (process as typeof process & { parentPort?: ParentPort }).parentPort ?? null;
}

/** A port as a channel; messages are delivered from now on, to listeners added at once. */
export function portChannel(port: MessagePortMain): Channel {
  // A tick later, so that the caller can listen before what has queued up is delivered.
  setImmediate(() => port.start());
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', ({ data }) => listener(data)),
    onClose: (listener) => void port.on('close', listener),
  };
}
