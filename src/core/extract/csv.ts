import type { ExtractedDocument } from './document.ts';
import { readAsOneBlock } from './plain-text.ts';

const delimiters = [',', ';', '\t', '|'];
const sampleLength = 16 * 1024;
const maxParts = 65_536;
/** A line that names the delimiter, as Excel writes it. */
const separatorLine = /^sep=(.)\n/i;

/** Reads a table of separated values: a row per line, cells parted by tabs, quotes removed; the first row is kept as it is. */
export function readCsv(text: string, extension: string): ExtractedDocument {
  const named = separatorLine.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const delimiter = named?.[1] ?? (extension === 'tsv' || extension === 'tab' ? '\t' : likelyDelimiter(body));
  return readAsOneBlock(
    body.includes('"') ? unquote(body, delimiter) : body.replaceAll(delimiter, '\t'),
    'table',
  );
}

/** The delimiter that the first rows have most alike. */
function likelyDelimiter(text: string): string {
  const rows = text
    .slice(0, sampleLength)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .slice(0, 20);
  const full = rows.filter((row) => row !== '');
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const counts = full.map((row) => row.split(delimiter).length - 1);
    const least = Math.min(...counts.slice(0, Math.max(1, counts.length - 1)));
    const score = least * 1000 + counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function unquote(text: string, delimiter: string): string {
  const chunks: string[] = [];
  let parts: string[] = [];
  let at = 0;
  for (;;) {
    const quote = nextCellQuote(text, at, delimiter);
    parts.push(text.slice(at, quote).replaceAll(delimiter, '\t'));
    if (quote === text.length) return chunks.join('') + parts.join('');
    const [cell, end] = quotedCell(text, quote);
    parts.push(cell);
    at = end;
    // Millions of short strings cost far more memory than the text they make.
    if (parts.length > maxParts) {
      chunks.push(parts.join(''));
      parts = [];
    }
  }
}

/** The next quote that opens a cell; one in the middle of a cell is an inch mark. */
function nextCellQuote(text: string, from: number, delimiter: string): number {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    const before = text[quote - 1];
    if (before === undefined || before === delimiter || before === '\n') return quote;
  }
  return text.length;
}

/** A cell's text, and where it ends; new lines inside become spaces, so that a row stays a line. */
function quotedCell(text: string, start: number): [string, number] {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) end = text.length;
  const cell = text.slice(start + 1, end);
  const single = cell.includes('""') ? cell.replaceAll('""', '"') : cell;
  return [/[\n\t]/.test(single) ? single.replace(/[\n\t]+/g, ' ') : single, Math.min(text.length, end + 1)];
}
