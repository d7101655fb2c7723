import { useSyncExternalStore } from 'react';

/** As `wide` in styles.css. Asked for once: the answer of one that is there costs nothing. */
let narrow: MediaQueryList | undefined;

function narrowList(): MediaQueryList {
  return (narrow ??= matchMedia('(width < 62.5rem)'));
}

/** Whether the window has no room for a preview beside the list. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      narrowList().addEventListener('change', changed);
      return () => narrowList().removeEventListener('change', changed);
    },
    () => narrowList().matches,
  );
}
