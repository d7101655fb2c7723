import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Extractor, PrepareOutcome } from '../core/pipeline/extractor.ts';

/** How many extractors work all the time, and how many may run. */
export interface ExtractorCounts {
  readonly steady: number;
  readonly all: number;
}

/**
 * Reading is half of the work of a first index, so half of the processors read all the time, two at most: beyond that,
 * the store is what everything waits for. One more stands by for files that take long.
 */
export function extractorCounts(processors = availableParallelism()): ExtractorCounts {
  const steady = Math.min(2, Math.max(1, Math.floor(processors / 2)));
  return { steady, all: Math.min(processors, steady + 1) };
}

/** One that is read, and one that waits at the process so that it never idles. */
const batchesAtOne = 2;

export interface PoolOptions {
  readonly steady: number;
  /** A batch in hand this long is a slow one; a spare process then takes what comes. */
  readonly slowMs?: number;
}

interface Member {
  readonly extractor: Extractor;
  load: number;
  /** When it began with what it has in hand. */
  since: number;
}

/** Several extractors as one: a batch goes to the steady one with the least to do, or, when all are stuck, to a spare. */
export function createExtractorPool(
  extractors: readonly Extractor[],
  { steady, slowMs = 2_000 }: PoolOptions,
): Extractor {
  const members = extractors.map((extractor): Member => ({ extractor, load: 0, since: 0 }));
  let freed = Promise.withResolvers<void>();

  /** Null: all have enough to do, and none of it is slow. */
  const choose = (now: number): Member | null => {
    const isStuck = ({ load, since }: Member): boolean => load > 0 && now - since >= slowMs;
    const able = members.filter((member) => member.load < batchesAtOne && !isStuck(member));
    const least = (choice: readonly Member[]): Member | null =>
      choice.reduce<Member | null>(
        (best, member) => (best && best.load <= member.load ? best : member),
        null,
      );
    const working = members.slice(0, steady);
    const free = least(able.filter((member) => working.includes(member)));
    return free ?? (working.every(isStuck) ? (least(able) ?? least(members)) : null);
  };

  const take = async (): Promise<Member> => {
    for (;;) {
      const now = performance.now();
      const member = choose(now);
      if (member) {
        if (member.load === 0) member.since = now;
        member.load += 1;
        return member;
      }
      const stop = new AbortController();
      const later = delay(slowMs / 4, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
      await Promise.race([freed.promise, later]);
      stop.abort();
    }
  };

  const done = (member: Member): void => {
    member.load -= 1;
    member.since = performance.now();
    freed.resolve();
    freed = Promise.withResolvers();
  };

  return {
    parallel: members.length,
    prepare: async (requests, limits): Promise<PrepareOutcome> => {
      const member = await take();
      try {
        return await member.extractor.prepare(requests, limits);
      } finally {
        done(member);
      }
    },
    absolve: () => {
      for (const { extractor } of members) extractor.absolve();
    },
  };
}
