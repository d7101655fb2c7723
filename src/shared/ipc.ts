/**
 * What Electron's main process says to the engine and to the page, and they to it. Payloads are plain structured-clone
 * data; message ports travel beside them. The contract itself runs over the port between page and engine.
 */
import type { DeskAbilities } from './desk-abilities.ts';
import type { DesktopAct, DesktopState, EngineSummary, PageCommand } from './desktop.ts';
import type { ErrorCode } from './errors.ts';

/** What the person is told about the engine. `message` says what happened and what comes next. */
export interface EngineState {
  readonly state: 'starting' | 'running' | 'restarting' | 'down';
  readonly message: string | null;
}

/** Helper processes that the engine may ask main for. */
export type HelperName = 'watcher' | 'extractor' | 'embedder' | 'maintenance';

/** Where main fetches `/file/<id>` for the page: the engine's own loopback listener, and the token it wants. */
export interface FileSource {
  readonly address: string;
  readonly token: string;
}

/** What the machine says of its power and its person; the same as the engine's own facts. */
export interface PowerFacts {
  readonly onBattery: boolean;
  readonly lowPower: boolean;
  readonly idleSeconds: number | null;
  readonly isAsleep: boolean;
}

/** Main → engine, received on `process.parentPort`. */
export type ToEngine =
  /** The first message. A null data folder means the platform's own. */
  | {
      readonly type: 'start';
      readonly dataFolder: string | null;
      readonly version: string;
      readonly abilities: DeskAbilities;
    }
  /** With one port: a page wants the contract served on it. */
  | { readonly type: 'page' }
  /** With one port: the helper of that `spawn` runs; the port leads to it. */
  | { readonly type: 'helper-started'; readonly requestId: number; readonly pid: number }
  | { readonly type: 'helper-refused'; readonly requestId: number; readonly message: string }
  | { readonly type: 'helper-exited'; readonly requestId: number; readonly code: number | null }
  | { readonly type: 'desk-done'; readonly requestId: number; readonly value: string | null }
  | { readonly type: 'desk-failed'; readonly requestId: number; readonly message: string }
  | { readonly type: 'power'; readonly facts: PowerFacts }
  /** The machine was asleep, or the person asks: what was missed is looked for. */
  | { readonly type: 'rescan' }
  | { readonly type: 'pause'; readonly paused: boolean }
  /** Whether a window is seen: what only somebody who asks needs may be let go else. */
  | { readonly type: 'seen'; readonly isSeen: boolean }
  /** Finish the transaction, let go of the data folder, exit with code 0; after five seconds main kills. */
  | { readonly type: 'stop' };

export type DeskCall =
  | { readonly action: 'open'; readonly path: string }
  | { readonly action: 'reveal'; readonly path: string }
  /** A program is asked for. */
  | { readonly action: 'openWith'; readonly path: string }
  | { readonly action: 'drag'; readonly paths: readonly string[] }
  | { readonly action: 'preview'; readonly path: string }
  /** Answers with a `data:` address, or null. */
  | { readonly action: 'icon'; readonly path: string }
  | { readonly action: 'show'; readonly view: 'window' | 'quick'; readonly query: string }
  | { readonly action: 'trash'; readonly path: string }
  /** Answers with the folder's path, or null when the person chose none. */
  | { readonly action: 'pickFolder' }
  /** Answers with the path that the person chose, or null. */
  | { readonly action: 'pickSaveFile'; readonly name: string };

/** Engine → main, sent on `process.parentPort`. */
export type FromEngine =
  /** Pages may be served from now on. */
  | { readonly type: 'running'; readonly files: FileSource | null }
  /** It cannot start, and starting again would not help: main ends it and shows the person why. */
  | {
      readonly type: 'refused';
      readonly code: ErrorCode;
      readonly message: string;
      readonly nextStep: string;
    }
  /** At most twice a second. */
  | { readonly type: 'summary'; readonly summary: EngineSummary }
  | { readonly type: 'spawn'; readonly requestId: number; readonly helper: HelperName }
  | { readonly type: 'kill'; readonly requestId: number }
  | { readonly type: 'desk'; readonly requestId: number; readonly call: DeskCall };

/** Main → page and page → main, by Electron's channel name. Only the preload and `src/main/ipc.ts` see these. */
export const pageChannels = {
  /** Page → main: send me a port to the engine, now and after each restart of it. */
  connect: 'trove:connect',
  /** Page → main: the engine is down; try again. */
  restartEngine: 'trove:restart-engine',
  /** Main → page, with one port. */
  enginePort: 'trove:engine-port',
  /** Main → page: an `EngineState`. */
  engineState: 'trove:engine-state',
  /** Main → page: a `DesktopState`. */
  desktopState: 'trove:desktop-state',
  /** Main → page: a `PageCommand`. */
  command: 'trove:command',
  /** Page → main: a `DesktopAct`. */
  act: 'trove:act',
} as const;

/** What the preload gives the page as `window.trove`. Absent in a browser. */
export interface DesktopBridge {
  readonly platform: string;
  /**
   * Asks for a port to the engine. It arrives as a window message whose data is `enginePortMessage`, with the port in
   * `event.ports[0]`; another one arrives after each restart. Listen first, then call this once.
   */
  connect(): void;
  /** Tries again after the engine went down. */
  restartEngine(): void;
  /** Calls the listener with the present state and with each change; returns how to stop. */
  onEngineState(listener: (state: EngineState) => void): () => void;
  /** Calls the listener with the present state, once it is known, and with each change. */
  onDesktopState(listener: (state: DesktopState) => void): () => void;
  onCommand(listener: (command: PageCommand) => void): () => void;
  act(act: DesktopAct): void;
  /** Where a file is that was dropped or picked; empty for one that a page has made. */
  pathOf(file: { readonly name: string; readonly size: number }): string;
}

/** `data` of the window message that brings the page its port; its origin is the page's own. */
export const enginePortMessage = 'trove:engine-port';
