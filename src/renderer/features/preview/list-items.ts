/** The lines of a list: where each one stands, and what is written before it. */

interface Line {
  readonly text: string;
  /** Offset in the file's text. */
  readonly start: number;
}

export interface ListItem extends Line {
  /** Blanks before it. */
  readonly indent: number;
  /** `2.` or `2)`; undefined: it has a bullet, or goes on with the item above. */
  readonly number: string | undefined;
  readonly isItem: boolean;
}

const itemMark = /^(\s*)(?:[-*+•‣◦]|(\d{1,9})([.)]))\s+(?:\[[ xX]\]\s+)?/;

/** `isCounted`: the first number of a list is counted on from, whatever the others are. */
export function listItems(lines: readonly Line[], isCounted: boolean): ListItem[] {
  const counts = new Map<number, number>();
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, start }) => {
      const [mark = '', blanks = '', digits, end = ''] = itemMark.exec(text) ?? [];
      const isItem = mark !== '';
      const indent = isItem ? blanks.length : (/^\s*/.exec(text)?.[0].length ?? 0);
      const skipped = isItem ? mark.length : indent;
      // A list within another begins anew below the next item.
      if (isItem) for (const deeper of counts.keys()) if (deeper > indent) counts.delete(deeper);
      let number = digits === undefined ? undefined : digits + end;
      if (isCounted && digits !== undefined) {
        const count = (counts.get(indent) ?? Number(digits) - 1) + 1;
        counts.set(indent, count);
        number = `${count}${end}`;
      }
      return { text: text.slice(skipped), start: start + skipped, indent, number, isItem };
    });
}
