import { sentenceEnd } from '../chunk/sentence-ends.ts';
import type { Embedder } from '../embed/embedder.ts';
import { parseQuery } from './parse-query.ts';

/** Sentences of one passage that are compared. */
const maximumSentences = 40;
/** Of fewer letters there is no meaning to compare. */
const shortestSentence = 12;
const structureBreak = /\n(?=[^\S\n]*(?:\n|[-*+•|#]|```|\d+[.)]\s))|(?<=\t[^\n]*)\n/g;

/**
 * In each text the sentence nearest in meaning to the query: `[start, end)` in UTF-16 code units, null where there is none.
 * Rejects as the embedder does.
 */
export async function nearestSentences(
  embedder: Embedder,
  query: string,
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<([number, number] | null)[]> {
  const sentences = texts.map(sentencesOf);
  const written = sentences.flatMap((ranges, i) =>
    ranges.map(([start, end]) => (texts[i] ?? '').slice(start, end)),
  );
  const asked = parseQuery(query).text;
  if (asked === '' || written.length === 0) return texts.map(() => null);
  const [wanted, vectors] = await Promise.all([
    embedder.embed([asked], 'query', signal),
    embedder.embed(written, 'passage', signal),
  ]);
  let row = 0;
  return sentences.map((ranges) => {
    let best: { range: [number, number]; cosine: number } | null = null;
    for (const range of ranges) {
      const cosine = dotRow(wanted, vectors, row);
      row += 1;
      if (cosine > (best?.cosine ?? 0)) best = { range, cosine };
    }
    return best?.range ?? null;
  });
}

function dotRow(wanted: Float32Array, vectors: Float32Array, row: number): number {
  let sum = 0;
  for (let i = 0; i < wanted.length; i++) sum += (wanted[i] ?? 0) * (vectors[row * wanted.length + i] ?? 0);
  return sum;
}

/** A line that is not full was ended on purpose, as in lists, data and verse; UTF-16 code units. */
const shortLine = 50;

/** Where a paragraph, an item of a list or a row ends: no sentence goes on from one into the next. */
function structureEnd(text: string, from: number): number {
  const begun = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  structureBreak.lastIndex = begun;
  return Math.min(structureBreak.exec(text)?.index ?? text.length, shortLineEnd(text, begun));
}

function shortLineEnd(text: string, from: number): number {
  let start = text.lastIndexOf('\n', from - 1) + 1;
  for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', end + 1)) {
    if (end - start < shortLine) return end;
    start = end + 1;
  }
  return text.length;
}

function sentencesOf(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = 0; at < text.length && ranges.length < maximumSentences;) {
    const end = Math.min(sentenceEnd(text, at, text.length), structureEnd(text, at));
    const sentence = text.slice(at, end);
    const start = at + sentence.length - sentence.trimStart().length;
    if (sentence.trim().length >= shortestSentence) ranges.push([start, start + sentence.trim().length]);
    at = Math.max(end, at + 1);
  }
  return ranges;
}
