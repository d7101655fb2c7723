import { similarityText } from './similarity.ts';

/** A similarity in words and number, with a small bar for the eye. */
export function SimilarityMeter({ similarity }: { similarity: number }) {
  const share = Math.min(1, Math.max(0, similarity));
  return (
    <span className="flex shrink-0 items-center gap-2 text-small text-text-2 tabular-nums">
      {similarityText(similarity)}
      <span aria-hidden className="block h-1 w-10 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
