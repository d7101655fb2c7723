/**
 * Searches that nobody asked for, after a start: V8 interprets what it runs for the first time and compiles it while it is
 * repeated, so that the first hundred searches take half as long again as those that follow.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { searchRequestSchema, type SearchRequest } from '../../shared/contract/search.ts';
import type { EngineDependencies } from './engine-dependencies.ts';

export interface WarmUpParts {
  readonly reader: Pick<EngineDependencies['reader'], 'sampleTexts' | 'status'>;
  readonly search: (request: SearchRequest) => Promise<unknown>;
  /** Resolves when all files are read for the first time after the start; it need not. */
  readonly settled: () => Promise<void>;
  /** Somebody searches, or there is something to read again. */
  readonly mustWait: () => boolean;
  /** It ends for good: the engine closes, or power is scarce. */
  readonly mustEnd: () => boolean;
  /** Of fewer passages any search is fast; 10,000 unless told otherwise. */
  readonly leastPassages?: number;
}

/** About five seconds of one core, in twelve. */
const searches = 150;
/** A person's own search waits for one of them at most, and comes between them. */
const pauseMs = 50;
const waitMs = 2_000;

/** Asks for what stands in the index as a person would type it. A fault ends it; the person's own search will tell of it. */
export async function warmUp(parts: WarmUpParts): Promise<void> {
  const { reader, search, settled, mustWait, mustEnd, leastPassages = 10_000 } = parts;
  try {
    await settled();
    if ((await reader.status()).passages < leastPassages) return;
    for (const query of queriesOf(await reader.sampleTexts(searches))) {
      while (mustWait() && !mustEnd()) await delay(waitMs, undefined, { ref: false });
      if (mustEnd()) return;
      await search(asTyped(query));
      await delay(pauseMs, undefined, { ref: false });
    }
  } catch {
    return;
  }
}

/** What a page asks at a key: code is compiled for what runs, and the first rows alone take half the memory. */
function asTyped(query: string): SearchRequest {
  return searchRequestSchema.parse({ query, cursor: query.length, limit: 10, passages: 1 });
}

/** In turn a sentence, two words and a word half typed, of one text each. */
function queriesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text, at) => {
    const words = text.match(/\p{L}{3,40}/gu) ?? [];
    const [first = '', second = ''] = words.slice(words.length / 2);
    const made = [words.slice(0, 9).join(' '), `${first} ${second}`, first.slice(0, 3)][at % 3];
    return made?.trim() || [];
  });
}
