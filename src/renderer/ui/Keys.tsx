import { classNames } from './class-names.ts';

export const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent);

/** `mod` is Command on a Mac and Ctrl elsewhere. */
export function keyText(keys: string, mac: boolean): string {
  return mac
    ? keys.replace('mod+', '⌘').replace('shift+', '⇧').replace('alt+', '⌥')
    : keys.replace('mod+', 'Ctrl ').replace('shift+', 'Shift ').replace('alt+', 'Alt ');
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
