/** Keys as a person presses them, as Electron writes them, and as a keyboard shows them. */

import { keyText } from '../../ui/Keys.tsx';

export interface PressedKeys {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const named: Readonly<Record<string, string>> = {
  Space: 'Space',
  Tab: 'Tab',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Slash: '/',
};

/** `Control+Shift+Space`; null while only modifiers are held, or where the keys make no shortcut. */
export function acceleratorOf(keys: PressedKeys, isMac: boolean): string | null {
  const { code } = keys;
  const key = named[code] ?? /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code)?.slice(1).find(Boolean);
  const modifiers = [
    keys.ctrlKey && 'Control',
    keys.altKey && 'Alt',
    keys.shiftKey && 'Shift',
    keys.metaKey && (isMac ? 'Command' : 'Super'),
  ].filter((modifier) => modifier !== false);
  // Shift alone types; a global key must not take a letter away.
  const isShortcut = modifiers.some((modifier) => modifier !== 'Shift');
  return key && isShortcut ? [...modifiers, key].join('+') : null;
}

const macSigns: Readonly<Record<string, string>> = {
  Control: '⌃',
  CommandOrControl: '⌘',
  Alt: '⌥',
  Option: '⌥',
  Shift: '⇧',
  Command: '⌘',
  Super: '⌘',
  Meta: '⌘',
};

/** As the page names them elsewhere. */
const ownNames: Readonly<Record<string, string>> = {
  Control: 'mod',
  CommandOrControl: 'mod',
  Alt: 'alt',
  Option: 'alt',
  Shift: 'shift',
  Command: 'Cmd',
  Meta: 'Super',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};

export function acceleratorText(accelerator: string, mac: boolean): string {
  const parts = accelerator
    .split('+')
    .map((part) => (mac ? macSigns[part] : undefined) ?? keyText(ownNames[part] ?? part, mac));
  return parts.join(mac ? '' : ' ');
}
