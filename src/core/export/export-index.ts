/**
 * The whole index as one JSON document or one CSV table, in pieces: files come in pages and texts in passages, so that
 * memory does not grow with the index, and a search in between waits for one page at most.
 */
import type { ExportRequest } from '../../shared/contract/export.ts';
import type { Remote } from '../remote.ts';
import { displayPath } from '../store/paths.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileRow } from '../store/records.ts';
import { csvCell, csvHeader, csvLine, csvTextPiece } from './csv.ts';
import { exportedFile } from './exported-file.ts';

/** Spreadsheets take a table for UTF-8 only if it begins with this. */
export const byteOrderMark = '\uFEFF';

type Source = Pick<Remote<StoreReader>, 'status' | 'filesAfter' | 'fileChunks'>;

export interface ExportPiece {
  readonly text: string;
  /** Files that are complete with this piece. */
  readonly files: number;
}

const pageSize = 500;
const passagesAtOnce = 50;

/** What is in the index while it is being written out; a file that comes or goes meanwhile may be in it or not. */
export async function* exportIndex(reader: Source, request: ExportRequest): AsyncGenerator<ExportPiece> {
  const isJson = request.format === 'json';
  yield { text: isJson ? await jsonBeginning(reader) : csvHeader(request.text), files: 0 };
  let isFirst = true;
  for (let after = 0; ;) {
    const rows = await reader.filesAfter(after, pageSize);
    if (request.text) {
      for (const row of rows) {
        yield* isJson ? jsonWithText(reader, row, isFirst) : csvWithText(reader, row);
        isFirst = false;
      }
    } else if (rows.length > 0) {
      yield { text: isJson ? jsonRows(rows, isFirst) : rows.map(csvRow).join(''), files: rows.length };
      isFirst = false;
    }
    const last = rows.at(-1);
    if (rows.length < pageSize || last === undefined) break;
    after = last.fileId;
  }
  if (isJson) yield { text: isFirst ? ']}\n' : '\n]}\n', files: 0 };
}

async function jsonBeginning(reader: Source): Promise<string> {
  const { roots } = await reader.status();
  const head = {
    format: 'trove-export',
    version: 1,
    exportedAt: new Date().toISOString(),
    folders: roots.map(({ path }) => displayPath(path)),
  };
  return `${JSON.stringify(head).slice(0, -1)},"files":[`;
}

function jsonRows(rows: readonly FileRow[], isFirst: boolean): string {
  return rows
    .map((row, at) => `${between(isFirst && at === 0)}${JSON.stringify(exportedFile(row))}`)
    .join('');
}

function csvRow(row: FileRow): string {
  return csvLine(exportedFile(row));
}

function between(isFirst: boolean): string {
  return isFirst ? '\n' : ',\n';
}

async function* jsonWithText(reader: Source, row: FileRow, isFirst: boolean): AsyncGenerator<ExportPiece> {
  const start = `${between(isFirst)}${JSON.stringify(exportedFile(row)).slice(0, -1)},"text":`;
  if (row.passages === 0) return yield { text: `${start}null}`, files: 1 };
  yield { text: `${start}"`, files: 0 };
  for await (const text of textOf(reader, row)) yield { text: JSON.stringify(text).slice(1, -1), files: 0 };
  yield { text: '"}', files: 1 };
}

async function* csvWithText(reader: Source, row: FileRow): AsyncGenerator<ExportPiece> {
  const line = csvLine(exportedFile(row)).trimEnd();
  if (row.passages === 0) return yield { text: `${line},${csvCell('')}\r\n`, files: 1 };
  yield { text: `${line},"`, files: 0 };
  let isStart = true;
  for await (const text of textOf(reader, row)) {
    yield { text: csvTextPiece(text, isStart), files: 0 };
    isStart = false;
  }
  yield { text: '"\r\n', files: 1 };
}

/** Passages tile a file's text; together they are all of it. */
async function* textOf(reader: Source, { fileId }: FileRow): AsyncGenerator<string> {
  for (let after = 0; ;) {
    const chunks = await reader.fileChunks(fileId, after, passagesAtOnce);
    const last = chunks.at(-1);
    if (last === undefined) return;
    yield chunks.map(({ text }) => text).join('');
    if (chunks.length < passagesAtOnce) return;
    after = last.chunkId;
  }
}
