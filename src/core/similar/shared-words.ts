/** Words as `shinglesOf` sees them, with their places. */
const word =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]|[\p{L}\p{N}\p{M}]+/gu;

const run = 3;

export interface SharedWords {
  /** Part of the wanted text's runs of three words that stand in the passage, 0 to 1. */
  readonly part: number;
  /** Where they stand, `[start, end)` in UTF-16 code units, in order and apart from each other. */
  readonly ranges: [number, number][];
}

/** Compares a text's runs of three words with passages; a shorter text is one run of its own. */
export function sharedWords(text: string): (passage: string) => SharedWords {
  const wanted = words(text).map(({ text: written }) => written);
  const length = Math.min(run, wanted.length);
  const runs = new Set(wanted.slice(0, wanted.length - length + 1).map((_, at) => key(wanted, at, length)));
  return (passage) => {
    const there = words(passage);
    const written = there.map(({ text: word }) => word);
    const found = new Set<string>();
    const ranges: [number, number][] = [];
    for (let at = 0; length > 0 && at + length <= there.length; at += 1) {
      const present = key(written, at, length);
      if (!runs.has(present)) continue;
      found.add(present);
      const [start, end] = [there[at]?.start ?? 0, there[at + length - 1]?.end ?? 0];
      const last = ranges.at(-1);
      if (last && last[1] >= start) last[1] = end;
      else ranges.push([start, end]);
    }
    return { part: runs.size === 0 ? 0 : found.size / runs.size, ranges };
  };
}

function words(text: string): { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(word)].map(({ 0: written, index }) => {
    return { text: written.toLowerCase(), start: index, end: index + written.length };
  });
}

function key(all: readonly string[], at: number, length: number): string {
  return all.slice(at, at + length).join(' ');
}
