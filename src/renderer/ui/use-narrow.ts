import { useSyncExternalStore } from 'react';

/** As `wide` in styles.css. */
const narrow = '(width < 62.5rem)';

/** Whether the window has no room for a preview beside the list. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(narrow);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(narrow).matches,
  );
}
