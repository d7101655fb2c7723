/** The part of a passage that two lines of a row can show. Ranges are [start, end) in UTF-16 code units. */

export type Range = readonly [number, number];

export interface Snippet {
  readonly text: string;
  readonly highlights: readonly Range[];
}

const leadIn = 32;

/** Cuts a window of about `length` characters around the densest group of highlights, at word ends, on one line. */
export function snippetOf(text: string, highlights: readonly Range[], length: number): Snippet {
  const start = wordStart(text, windowStart(highlights, length));
  const end = Math.min(text.length, start + length);
  const cut = text.slice(start, end);
  const inside = highlights
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): Range => [from - start, to - start]);
  return collapseBlanks(start > 0 ? '…\u00A0' : '', cut, inside);
}

function windowStart(highlights: readonly Range[], length: number): number {
  let best = 0;
  let bestCount = 0;
  for (const [from] of highlights) {
    const count = highlights.filter(([other, end]) => other >= from && end <= from + length - leadIn).length;
    if (count > bestCount) {
      best = from;
      bestCount = count;
    }
  }
  return Math.max(0, best - leadIn);
}

/** Moves forward to the beginning of a word, but never far: some scripts have no blanks. */
function wordStart(text: string, near: number): number {
  if (near === 0) return 0;
  const blank = text.slice(near, near + leadIn).search(/\s/);
  if (blank !== -1) return near + blank + 1;
  const isLowSurrogate = /[\uDC00-\uDFFF]/.test(text.charAt(near));
  return isLowSurrogate ? near + 1 : near;
}

/** Line breaks and runs of blanks become one blank; ranges move along. */
function collapseBlanks(prefix: string, text: string, highlights: readonly Range[]): Snippet {
  const positions: number[] = [];
  let result = prefix;
  for (let index = 0; index < text.length; index += 1) {
    const isBlank = /\s/.test(text.charAt(index));
    const follows = result.length === 0 || /\s$/.test(result);
    positions.push(isBlank && follows ? Math.max(prefix.length, result.length - 1) : result.length);
    if (!isBlank) result += text.charAt(index);
    else if (!follows) result += ' ';
  }
  positions.push(result.length);
  const moved = highlights.map(([from, to]): Range => [positions[from] ?? 0, positions[to] ?? result.length]);
  return { text: result, highlights: moved };
}

/** Where the words of a query stand literally in a name, whatever their case; operators and one-letter words are left out. */
export function literalRanges(name: string, query: string): Range[] {
  const words = query
    .toLocaleLowerCase()
    .split(/[\s"]+/)
    .filter((word) => word.length > 1 && !word.startsWith('-'));
  const folded = name.toLocaleLowerCase();
  // Folding can change lengths (İ); then positions would lie.
  if (folded.length !== name.length) return [];
  const found = words.flatMap((word) => {
    const at = folded.indexOf(word);
    return at === -1 ? [] : [[at, at + word.length] as Range];
  });
  return withoutOverlaps(found);
}

/** Sorted, overlapping ranges joined. */
export function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort(([left], [right]) => left - right);
  const joined: Range[] = [];
  for (const range of sorted) {
    const before = joined.at(-1);
    if (before && range[0] <= before[1])
      joined[joined.length - 1] = [before[0], Math.max(before[1], range[1])];
    else joined.push(range);
  }
  return joined;
}
