/** Level of the heading that the character at this position of the WordDocument stream belongs to; 0 is none. */
export type LevelAt = (position: number) => number;

const paragraphPagesAt = 0x102;
const pageSize = 512;
const entrySize = 13;
const maxPages = 100_000;
/** Styles 1 to 9 are Word's own headings. */
const maxHeadingStyle = 6;

/** Finds headings by the styles of paragraphs, which stand in pages of the file ([MS-DOC] 2.9.174). */
export function headingLevels(word: Buffer, table: Buffer): LevelAt {
  const headings: { start: number; end: number; level: number }[] = [];
  try {
    collect(headings, word, table);
  } catch (error) {
    // A damaged table of styles costs the headings, not the text.
    if (!(error instanceof RangeError)) throw error;
  }
  headings.sort((a, b) => a.start - b.start);
  return (position) => {
    let low = 0;
    let high = headings.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const heading = headings[middle];
      if (heading === undefined || position < heading.start) high = middle - 1;
      else if (position >= heading.end) low = middle + 1;
      else return heading.level;
    }
    return 0;
  };
}

function collect(
  headings: { start: number; end: number; level: number }[],
  word: Buffer,
  table: Buffer,
): void {
  const start = word.readUInt32LE(paragraphPagesAt);
  const length = word.readUInt32LE(paragraphPagesAt + 4);
  const count = Math.min(maxPages, Math.floor((length - 4) / 8));
  for (let index = 0; index < count; index += 1) {
    const page = (table.readUInt32LE(start + 4 * (count + 1) + 4 * index) & 0x3fffff) * pageSize;
    const runs = word.readUInt8(page + pageSize - 1);
    for (let run = 0; run < runs; run += 1) {
      const offset = 2 * word.readUInt8(page + 4 * (runs + 1) + entrySize * run);
      if (offset === 0) continue;
      const style = styleAt(word, page + offset);
      if (style < 1 || style > maxHeadingStyle) continue;
      headings.push({
        start: word.readUInt32LE(page + 4 * run),
        end: word.readUInt32LE(page + 4 * run + 4),
        level: style,
      });
    }
  }
}

/** A length of zero means that the length is in the next byte. */
function styleAt(word: Buffer, at: number): number {
  return word.readUInt16LE(word[at] === 0 ? at + 2 : at + 1);
}
