/**
 * What the stand-in's main process and the test say to each other over the IPC channel of `fork`. The test owns the
 * browser, so that specs work on an ordinary Playwright page; the main process owns everything that Electron's would.
 */

/** Main → the page of a window. */
export type ToPage =
  | { readonly type: 'message'; readonly channel: string; readonly value: unknown }
  | { readonly type: 'port'; readonly channel: string; readonly value: unknown; readonly portId: number }
  | { readonly type: 'port-message'; readonly portId: number; readonly value: unknown }
  | { readonly type: 'port-close'; readonly portId: number };

/** The page of a window → main. */
export type FromPage =
  /** A document began: what the one before held is gone. */
  | { readonly type: 'started' }
  | { readonly type: 'send'; readonly channel: string; readonly value: unknown }
  | { readonly type: 'open-window'; readonly url: string }
  | { readonly type: 'port-message'; readonly portId: number; readonly value: unknown }
  | { readonly type: 'port-close'; readonly portId: number };

/** `popup`: the one that was shown last where the pointer is. */
export type MenuName = 'application' | 'tray' | 'popup';

export interface MenuEntry {
  readonly label: string;
  readonly keys: string | null;
  readonly enabled: boolean;
  readonly items: readonly MenuEntry[];
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DeskEntry {
  readonly action:
    'open' | 'reveal' | 'drag' | 'trash' | 'pickFolder' | 'pickSaveFile' | 'pickProgram' | 'icon' | 'preview';
  readonly path: string | null;
}

export type FromMain =
  | {
      readonly type: 'window-open';
      readonly windowId: number;
      readonly width: number;
      readonly height: number;
      readonly preload: string;
    }
  | { readonly type: 'window-load'; readonly windowId: number; readonly url: string }
  | { readonly type: 'window-reload'; readonly windowId: number }
  | { readonly type: 'window-close'; readonly windowId: number }
  | {
      readonly type: 'window-state';
      readonly windowId: number;
      readonly isVisible: boolean;
      readonly bounds: Area;
    }
  | { readonly type: 'progress'; readonly windowId: number; readonly value: number }
  | { readonly type: 'menu'; readonly name: MenuName; readonly entries: readonly MenuEntry[] }
  | { readonly type: 'tray'; readonly image: string }
  /** Of Chromium, set by the app itself. */
  | { readonly type: 'switch'; readonly name: string; readonly value: string }
  | { readonly type: 'theme-source'; readonly source: 'system' | 'light' | 'dark' }
  | { readonly type: 'notification'; readonly title: string; readonly body: string }
  | { readonly type: 'login-item'; readonly openAtLogin: boolean }
  | { readonly type: 'page'; readonly windowId: number; readonly message: ToPage }
  | {
      readonly type: 'response';
      readonly requestId: number;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  | { readonly type: 'verdict'; readonly requestId: number; readonly allowed: boolean }
  | { readonly type: 'desk'; readonly entry: DeskEntry }
  | { readonly type: 'forked'; readonly name: string; readonly pid: number }
  | { readonly type: 'ended'; readonly name: string; readonly pid: number };

export type FromTest =
  | { readonly type: 'page'; readonly windowId: number; readonly url: string; readonly message: FromPage }
  | { readonly type: 'page-loaded'; readonly windowId: number; readonly error: string | null }
  | { readonly type: 'page-shown'; readonly windowId: number }
  | { readonly type: 'page-crashed'; readonly windowId: number }
  | {
      readonly type: 'request';
      readonly requestId: number;
      readonly url: string;
      readonly method: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** A page is about to load something; main answers with a verdict. */
  | { readonly type: 'may-load'; readonly requestId: number; readonly url: string }
  | {
      readonly type: 'may-navigate';
      readonly requestId: number;
      readonly windowId: number;
      readonly url: string;
      readonly isMainFrame: boolean;
    }
  | {
      readonly type: 'may-have';
      readonly requestId: number;
      readonly url: string;
      readonly permission: string;
    }
  /** What the next folder dialog answers; null is its cancel button. */
  | { readonly type: 'folder-answer'; readonly path: string | null }
  /** What the next dialog for a new file answers. */
  | { readonly type: 'save-answer'; readonly path: string | null }
  /** A page is about to save something by itself; main answers with a verdict. */
  | { readonly type: 'may-download'; readonly requestId: number }
  | { readonly type: 'window-close'; readonly windowId: number }
  | { readonly type: 'second-instance'; readonly argv: readonly string[] }
  | { readonly type: 'open-url'; readonly url: string }
  | { readonly type: 'press'; readonly accelerator: string }
  | { readonly type: 'menu-click'; readonly name: MenuName; readonly path: readonly string[] }
  | {
      readonly type: 'power';
      readonly event:
        | 'on-ac'
        | 'on-battery'
        | 'suspend'
        | 'resume'
        | 'lock-screen'
        | 'unlock-screen'
        | 'thermal-state-change';
      /** Left out: on mains, cool, and nobody there for an hour. */
      readonly onBattery?: boolean;
      readonly idleSeconds?: number;
      readonly heat?: 'nominal' | 'fair' | 'serious' | 'critical';
    }
  /** Displays were plugged in or out, or the person moved a window. */
  | { readonly type: 'displays'; readonly areas: readonly Area[] }
  | { readonly type: 'window-move'; readonly windowId: number; readonly bounds: Area }
  /** On the one that was shown last. */
  | { readonly type: 'notification-click' }
  | { readonly type: 'theme'; readonly isDark: boolean }
  | { readonly type: 'pointer'; readonly x: number; readonly y: number }
  | { readonly type: 'blur'; readonly windowId: number };

const suffix = '.standin.test';

/** `app://trove/x` as an address that a browser can load: `https://trove.app.standin.test/x`. */
export function toBrowserUrl(url: string): string {
  const match = /^([a-z]+):\/\/([^/]+)(\/.*)?$/.exec(url);
  if (!match || match[1]?.startsWith('http')) return url;
  return `https://${match[2]}.${match[1]}${suffix}${match[3] ?? '/'}`;
}

/** The address that the app knows. */
export function toAppUrl(url: string): string {
  return url.replace(/^https:\/\/([^/]+)\.([a-z]+)\.standin\.test/, '$2://$1');
}

export const interceptedUrls = /^https:\/\/[^/]+\.standin\.test\//;
