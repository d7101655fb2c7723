/** The one global key. A registration can fail, and can succeed without ever being sent: hence the test by pressing. */
import type { HotkeyState } from '../shared/desktop.ts';
import { app, globalShortcut } from './platform.ts';

const testMs = 10_000;

const isWayland = (environment: NodeJS.ProcessEnv): boolean => environment['XDG_SESSION_TYPE'] === 'wayland';

/** Before `ready`: Wayland knows global keys only through the desktop's portal, which Chromium may have to be told to ask. */
export function askPortalForKeys(environment: NodeJS.ProcessEnv): void {
  if (isWayland(environment)) app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
}

export class Hotkey {
  readonly #onPress: () => void;
  readonly #onChange: () => void;
  readonly #needsDesktop: boolean;
  #accelerator = '';
  #state: HotkeyState['state'] = 'off';
  #test: HotkeyState['test'] = 'none';
  #timer: NodeJS.Timeout | null = null;

  constructor(options: { onPress: () => void; onChange: () => void; environment: NodeJS.ProcessEnv }) {
    this.#onPress = options.onPress;
    this.#onChange = options.onChange;
    this.#needsDesktop = isWayland(options.environment);
  }

  get state(): HotkeyState {
    return { state: this.#state, test: this.#test, needsDesktop: this.#needsDesktop };
  }

  /** Gives the old key back and takes this one; empty takes none. */
  set(accelerator: string): void {
    if (this.#accelerator !== '') globalShortcut.unregister(this.#accelerator);
    this.#endTest('none');
    this.#accelerator = accelerator;
    this.#state = accelerator === '' ? 'off' : register(accelerator, () => this.#pressed());
    this.#onChange();
  }

  /** The next press within ten seconds is taken as the test and opens nothing. */
  startTest(): void {
    if (this.#state !== 'active') return;
    this.#endTest('waiting');
    this.#timer = setTimeout(() => {
      this.#endTest('silent');
      this.#onChange();
    }, testMs);
    this.#onChange();
  }

  #pressed(): void {
    if (this.#test !== 'waiting') return this.#onPress();
    this.#endTest('heard');
    this.#onChange();
  }

  #endTest(result: HotkeyState['test']): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#test = result;
  }
}

function register(accelerator: string, onPress: () => void): HotkeyState['state'] {
  try {
    const isTaken =
      !globalShortcut.register(accelerator, onPress) || !globalShortcut.isRegistered(accelerator);
    return isTaken ? 'taken' : 'active';
  } catch {
    // Electron throws for a key that this system does not know.
    return 'taken';
  }
}
