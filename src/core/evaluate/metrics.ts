/** Relevance of judged documents; those not listed count as not relevant. */
export type Judgements = ReadonlyMap<string, number>;

export interface RankingQuality {
  readonly ndcg10: number;
  readonly recall100: number;
}

/** Normalised discounted cumulative gain of the first `depth` documents, with linear gain and log2 discount. */
export function ndcg(ranked: readonly string[], judged: Judgements, depth: number): number {
  const ideal = discountedGain([...judged.values()].sort((a, b) => b - a).slice(0, depth));
  if (ideal === 0) return 0;
  return discountedGain(ranked.slice(0, depth).map((id) => judged.get(id) ?? 0)) / ideal;
}

function discountedGain(gains: readonly number[]): number {
  return gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
}

/** The share of relevant documents that are among the first `depth`. */
export function recall(ranked: readonly string[], judged: Judgements, depth: number): number {
  const relevant = [...judged].filter(([, relevance]) => relevance > 0).map(([id]) => id);
  if (relevant.length === 0) return 0;
  const found = new Set(ranked.slice(0, depth));
  return relevant.filter((id) => found.has(id)).length / relevant.length;
}

/** Means over the queries. */
export function rankingQuality(
  rankings: readonly { readonly ranked: readonly string[]; readonly judged: Judgements }[],
): RankingQuality {
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ndcg10: mean(rankings.map(({ ranked, judged }) => ndcg(ranked, judged, 10))),
    recall100: mean(rankings.map(({ ranked, judged }) => recall(ranked, judged, 100))),
  };
}
