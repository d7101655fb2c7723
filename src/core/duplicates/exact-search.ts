/** Files with the same bytes: same size, then equal ends, then an equal digest of the whole. */
import type { DatabaseSync } from 'node:sqlite';
import { Breath } from './breath.ts';
import { findCandidates } from './candidates.ts';
import type { Digester } from './digest-batch.ts';
import type { DuplicateHost, ExactRequest, RunOutcome } from './duplicate-finder.ts';
import type { FileTable } from './file-table.ts';
import type { FoundFile, FoundGroup, SearchOutcome } from './found-groups.ts';
import { createKnownDigests, type KnownDigests } from './known-digests.ts';
import { CandidateDigests } from './read-digests.ts';
import { RunReporter } from './run-reporter.ts';
import { walkFolders } from './walk-folders.ts';

/** Rejects with `CANCELLED`. What cannot be read is told in the outcome, and no group has it. */
export async function findExact(
  db: DatabaseSync | null,
  request: ExactRequest,
  host: DuplicateHost,
  digester: () => Digester,
  signal?: AbortSignal,
): Promise<SearchOutcome> {
  const breath = new Breath(signal);
  const reporter = new RunReporter((progress) => host.progress(progress));
  const known = createKnownDigests(db);
  const table = await walkFolders(
    { ...request, folders: request.folders.map((path) => Buffer.from(path)) },
    {
      breath,
      onFolder: (files) => reporter.tell({ files }),
      onProblem: (path, error) => reporter.problem(path, error),
    },
  );
  const candidates = await findCandidates(table, request.everything, breath);
  const storeDigests = host.storeDigests.bind(host);
  const digests = new CandidateDigests(table, candidates, {
    known,
    digester,
    storeDigests,
    reporter,
    breath,
  });
  const groups = (await digests.groups()).flatMap((rows) => toGroup(table, rows, candidates.links, known));
  return { groups, outcome: outcomeOf(table, groups, reporter) };
}

/** Two names of one file that were not linked where they were seen (a bind mount) are still one file. */
function toGroup(
  table: FileTable,
  rows: Uint32Array,
  links: ReadonlyMap<number, number>,
  known: KnownDigests,
): FoundGroup[] {
  const distinct = new Map([...rows].toReversed().map((row) => [table.identity(row), row]));
  if (distinct.size < 2) return [];
  const ordered = [...distinct.values()].sort((a, b) => a - b);
  const size = table.size(ordered[0] ?? 0);
  const describe = (at: number): FoundFile => {
    const row = ordered[at] ?? 0;
    const path = table.path(row);
    return {
      path,
      fileId: known.fileId(path),
      size,
      modified: Number(table.mtimeNs(row) / 1_000_000n),
      similarity: 1,
      links: links.get(row) ?? 0,
      folder: null,
    };
  };
  const fileCount = ordered.length;
  return [{ kind: 'exact', similarity: 1, bytes: size * (fileCount - 1), fileCount, describe }];
}

function outcomeOf(table: FileTable, groups: readonly FoundGroup[], reporter: RunReporter): RunOutcome {
  let bytesSeen = 0;
  for (let row = 0; row < table.length; row += 1) bytesSeen += table.size(row);
  return {
    groups: groups.length,
    files: groups.reduce((sum, { fileCount }) => sum + fileCount, 0),
    bytes: groups.reduce((sum, { bytes }) => sum + bytes, 0),
    filesSeen: table.length,
    bytesSeen,
    problemCount: reporter.problemCount,
    problems: reporter.problems,
  };
}
