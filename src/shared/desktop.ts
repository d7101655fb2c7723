/** What the desktop app has beyond its page: its own settings, and what main and page tell each other about them. */

import type { LanguageSetting } from './language.ts';
import type { Settings } from './settings.ts';

/** Kept by main in `desktop.json`, apart from the index: they belong to the machine, and are needed before the engine. */
export interface DesktopSettings {
  /** The key for the quick window, in Electron's words (`Control+Shift+Space`); empty: none. */
  readonly hotkey: string;
  /** Goes on reading and answering when its windows are closed. */
  readonly keepRunning: boolean;
  /** Starts when the person logs in, without a window. */
  readonly startAtLogin: boolean;
  /** Tells when reading is done, the disk is full or a folder is gone. */
  readonly notifications: boolean;
  /** Asks once a day whether there is a newer version; off unless the person wants it. */
  readonly lookForUpdates: boolean;
  /** These two of the index, repeated here as the page last said them: window and menus are there before the engine. */
  readonly theme: Settings['theme'];
  readonly language: LanguageSetting;
}

export interface HotkeyState {
  /** `taken`: another program has it, or the system refused it. */
  readonly state: 'active' | 'taken' | 'off';
  /** The person was asked to press it: not yet, heard, or nothing came (some systems accept a key and never send it). */
  readonly test: 'none' | 'waiting' | 'heard' | 'silent';
  /** Wayland: the desktop decides, and may ask the person once. */
  readonly needsDesktop: boolean;
}

export interface UpdateState {
  /** `off`: nothing is asked. `ready`: fetched and checked, installed when the person says so. */
  readonly phase: 'off' | 'looking' | 'newest' | 'offered' | 'fetching' | 'ready' | 'failed';
  /** The version that is offered. */
  readonly version: string | null;
}

export interface DesktopState {
  readonly settings: DesktopSettings;
  readonly hotkey: HotkeyState;
  readonly update: UpdateState;
  /** Null: as chosen. Else why starting at login could not be set. */
  readonly loginProblem: string | null;
  /** The settings file was damaged and set aside under this name; defaults are used. */
  readonly setAside: string | null;
  /** The settings could not be written; they hold until the app ends. */
  readonly isUnsaved: boolean;
  /** Where windows and these settings are remembered. */
  readonly profileFolder: string;
}

/** Page → main. Checked there before anything is done. */
export type DesktopAct =
  | { readonly type: 'change'; readonly changes: Partial<DesktopSettings> }
  /** Waits for the hotkey to be pressed. */
  | { readonly type: 'test-hotkey' }
  | { readonly type: 'look-for-update' }
  /** Fetches what is offered; when it is there, installs it. */
  | { readonly type: 'install-update' }
  /** The quick window has nothing more to do. */
  | { readonly type: 'hide' }
  /** Shows the main window, with a question or without. */
  | { readonly type: 'show-window'; readonly query: string };

/** What the native menu can do with found files. */
export type FileCommand = 'open' | 'openWith' | 'reveal' | 'similar' | 'copyPath' | 'trash';

/** Main → page. */
export type PageCommand =
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'go-to'; readonly place: string }
  /** With what is selected in the list of results. */
  | { readonly type: 'file'; readonly act: FileCommand }
  /** Asks for a folder to add. */
  | { readonly type: 'add-folder' }
  /** The page of keys and search words. */
  | { readonly type: 'help' }
  /** The quick window was opened, or has gone and forgets what was typed. */
  | { readonly type: 'shown' }
  | { readonly type: 'hidden' };

/** What tray, taskbar and notifications need of the engine's status. */
export interface EngineSummary {
  readonly activity: 'idle' | 'scanning' | 'indexing' | 'waiting' | 'paused';
  readonly filesSettled: number;
  readonly filesTotal: number;
  /** From 0 to 1; null while the size of the work is not known. */
  readonly fraction: number | null;
  readonly folders: number;
  /** Paths of added folders whose disk is not there. */
  readonly offline: readonly string[];
  /** Codes of what the person should know, such as `DISK_FULL`. */
  readonly notices: readonly string[];
}

/** What a person says to the app from outside: a second launch, `trove toggle`, a `trove://` link, the login item. */
export type Invocation =
  | { readonly show: 'window'; readonly query: string | null }
  | { readonly show: 'quick' }
  | { readonly show: 'nothing' };
