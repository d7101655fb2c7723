/** Rows and cells of a table's text: cells parted by tabs, or by bars as Markdown has them. */

export interface Cell {
  readonly text: string;
  /** Offset of its text within the table's. */
  readonly start: number;
}

export interface Row {
  readonly start: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly rows: readonly Row[];
  /** The first row names the columns, as far as can be told. */
  readonly hasHeader: boolean;
}

const rule = /^\s*\|?[\s:|-]+\|?\s*$/;

export function tableOf(text: string): Table {
  const lines = linesOf(text).filter(({ text: line }) => line.trim() !== '');
  const isMarkdown = lines.some(
    ({ text: line }) => rule.test(line) && line.includes('-') && line.includes('|'),
  );
  if (isMarkdown) {
    const rows = lines.filter(({ text: line }) => !(rule.test(line) && line.includes('-')));
    return { rows: rows.map((line) => ({ start: line.start, cells: barCells(line) })), hasHeader: true };
  }
  const rows = lines.map((line) => ({ start: line.start, cells: cellsAt(line, /\t/g) }));
  return { rows, hasHeader: looksLikeHeader(rows) };
}

export function isNumber(text: string): boolean {
  return /^[-+(]?[€$£¥]?\s?[\d][\d\s.,'’]*\)?\s?[%€$£¥]?$/.test(text.trim());
}

function linesOf(text: string): Cell[] {
  return cellsAt({ text, start: 0 }, /\n/g);
}

function cellsAt({ text, start }: Cell, separator: RegExp): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const match of text.matchAll(separator)) {
    cells.push({ text: text.slice(at, match.index), start: start + at });
    at = match.index + match[0].length;
  }
  cells.push({ text: text.slice(at), start: start + at });
  return cells;
}

/** A bar after a backslash is a letter; bars at both ends are the frame. */
function barCells(line: Cell): Cell[] {
  const cells = cellsAt(line, /(?<!\\)\|/g);
  const inner = cells.filter(
    ({ text }, index) => text.trim() !== '' || (index > 0 && index < cells.length - 1),
  );
  return inner.map(({ text, start }) => ({
    text: text.trim(),
    start: start + (text.length - text.trimStart().length),
  }));
}

/** Names above numbers: a first row without a number, and numbers below it. */
function looksLikeHeader([first, ...others]: readonly Row[]): boolean {
  if (!first || others.length === 0 || first.cells.length < 2) return false;
  const hasNumber = (row: Row): boolean => row.cells.some(({ text }) => isNumber(text));
  // Above the names of rows there is none.
  const isFull = first.cells.slice(1).every(({ text }) => text.trim() !== '');
  return isFull && !hasNumber(first) && others.slice(0, 20).some(hasNumber);
}
