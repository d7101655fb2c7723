import { useSyncExternalStore } from 'react';

const minute = 60_000;
let now = Date.now();

function subscribe(changed: () => void): () => void {
  const timer = setInterval(() => {
    now = Date.now();
    changed();
  }, minute);
  return () => clearInterval(timer);
}

/** The time to the minute; what shows "today" follows midnight. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
