/** Whether the character at this position of the WordDocument stream was deleted while changes were tracked. */
export type IsDeletedAt = (position: number) => boolean;

const characterPagesAt = 0xfa;
const pageSize = 512;
const maxPages = 100_000;
/** The change to a character that marks it as deleted ([MS-DOC] 2.6.1), and the sizes of changes by their upper bits. */
const deletedChange = 0x0800;
const sizes = [1, 1, 2, 4, 2, 2, 0, 3];

/** Finds deleted runs by the properties of characters, which stand in pages of the file ([MS-DOC] 2.9.33). */
export function deletedRuns(word: Buffer, table: Buffer): IsDeletedAt {
  const runs: { start: number; end: number }[] = [];
  try {
    collect(runs, word, table);
  } catch (error) {
    // A damaged table costs the marks, not the text.
    if (!(error instanceof RangeError)) throw error;
  }
  if (runs.length === 0) return () => false;
  runs.sort((a, b) => a.start - b.start);
  return (position) => {
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const run = runs[middle];
      if (run === undefined || position < run.start) high = middle - 1;
      else if (position >= run.end) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function collect(runs: { start: number; end: number }[], word: Buffer, table: Buffer): void {
  const start = word.readUInt32LE(characterPagesAt);
  const count = Math.min(maxPages, Math.floor((word.readUInt32LE(characterPagesAt + 4) - 4) / 8));
  for (let index = 0; index < count; index += 1) {
    const page = (table.readUInt32LE(start + 4 * (count + 1) + 4 * index) & 0x3fffff) * pageSize;
    const length = word.readUInt8(page + pageSize - 1);
    for (let run = 0; run < length; run += 1) {
      const offset = 2 * word.readUInt8(page + 4 * (length + 1) + run);
      if (offset === 0 || !marksDeletion(word, page + offset)) continue;
      runs.push({ start: word.readUInt32LE(page + 4 * run), end: word.readUInt32LE(page + 4 * run + 4) });
    }
  }
}

function marksDeletion(word: Buffer, at: number): boolean {
  const end = at + 1 + word.readUInt8(at);
  for (let next = at + 1; next + 3 <= end;) {
    const change = word.readUInt16LE(next);
    if (change === deletedChange) return word[next + 2] !== 0;
    const size = sizes[change >>> 13] ?? 0;
    next += 2 + (size === 0 ? 1 + word.readUInt8(next + 2) : size);
  }
  return false;
}
