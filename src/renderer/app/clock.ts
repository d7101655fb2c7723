import { useSyncExternalStore } from 'react';

const minute = 60_000;
let now = Date.now();

/** All wait for one timer: rows, which come and go with every key, are among them. */
const waiting = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(changed: () => void): () => void {
  waiting.add(changed);
  timer ??= setInterval(() => {
    now = Date.now();
    waiting.forEach((tell) => tell());
  }, minute);
  return () => {
    waiting.delete(changed);
    if (waiting.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time to the minute; what shows "today" follows midnight. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
