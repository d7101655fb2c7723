/** What the legs say of one passage, and how that becomes one number. Weights: docs/adr/0006-ranking.md. */

/** What the second look adds, each 0–1 by its largest for the query. */
export interface Support {
  /** The query's words in the file's title. */
  readonly title: number;
  /** The words that the best passages have in common. */
  readonly feedback: number;
  /** The direction of the best passages. */
  readonly likeness: number;
}

/** BM25 and cosine of a passage, null where a leg cannot say anything. */
export interface ScoredPassage {
  readonly chunkId: number;
  readonly fileId: number;
  readonly keyword: number | null;
  readonly similarity: number | null;
  /** Only where both legs spoke and the passage was among the best. */
  readonly support?: Support;
}

/** Share of the cosine where both legs speak. */
export const vectorShare = 0.3;
const titleShare = 0.07;
const feedbackShare = 0.2;
const likenessShare = 0.1;
const whole = 1 + titleShare + feedbackShare + likenessShare;

export interface Largest {
  readonly keyword: number;
  readonly similarity: number;
  /** The passages have had a second look. */
  readonly supported: boolean;
}

/** The largest scores of a query, by which all others are divided. */
export function largestOf(passages: readonly ScoredPassage[]): Largest {
  let keyword = 0;
  let similarity = 0;
  let supported = false;
  for (const passage of passages) {
    keyword = Math.max(keyword, passage.keyword ?? 0);
    similarity = Math.max(similarity, passage.similarity ?? 0);
    supported ||= passage.support !== undefined;
  }
  return { keyword, similarity, supported };
}

/**
 * 0.3 × cosine + 0.7 × BM25, each divided by its largest value for the query, and with the second look 0.07 × title +
 * 0.2 × feedback + 0.1 × likeness; 0–1 in all. A leg that finds nothing leaves its share to the other.
 */
export function fuseScores(passage: ScoredPassage, { keyword, similarity, supported }: Largest): number {
  const share = similarity === 0 ? 0 : keyword === 0 ? 1 : vectorShare;
  const base = share * part(passage.similarity, similarity) + (1 - share) * part(passage.keyword, keyword);
  if (!supported) return base;
  const { title = 0, feedback = 0, likeness = 0 } = passage.support ?? {};
  return (base + titleShare * title + feedbackShare * feedback + likenessShare * likeness) / whole;
}

/** A passage and its fused score. */
export interface FusedPassage {
  readonly passage: ScoredPassage;
  readonly score: number;
}

/** Each with its score by the largest of them, in the order given. */
export function fusePassages(passages: readonly ScoredPassage[]): FusedPassage[] {
  const largest = largestOf(passages);
  return passages.map((passage) => ({ passage, score: fuseScores(passage, largest) }));
}

/** Best first; of equals the older. */
export function byFusedScore(a: FusedPassage, b: FusedPassage): number {
  return b.score - a.score || a.passage.chunkId - b.passage.chunkId;
}

function part(value: number | null, largest: number): number {
  return value === null || largest === 0 ? 0 : Math.max(0, value) / largest;
}

/** Of unit vectors, the cosine. */
export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < other.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
