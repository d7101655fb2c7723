import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 999.98px)';

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
