/** The verdict on a file inside a file: `letters.zip/2019/may.docx`, or as results show it, `letters.zip › 2019/may.docx`. */
import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Verdict } from '../../shared/contract/library.ts';
import { partSeparator } from '../extract/document-builder.ts';
import type { Remote } from '../remote.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileRow } from '../store/records.ts';

export interface Inside {
  /** Absolute path of the file on disk. */
  readonly outer: string;
  /** From there, with slashes; a file inside a further one as if that were a folder. */
  readonly inner: string;
}

const pageSize = 500;

/** Takes an absolute path apart at the file that is on disk; null when no file is on the way. */
export async function splitInside(path: string): Promise<Inside | null> {
  const [before = path, ...after] = path.split(partSeparator);
  if (after.length > 0 && (await isFile(before))) return { outer: before, inner: after.join('/') };
  for (let outer = dirname(path); outer !== dirname(outer); outer = dirname(outer))
    if (await isFile(outer)) return { outer, inner: comparable(path.slice(outer.length + 1)) };
  return null;
}

/** What is in the index of the file inside, given the verdict on the outer file and its row. */
export async function explainInside(
  { outer, inner }: Inside,
  verdict: Verdict,
  row: FileRow | null,
  reader: Remote<StoreReader>,
): Promise<Verdict> {
  const path = `${outer}${partSeparator}${inner}`;
  if (row?.state !== 'indexed')
    return { ...verdict, path, reason: `It is inside ${outer}. ${verdict.reason}` };
  const passages = await countPassages(row.fileId, inner, reader);
  const partly = row.detail === null ? '' : ` ${row.detail}`;
  if (passages > 0) {
    const count = `${passages} ${passages === 1 ? 'passage' : 'passages'}`;
    const reason = `It is in the index as a part of ${outer} and can be found: ${count}.${partly}`;
    return { path, state: 'indexed', code: 'indexed', reason, passages, indexedAt: row.indexedAt };
  }
  const reason = `${outer} is in the index, but no text of this name inside: it is not in there, or there is no text in it that Trove can read.${partly}`;
  return { path, state: 'missing', code: 'missing', reason, passages: null, indexedAt: null };
}

async function countPassages(fileId: number, inner: string, reader: Remote<StoreReader>): Promise<number> {
  let count = 0;
  for (let after = 0; ;) {
    const chunks = await reader.fileChunks(fileId, after, pageSize);
    for (const { part } of chunks) {
      const name = comparable(part ?? '');
      if (name === inner || name.startsWith(`${inner}/`)) count += 1;
    }
    const last = chunks.at(-1);
    if (!last || chunks.length < pageSize) return count;
    after = last.chunkId;
  }
}

function comparable(part: string): string {
  return part.replaceAll(partSeparator, '/').replaceAll('\\', '/');
}

async function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
