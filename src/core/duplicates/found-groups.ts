import type { DuplicateFile, GroupPart } from '../../shared/contract/duplicates.ts';
import type { DuplicateKind } from '../../shared/duplicate-kinds.ts';
import { displayPath } from '../store/paths.ts';
import type { RunOutcome } from './duplicate-finder.ts';

export interface FoundFile extends Omit<DuplicateFile, 'path'> {
  /** Absolute path, raw bytes. */
  readonly path: Uint8Array;
}

/** A group as its search found it; its files are described when they are asked for. */
export interface FoundGroup {
  readonly kind: DuplicateKind;
  readonly similarity: number;
  /** Space to win by keeping one file. */
  readonly bytes: number;
  readonly fileCount: number;
  readonly describe: (at: number) => FoundFile;
}

/** What one search comes to. */
export interface SearchOutcome {
  readonly groups: readonly FoundGroup[];
  readonly outcome: RunOutcome;
}

const filesPerPage = 600;

/** Groups in order, with the place of each one's first file among the files of all of them. */
export class GroupList {
  readonly #groups: readonly FoundGroup[];
  readonly #starts: Float64Array;

  /** Most space to win first; groups that win the same stay in the order in which they were found. */
  constructor(groups: readonly FoundGroup[]) {
    this.#groups = groups.toSorted((a, b) => b.bytes - a.bytes || b.similarity - a.similarity);
    this.#starts = new Float64Array(groups.length);
    let start = 0;
    for (const [at, { fileCount }] of this.#groups.entries()) {
      this.#starts[at] = start;
      start += fileCount;
    }
  }

  /** Files `after` and on, counted over all groups, in their groups; a large group goes over several pages. */
  page(after: number): { parts: GroupPart[]; next: number | null } {
    const parts: GroupPart[] = [];
    let left = filesPerPage;
    for (let at = this.#groupOf(after); at < this.#groups.length && left > 0; at += 1) {
      const group = this.#groups[at];
      if (group === undefined) break;
      const from = Math.max(0, after - (this.#starts[at] ?? 0));
      const count = Math.min(left, group.fileCount - from);
      if (count > 0) parts.push(partOf(at, group, from, count));
      left -= Math.max(0, count);
    }
    return { parts, next: left === 0 ? after + filesPerPage : null };
  }

  /** The last group that begins at this place or before. */
  #groupOf(place: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

function partOf(groupId: number, { describe, ...group }: FoundGroup, from: number, count: number): GroupPart {
  const files = Array.from({ length: count }, (_, index) => {
    const { path, ...file } = describe(from + index);
    return { ...file, path: displayPath(path) };
  });
  return { groupId, ...group, files };
}
