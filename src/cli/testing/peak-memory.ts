import { readdirSync, readFileSync } from 'node:fs';

/** Watches a process and those it starts; peak resident memory in megabytes by program (`main`, `extractor`, …). Linux only. */
export function watchPeakMemory(pid: number): () => Record<string, number> {
  const peaks: Record<string, number> = {};
  const look = (): void => {
    for (const each of [pid, ...childrenOf(pid)]) {
      const peak = Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${each}/status`))?.[1] ?? 0) / 1_024;
      const name = /([a-z-]+)\.[jt]s/.exec(read(`/proc/${each}/cmdline`))?.[1];
      if (name) peaks[name] = Math.max(peaks[name] ?? 0, Math.round(peak));
    }
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return peaks;
  };
}

function childrenOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const lists = threads.map((thread) => read(`/proc/${pid}/task/${thread}/children`));
    return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
  } catch {
    // It has ended.
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended.
    return '';
  }
}
