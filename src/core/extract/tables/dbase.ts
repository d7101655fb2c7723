import { DocumentBuilder } from '../document-builder.ts';
import { decodeText } from '../decode-text.ts';
import type { ReadOutcome } from '../outcome.ts';
import { asBuffer } from '../sniff.ts';

const fieldLength = 32;
const fieldsEnd = 0x0d;
const deleted = 0x2a;
const maxRows = 1_000_000;
/** What follows a column's kind: texts, numbers, dates. */
const shownKinds = new Set(['C', 'N', 'F', 'D', 'L']);

interface Field {
  readonly name: string;
  readonly shown: boolean;
  readonly length: number;
}

/** Reads a dBASE table: the names of its columns, then a row per line; deleted rows are left out. */
export async function readDbase(bytes: Uint8Array): Promise<ReadOutcome> {
  const buffer = asBuffer(bytes);
  const start = buffer.readUInt16LE(8);
  const width = buffer.readUInt16LE(10);
  const fields = fieldsOf(buffer, start);
  if (fields.length === 0 || width < 2) throw new Error('Its header is damaged.');
  const lines: Buffer[] = [
    Buffer.from(
      fields
        .filter(({ shown }) => shown)
        .map(({ name }) => name)
        .join('\t'),
      'latin1',
    ),
  ];
  const rows = Math.min(buffer.readUInt32LE(4), maxRows);
  for (let row = 0; row < rows; row += 1) {
    const at = start + row * width;
    if (at + width > buffer.length + 1) break;
    if (buffer[at] !== deleted) lines.push(lineOf(buffer.subarray(at + 1, at + width), fields));
  }
  const decoded = await decodeText(Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));
  const builder = new DocumentBuilder();
  builder.add('table', decoded?.text ?? '');
  return { document: builder.finish({}, 'untitled') };
}

function fieldsOf(buffer: Buffer, end: number): Field[] {
  const fields: Field[] = [];
  for (let at = fieldLength; at + fieldLength <= end && buffer[at] !== fieldsEnd; at += fieldLength) {
    const name = buffer.toString('latin1', at, at + 11).replace(/\0.*$/s, '');
    fields.push({
      name,
      shown: shownKinds.has(buffer.toString('latin1', at + 11, at + 12)),
      length: buffer[at + 16] ?? 0,
    });
  }
  return fields;
}

function lineOf(row: Buffer, fields: readonly Field[]): Buffer {
  const cells: Buffer[] = [];
  let at = 0;
  for (const { length, shown } of fields) {
    const cell = row.subarray(at, at + length);
    at += length;
    if (shown) cells.push(trimmed(cell));
  }
  return Buffer.concat(cells.filter((cell) => cell.length > 0).flatMap((cell) => [cell, Buffer.from('\t')]));
}

function trimmed(cell: Buffer): Buffer {
  let start = 0;
  let end = cell.length;
  const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0;
  while (end > start && isBlank(cell[end - 1])) end -= 1;
  while (start < end && isBlank(cell[start])) start += 1;
  return cell.subarray(start, end);
}
