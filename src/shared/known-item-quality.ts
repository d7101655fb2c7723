export interface KnownItemQuality {
  readonly queries: number;
  /** Share of queries with a target first, and among the first ten. */
  readonly hit1: number;
  readonly hit10: number;
  /** With one relevant file a query: 1 / log2(rank + 1), 0 below the tenth. */
  readonly ndcg10: number;
}

/** Means over the ranks of all queries; a target below the tenth place counts as not found. */
export function knownItemQuality(ranks: readonly (number | null)[]): KnownItemQuality {
  const mean = (of: (rank: number) => number): number =>
    ranks.length === 0
      ? 0
      : ranks.reduce<number>((sum, rank) => sum + of(rank ?? Infinity), 0) / ranks.length;
  return {
    queries: ranks.length,
    hit1: mean((rank) => (rank === 1 ? 1 : 0)),
    hit10: mean((rank) => (rank <= 10 ? 1 : 0)),
    ndcg10: mean((rank) => (rank <= 10 ? 1 / Math.log2(rank + 1) : 0)),
  };
}
