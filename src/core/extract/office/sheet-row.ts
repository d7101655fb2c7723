/** From this column on empty cells are left out: a cell far away would cost a character for each. */
const alignedColumns = 64;

/** One row of a sheet: its cells stand in their columns, so that the rows make a grid. */
export class SheetRow {
  #cells: string[] = [];
  #next = 0;

  /** `column` counts from 0. Texts of several lines become one line; an empty text is an empty cell. */
  add(column: number, text: string): void {
    const shown = text.replace(/\s+/g, ' ').trim();
    if (shown === '') return;
    const isAligned = column < alignedColumns;
    for (let blank = this.#next; isAligned && blank < column; blank += 1) this.#cells.push('');
    this.#cells.push(shown);
    this.#next = Math.max(this.#next, column) + 1;
  }

  /** The row as text, cells parted by tabs, empty when all cells are; what is added next begins another one. */
  end(): string {
    const row = this.#cells.join('\t');
    this.#cells = [];
    this.#next = 0;
    return row;
  }
}

/** Rows without those that are empty, and without the empty columns before the first that any of them uses. */
export function asTable(rows: readonly string[]): string {
  const full = rows.filter((row) => row !== '');
  const blanks = full.reduce((least, row) => Math.min(least, /^\t*/.exec(row)?.[0].length ?? 0), Infinity);
  return (blanks > 0 && Number.isFinite(blanks) ? full.map((row) => row.slice(blanks)) : full).join('\n');
}
