/** Cells as RFC 4180 has them, and so that no spreadsheet takes what stands in a file for a formula. */
import { exportedFields, type ExportedFile } from './exported-file.ts';

const lineEnd = '\r\n';

export function csvHeader(withText: boolean): string {
  return `${[...exportedFields, ...(withText ? ['text'] : [])].join(',')}${lineEnd}`;
}

export function csvLine(file: ExportedFile): string {
  return `${exportedFields.map((field) => csvCell(file[field])).join(',')}${lineEnd}`;
}

export function csvCell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${escaped(text)}"` : text;
}

/** A part of a text between the quotes of its cell. */
export function csvTextPiece(text: string, isStart: boolean): string {
  return escaped(isStart ? harmless(text) : text);
}

function escaped(text: string): string {
  return text.replaceAll('"', '""');
}

/** An apostrophe before what a spreadsheet would calculate, or run. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
