/** "Why isn't it here?": the verdict on any path. */
import { lstat, readdir, realpath } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import type { Stats } from 'node:fs';
import type { PaceReason, Verdict } from '../../shared/contract/library.ts';
import { detailSentence } from '../../shared/details.ts';
import { reasonSentence } from '../../shared/reasons.ts';
import { foldName } from '../store/name-key.ts';
import { reasonWith } from './problems.ts';
import type { Remote } from '../remote.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileRow } from '../store/records.ts';
import { namesBelow } from '../watch/check-folder.ts';
import { wholePath } from '../watch/whole-path.ts';
import { judgePath } from '../watch/rules-on-path.ts';
import { explainInside, splitInside } from './why-inside.ts';
import type { RuleOptions } from '../watch/rules.ts';

export interface WhyDependencies {
  readonly reader: Remote<StoreReader>;
  /** Absolute paths of the added folders. */
  readonly roots: readonly string[];
  /** Rules of the root that holds the path. */
  readonly optionsFor: (path: string) => RuleOptions;
  /** Why nothing is read at the moment, as a sentence; null: reading goes on. */
  readonly heldUp: string | null;
}

/** Explains a path: what the store knows of it, else which rule keeps it out, else that no added folder holds it. */
export async function explain(path: string, dependencies: WhyDependencies): Promise<Verdict> {
  const { reader, roots, optionsFor, heldUp } = dependencies;
  const absolute = await nameOnDisk(await realFolderOf(wholePath(path)));
  const row = await reader.fileByPath(Buffer.from(absolute));
  if (row) return explainRow(absolute, row, reader, heldUp);
  const stats = await lstat(absolute).catch(() => null);
  const inside = stats ? null : await splitInside(absolute);
  if (inside) {
    const outer = await explain(inside.outer, dependencies);
    const outerRow = await reader.fileByPath(Buffer.from(outer.path));
    return explainInside({ ...inside, outer: outer.path }, outer, outerRow, reader);
  }
  if (!stats)
    return verdict(absolute, 'missing', 'missing', detailSentence('no-such-file', { path: absolute }));
  const root = roots.find((candidate) => namesBelow(candidate, absolute) !== null);
  if (root === undefined) return notCovered(absolute);
  return explainOnDisk(absolute, root, stats, optionsFor(root));
}

/** Roots are stored by their real path; the last name is kept, since it may be a link itself. */
async function realFolderOf(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  return join(folder, basename(path));
}

/** On a disk that takes `Notes` and `notes` for the same name, the name as it is written there. */
async function nameOnDisk(path: string): Promise<string> {
  const stats = await lstat(path, { bigint: true }).catch(() => null);
  if (!stats) return path;
  const names = await readdir(dirname(path)).catch((): string[] => []);
  if (names.includes(basename(path))) return path;
  const alike = names.filter((name) => foldName(name) === foldName(basename(path)));
  for (const name of alike) {
    const candidate = join(dirname(path), name);
    const other = await lstat(candidate, { bigint: true }).catch(() => null);
    if (other?.ino === stats.ino) return candidate;
  }
  return path;
}

async function explainRow(
  path: string,
  row: FileRow,
  reader: Remote<StoreReader>,
  heldUp: string | null,
): Promise<Verdict> {
  if (row.state === 'indexed') return explainIndexed(path, row);
  if (row.state === 'pending') {
    const ahead = await reader.queuePosition(row.fileId);
    const more = heldUp === null ? '' : ` ${heldUp}`;
    const reason = ahead
      ? detailSentence(ahead === 1 ? 'waits-one' : 'waits', { ahead, more })
      : detailSentence('waits-next', { more });
    return verdict(path, 'pending', 'pending', reason);
  }
  const code = row.code ?? 'extraction-failed';
  return verdict(path, row.state, code, reasonWith(code, row.detail));
}

function explainIndexed(path: string, { code, detail, passages, indexedAt }: FileRow): Verdict {
  const more = detail === null ? '' : ` ${detail}`;
  const [day, clock] = localTime(indexedAt ?? 0);
  const reason = detailSentence(passages === 1 ? 'found-one' : 'found', { passages, day, clock, more });
  return { path, state: 'indexed', code: code ?? 'indexed', reason, passages, indexedAt };
}

/** `2026-11-26` and `07:20`. */
function localTime(ms: number): [day: string, clock: string] {
  const date = new Date(ms);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return [day, `${two(date.getHours())}:${two(date.getMinutes())}`];
}

async function explainOnDisk(
  path: string,
  root: string,
  stats: Stats,
  options: RuleOptions,
): Promise<Verdict> {
  const names = namesBelow(root, path) ?? [];
  const home = await lstat(root);
  if (stats.dev !== home.dev) return verdict(path, 'skipped', 'other-volume', reasonSentence('other-volume'));
  const rule = await judgePath(root, names, stats.isDirectory() ? 'directory' : 'file', options);
  if (rule) return verdict(path, 'skipped', rule.reason, reasonWith(rule.reason, rule.detail));
  if (stats.isDirectory()) return verdict(path, 'indexed', 'indexed', folderReason(path, root));
  return verdict(path, 'pending', 'pending', detailSentence('just-appeared', {}));
}

function folderReason(path: string, root: string): string {
  return path === root ? detailSentence('root-read', {}) : detailSentence('folder-read', { root });
}

function notCovered(path: string): Verdict {
  return verdict(path, 'not-covered', 'not-covered', detailSentence('not-covered', {}));
}

function verdict(path: string, state: Verdict['state'], code: string, reason: string): Verdict {
  return { path, state, code, reason, passages: null, indexedAt: null };
}

const reasonsToWait: Readonly<Record<PaceReason, string | null>> = {
  battery: detailSentence('held-battery', {}),
  'low-power': detailSentence('held-low-power', {}),
  asleep: detailSentence('held-asleep', {}),
  overnight: detailSentence('held-overnight', {}),
  active: null,
};

/** Why nothing is read at the moment. */
export function heldUp(isPaused: boolean, reason: PaceReason | null): string | null {
  if (isPaused) return detailSentence('held-paused', {});
  return reason && reasonsToWait[reason];
}
