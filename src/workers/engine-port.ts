/**
 * The engine's side of `src/shared/ipc.ts`, when it is a utility process of the desktop app: main starts helpers for
 * it, acts on the desktop for it, and hands it the ports of pages.
 */
import type { Desk } from '../core/engine/desk.ts';
import type { PowerSource } from '../core/quiet/power.ts';
import type { EngineSummary } from '../shared/desktop.ts';
import { TroveError } from '../shared/errors.ts';
import type { DeskCall, FileSource, FromEngine, PowerFacts, ToEngine } from '../shared/ipc.ts';
import type { Spawn, SpawnedProcess } from './channel.ts';
import { portChannel, type MessagePortMain, type ParentPort } from './parent-port.ts';

type Exit = Awaited<SpawnedProcess['exited']>;

/** How main starts the engine, and what it does for it. */
export interface MainLink {
  /** Null means the platform's own data folder. */
  readonly dataFolder: string | null;
  readonly version: string;
  readonly spawn: Spawn;
  readonly desk: Desk;
  /** Each port is a page that waits for the contract; it has not been started. Ports that came earlier come at once. */
  onPage(listener: (port: MessagePortMain) => void): void;
  /** Battery, heat and presence, as main hears of them. */
  readonly power: PowerSource;
  /** The machine woke up after a sleep. */
  onRescan(listener: () => void): void;
  onPause(listener: (paused: boolean) => void): void;
  /** Whether a window is seen. */
  onSeen(listener: (isSeen: boolean) => void): void;
  summary(summary: EngineSummary): void;
  /** Main quits: let go of the data folder and exit. */
  onStop(listener: () => void | Promise<void>): void;
  /** Pages may be served from now on. */
  running(files: FileSource | null): void;
  /** The engine cannot start and should not be started again by itself: main ends this process. */
  refuse(error: TroveError): void;
}

interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** Waits for main's `start` and answers with the link to it. */
export function connectToMain(parent: ParentPort): Promise<MainLink> {
  const send = (message: FromEngine): void => parent.postMessage(message);
  const helpers = new Map<number, Waiting<SpawnedProcess>>();
  const exits = new Map<number, (exit: Exit) => void>();
  const desks = new Map<number, Waiting<string | null>>();
  const pages = listenersFor<MessagePortMain>();
  const stops = listenersFor<void>();
  const powers = listenersFor<PowerFacts>();
  const rescans = listenersFor<void>();
  const pauses = listenersFor<boolean>();
  const sights = listenersFor<boolean>();
  let nextRequest = 1;

  const spawn: Spawn = (helper) => {
    const requestId = nextRequest++;
    return new Promise((resolve, reject) => {
      helpers.set(requestId, { resolve, reject });
      send({ type: 'spawn', requestId, helper });
    });
  };
  const askDesk = (call: DeskCall): Promise<string | null> => {
    const requestId = nextRequest++;
    return new Promise((resolve, reject) => {
      desks.set(requestId, { resolve, reject });
      send({ type: 'desk', requestId, call });
    });
  };
  const started = (requestId: number, pid: number, port: MessagePortMain): void => {
    const exited = new Promise<Exit>((resolve) => exits.set(requestId, resolve));
    const kill = (): void => send({ type: 'kill', requestId });
    helpers.get(requestId)?.resolve({ channel: portChannel(port), pid, kill, exited });
    helpers.delete(requestId);
  };

  const receive = (message: ToEngine, ports: readonly MessagePortMain[]): void => {
    const [port] = ports;
    if (message.type === 'page' && port) pages.emit(port);
    if (message.type === 'stop') stops.emit();
    if (message.type === 'power') powers.emit(message.facts);
    if (message.type === 'rescan') rescans.emit();
    if (message.type === 'pause') pauses.emit(message.paused);
    if (message.type === 'seen') sights.emit(message.isSeen);
    if (message.type === 'helper-started' && port) started(message.requestId, message.pid, port);
    if (message.type === 'helper-refused') {
      helpers.get(message.requestId)?.reject(new TroveError('HELPER_UNAVAILABLE', message.message));
      helpers.delete(message.requestId);
    }
    if (message.type === 'helper-exited') {
      exits.get(message.requestId)?.({ code: message.code, signal: null });
      exits.delete(message.requestId);
    }
    if (message.type === 'desk-done') {
      desks.get(message.requestId)?.resolve(message.value);
      desks.delete(message.requestId);
    }
    if (message.type === 'desk-failed') {
      desks.get(message.requestId)?.reject(new TroveError('DESK_FAILED', message.message));
      desks.delete(message.requestId);
    }
  };

  return new Promise((resolve) => {
    parent.on('message', ({ data, ports }) => {
      const message = data as ToEngine;
      if (message.type !== 'start') return receive(message, ports);
      resolve({
        dataFolder: message.dataFolder,
        version: message.version,
        spawn,
        desk: {
          abilities: message.abilities,
          open: async (path) => void (await askDesk({ action: 'open', path })),
          reveal: async (path) => void (await askDesk({ action: 'reveal', path })),
          trash: async (path) => void (await askDesk({ action: 'trash', path })),
          openWith: async (path) => void (await askDesk({ action: 'openWith', path })),
          drag: async (paths) => void (await askDesk({ action: 'drag', paths })),
          preview: async (path) => void (await askDesk({ action: 'preview', path })),
          icon: (path) => askDesk({ action: 'icon', path }),
          show: async (view, query) => void (await askDesk({ action: 'show', view, query })),
          pickFolder: () => askDesk({ action: 'pickFolder' }),
          pickSaveFile: (name) => askDesk({ action: 'pickSaveFile', name }),
        },
        onPage: pages.listen,
        onStop: stops.listen,
        power: { listen: powers.listen },
        onRescan: rescans.listen,
        onPause: pauses.listen,
        onSeen: sights.listen,
        summary: (summary) => send({ type: 'summary', summary }),
        running: (files) => send({ type: 'running', files }),
        refuse: ({ code, message, nextStep }) => send({ type: 'refused', code, message, nextStep }),
      });
    });
  });
}

/** One listener; what came before it is kept for it. Listening answers with how to stop. */
function listenersFor<T>(): { emit(value: T): void; listen(listener: (value: T) => void): () => void } {
  const early: T[] = [];
  let listener: ((value: T) => void) | null = null;
  return {
    emit: (value) => {
      if (listener) listener(value);
      else early.push(value);
    },
    listen: (next) => {
      listener = next;
      for (const value of early.splice(0)) next(value);
      return () => {
        listener = null;
      };
    },
  };
}
