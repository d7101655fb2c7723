/** What lies on the disk below some folders, and which files have the same bytes. */
import type { DatabaseSync } from 'node:sqlite';
import { Breath } from './breath.ts';
import { findCandidates } from './candidates.ts';
import type { DiskRequest, DuplicateHost } from './duplicate-finder.ts';
import type { FileTable } from './file-table.ts';
import { createKnownDigests, type KnownDigests } from './known-digests.ts';
import { CandidateDigests } from './read-digests.ts';
import type { OtherReaders } from './read-pass.ts';
import { RunReporter } from './run-reporter.ts';
import { walkFolders } from './walk-folders.ts';

export interface DiskContents {
  readonly table: FileTable;
  /** Rows with the same bytes, two at least; names of one file stand for it by the first of them. */
  readonly groups: readonly Uint32Array[];
  /** How many further names of the same file stand behind one, by row. */
  readonly links: ReadonlyMap<number, number>;
  readonly known: KnownDigests;
  readonly reporter: RunReporter;
  readonly breath: Breath;
}

/** Rejects with `CANCELLED`. What cannot be read is told to the reporter, and no group has it. */
export async function readDisk(
  db: DatabaseSync | null,
  request: DiskRequest,
  host: DuplicateHost,
  readers: OtherReaders,
  signal?: AbortSignal,
): Promise<DiskContents> {
  const breath = new Breath(signal);
  const reporter = new RunReporter((progress) => host.progress(progress));
  const known = createKnownDigests(db);
  const table = await walkFolders(request, readers, {
    breath,
    onFolder: (files) => reporter.tell({ files }),
    onProblem: (path, error) => reporter.problem(path, error),
  });
  const candidates = await findCandidates(table, breath);
  const storeDigests = host.storeDigests.bind(host);
  const digests = new CandidateDigests(table, candidates, {
    known,
    readers,
    storeDigests,
    reporter,
    breath,
  });
  return { table, groups: await digests.groups(), links: candidates.links, known, reporter, breath };
}
