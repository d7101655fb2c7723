import type { Breath } from './breath.ts';
import type { FileTable } from './file-table.ts';

/** Files that may have a duplicate: rows of the table, in the order in which folders were walked. */
export interface Candidates {
  readonly rows: Uint32Array;
  /** How many further names of the same file stand behind one; only where there are any, by row. */
  readonly links: ReadonlyMap<number, number>;
}

/** Files whose size another one has. Names of one file count once; keys and passwords are never read. */
export async function findCandidates(table: FileTable, breath: Breath): Promise<Candidates> {
  const repeated = table.repeatedSizes();
  const rows = new Uint32Array(table.length);
  const firstOf = new Map<string, number>();
  const links = new Map<number, number>();
  let count = 0;
  for (let row = 0; row < table.length; row += 1) {
    if (breath.isDueAt(row)) await breath.take();
    if (!repeated.has(table.size(row)) || !table.isAllowed(row)) continue;
    const first = table.isLinked(row) ? firstOf.get(table.identity(row)) : undefined;
    if (first !== undefined) {
      links.set(first, (links.get(first) ?? 0) + 1);
      continue;
    }
    if (table.isLinked(row)) firstOf.set(table.identity(row), row);
    rows[count] = row;
    count += 1;
  }
  return { rows: rows.slice(0, count), links };
}
