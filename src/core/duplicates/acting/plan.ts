/** Which copies stay and which go, by a rule; touches nothing. */
import { basename } from 'node:path';
import type {
  Plan,
  PlanRequest,
  PlannedGroup,
  SeenFile,
  SelectionRule,
  StayReason,
} from '../../../shared/contract/acting.ts';
import { namesBelow } from '../../watch/check-folder.ts';

type Group = PlanRequest['groups'][number];

/** What a rule says of one group: paths that stay, or null when it has nothing to say. */
type Verdict = ReadonlySet<string> | null;

/**
 * Every group keeps one file at least. A path that one group keeps is removed by no other one; what lies in a reference
 * folder or is kept by hand stays, whatever the rule says.
 */
export function planRemovals({ groups, rule, reference, byHand }: PlanRequest): Plan {
  const handKeeps = new Set(byHand.keep);
  const handRemoves = new Set(byHand.remove.filter((path) => !handKeeps.has(path)));
  const isReference = (path: string): boolean => reference.some((folder) => isInside(folder, path));
  const planned = groups.map((group) => {
    const stays = new Map<string, StayReason | null>();
    for (const { path } of group.files) if (isReference(path)) stays.set(path, 'reference');
    const verdict = rule && (stays.size > 0 ? new Set<string>() : keptBy(rule, group));
    for (const { path } of group.files) {
      if (stays.has(path)) continue;
      if (handKeeps.has(path)) stays.set(path, null);
      else if (handRemoves.has(path)) continue;
      else if (verdict === null) stays.set(path, 'no-match');
      else if (verdict.has(path)) stays.set(path, null);
    }
    if (stays.size === 0) {
      const last = preferred(group.files);
      if (last) stays.set(last.path, 'last');
    }
    return { group, stays };
  });
  const keptSomewhere = new Set(planned.flatMap(({ stays }) => [...stays.keys()]));
  return total(planned.map(({ group, stays }) => split(group, stays, keptSomewhere)));
}

function split(
  { groupId, kind, files }: Group,
  stays: ReadonlyMap<string, StayReason | null>,
  keptSomewhere: ReadonlySet<string>,
): PlannedGroup {
  const keep = files
    .filter(({ path }) => keptSomewhere.has(path))
    .map((file) => ({ ...file, reason: stays.has(file.path) ? (stays.get(file.path) ?? null) : otherGroup }));
  return { groupId, kind, keep, remove: files.filter(({ path }) => !keptSomewhere.has(path)) };
}

const otherGroup: StayReason = 'other-group';

/** A path counts once, in however many groups it is. */
function total(groups: PlannedGroup[]): Plan {
  const removed = new Map(groups.flatMap(({ remove }) => remove.map(({ path, size }) => [path, size])));
  const bytes = [...removed.values()].reduce((sum, size) => sum + size, 0);
  return { groups, files: removed.size, bytes };
}

function keptBy(rule: SelectionRule, { files }: Group): Verdict {
  if (rule.keep === 'newest') return one(files.toSorted((a, b) => b.modified - a.modified || byPath(a, b)));
  if (rule.keep === 'oldest') return one(files.toSorted((a, b) => a.modified - b.modified || byPath(a, b)));
  if (rule.keep === 'shortest-path') return one(files.toSorted(byPath));
  if (rule.keep === 'folder') return some(files.filter(({ path }) => isInside(rule.folder, path)));
  const pattern = namePattern(rule.pattern);
  const fits = ({ path }: SeenFile): boolean => pattern.test(basename(path));
  return some(files.filter((file) => fits(file) === (rule.keep === 'name')));
}

function one([first]: readonly SeenFile[]): Verdict {
  return first ? new Set([first.path]) : null;
}

function some(files: readonly SeenFile[]): Verdict {
  return files.length > 0 ? new Set(files.map(({ path }) => path)) : null;
}

function preferred(files: readonly SeenFile[]): SeenFile | undefined {
  return files.toSorted(byPath)[0];
}

function byPath(a: SeenFile, b: SeenFile): number {
  return a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

function isInside(folder: string, path: string): boolean {
  return namesBelow(folder, path) !== null;
}

function namePattern(glob: string): RegExp {
  const source = glob.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${source.replaceAll('?', '.')}$`, 'isu');
}
