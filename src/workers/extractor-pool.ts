import { availableParallelism } from 'node:os';
import type { Extractor } from '../core/pipeline/extractor.ts';

/** Reading is most of the work of a first index; beyond three, the store is what everything waits for. */
export function extractorCount(processors = availableParallelism()): number {
  return Math.min(3, Math.max(1, Math.ceil(processors / 2), Math.min(2, processors)));
}

/** Several extractors as one: a batch goes to the one with the least to do, the first one first. */
export function createExtractorPool(members: readonly Extractor[]): Extractor {
  const loads = members.map(() => 0);
  return {
    parallel: members.reduce((sum, { parallel }) => sum + parallel, 0),
    prepare: async (requests, limits) => {
      const at = loads.indexOf(Math.min(...loads));
      const member = members[at];
      if (!member) throw new Error('A pool of extractors has at least one.');
      const change = (by: number): void => void (loads[at] = (loads[at] ?? 0) + by);
      change(1);
      try {
        return await member.prepare(requests, limits);
      } finally {
        change(-1);
      }
    },
    absolve: () => {
      for (const member of members) member.absolve();
    },
  };
}
