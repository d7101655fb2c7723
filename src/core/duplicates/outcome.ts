import type { RunOutcome } from './duplicate-finder.ts';
import type { FileTable } from './file-table.ts';
import type { FoundGroup } from './found-groups.ts';
import type { RunReporter } from './run-reporter.ts';

/** The summary of a search on the disk. */
export function diskOutcome(
  table: FileTable,
  groups: readonly FoundGroup[],
  { problemCount, problems }: RunReporter,
): RunOutcome {
  let bytesSeen = 0;
  for (let row = 0; row < table.length; row += 1) bytesSeen += table.size(row);
  return { ...groupTotals(groups), filesSeen: table.length, bytesSeen, problemCount, problems };
}

export function groupTotals(groups: readonly FoundGroup[]): Pick<RunOutcome, 'groups' | 'files' | 'bytes'> {
  return {
    groups: groups.length,
    files: groups.reduce((sum, { fileCount }) => sum + fileCount, 0),
    bytes: groups.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
