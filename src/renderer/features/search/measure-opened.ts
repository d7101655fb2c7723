/** How well searches find what they should, by the person's own: each result that was opened is asked for again. */
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { SearchMode } from '../../../shared/contract/search.ts';
import { knownItemQuality, type KnownItemQuality } from '../../../shared/known-item-quality.ts';

export const measuredModes = ['keyword', 'vector', 'hybrid'] as const satisfies readonly SearchMode[];
/** The latest ones; more take longer and say hardly more. */
const mostMeasured = 200;
/** A file below this place counts as not found. */
const places = 10;

export interface Missed {
  readonly text: string;
  readonly path: string;
  /** From 1; null: not among the first ten. */
  readonly place: number | null;
}

export interface Measured {
  readonly quality: Readonly<Record<SearchMode, KnownItemQuality>>;
  /** Searches of both kinds together that do not have the file first, the worst first. */
  readonly missed: readonly Missed[];
}

/** Asks for every opened result in each mode, a few milliseconds each. `onProgress`: share done, 0 to 1. */
export async function measureOpened(
  client: TroveClient,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Measured> {
  const { opened } = await client.search.opened({ limit: mostMeasured }, { signal });
  const ranks: Record<SearchMode, (number | null)[]> = { keyword: [], vector: [], hybrid: [] };
  const missed: Missed[] = [];
  for (const [index, { text, fileId, path }] of opened.entries()) {
    for (const mode of measuredModes) {
      const { results } = await client.search.query({ query: text, mode, limit: places }, { signal });
      const at = results.findIndex(
        (result) => result.fileId === fileId || result.copies.some((copy) => copy.fileId === fileId),
      );
      ranks[mode].push(at === -1 ? null : at + 1);
    }
    const place = ranks.hybrid.at(-1) ?? null;
    if (place !== 1) missed.push({ text, path, place });
    onProgress((index + 1) / opened.length);
  }
  missed.sort((a, b) => (b.place ?? places + 1) - (a.place ?? places + 1));
  return {
    quality: {
      keyword: knownItemQuality(ranks.keyword),
      vector: knownItemQuality(ranks.vector),
      hybrid: knownItemQuality(ranks.hybrid),
    },
    missed,
  };
}
