import { judgeFile, rootRules } from '../watch/rules.ts';
import type { Breath } from './breath.ts';
import type { FileTable } from './file-table.ts';

/** Files that may have a duplicate: rows of the table, in the order in which folders were walked. */
export interface Candidates {
  readonly rows: Uint32Array;
  /** How many further names of the same file stand behind one; only where there are any, by row. */
  readonly links: ReadonlyMap<number, number>;
}

/** Files whose size another one has. Names of one file count once; keys and passwords are never read. */
export async function findCandidates(
  table: FileTable,
  everything: boolean,
  breath: Breath,
): Promise<Candidates> {
  const repeated = table.repeatedSizes();
  const isAllowed = allowedNames(everything);
  const rows = new Uint32Array(table.length);
  const firstOf = new Map<string, number>();
  const links = new Map<number, number>();
  let count = 0;
  for (let row = 0; row < table.length; row += 1) {
    if (breath.due) await breath.take();
    if (!repeated.has(table.size(row)) || !isAllowed(table.name(row))) continue;
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

/** Whether a name may be read; the same names come again and again, and rules are slow. */
export function allowedNames(everything: boolean): (name: Uint8Array) => boolean {
  const rules = rootRules({ includeHidden: everything });
  const known = new Map<string, boolean>();
  return (bytes) => {
    const name = Buffer.from(bytes).toString();
    const present = known.get(name);
    if (present !== undefined) return present;
    const verdict = judgeFile(rules, name);
    const isAllowed = verdict === null || (everything && verdict.reason !== 'secret');
    if (known.size < 50_000) known.set(name, isAllowed);
    return isAllowed;
  };
}
