import { messages } from '../app/messages.ts';
import { classNames } from './class-names.ts';

export const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent);

const macSigns: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥' };

/** `mod` is Command on a Mac and Ctrl elsewhere; keys have the names that stand on them. */
export function keyText(keys: string, mac: boolean): string {
  const names: Readonly<Record<string, string>> = messages.help.keys;
  return keys
    .split(/(?<=.)\+/u)
    .map((key) => (mac ? macSigns[key] : undefined) ?? names[key] ?? key)
    .join(mac ? '' : '\u00A0');
}

export function Keys({ keys, className }: { keys: string; className?: string }) {
  return (
    <kbd
      className={classNames(
        'rounded-sm border border-line bg-background px-1 font-sans text-small text-text-2',
        className,
      )}
    >
      {keyText(keys, isMac)}
    </kbd>
  );
}
