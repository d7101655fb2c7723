import { detailSentence } from '../../../shared/details.ts';
import MDBReader from 'mdb-reader';
import { DocumentBuilder } from '../document-builder.ts';
import { ContentEncrypted, type ReadOutcome } from '../outcome.ts';
import { asBuffer } from '../sniff.ts';

const maxTextLength = 8_000_000;
const rowsAtOnce = 1_000;

/** Reads an Access database: its tables under their names, the names of the columns, a row per line. */
export async function readAccess(bytes: Uint8Array): Promise<ReadOutcome> {
  const database = open(asBuffer(bytes));
  const builder = new DocumentBuilder();
  let isPartial = false;
  for (const name of database.getTableNames()) {
    const table = database.getTable(name);
    builder.add('heading', name, { level: 1 });
    const lines = [table.getColumnNames().join('\t')];
    let length = 0;
    for (let rowOffset = 0; rowOffset < table.rowCount && !isPartial; rowOffset += rowsAtOnce) {
      for (const row of table.getData({ rowOffset, rowLimit: rowsAtOnce })) {
        const line = Object.values(row).map(shown).join('\t').trimEnd();
        lines.push(line);
        length += line.length;
      }
      isPartial = builder.length + length > maxTextLength;
    }
    builder.add('table', lines.join('\n'));
    if (isPartial) break;
  }
  const detail = detailSentence('first-characters', { millions: 8 });
  const mark = { partial: { code: 'sampled', detail } } as const;
  return { document: builder.finish(isPartial ? mark : {}, 'untitled') };
}

function open(bytes: Buffer): MDBReader {
  try {
    return new MDBReader(bytes);
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message))
      throw new ContentEncrypted('database');
    throw error;
  }
}

function shown(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T', ' ');
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}
