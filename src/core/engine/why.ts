/** "Why isn't it here?": the verdict on any path. */
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, basename, resolve } from 'node:path';
import type { Stats } from 'node:fs';
import type { Verdict } from '../../shared/contract/library.ts';
import { reasonWith } from './problems.ts';
import type { Remote } from '../remote.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileRow } from '../store/records.ts';
import { namesBelow } from '../watch/check-folder.ts';
import { judgePath } from '../watch/rules-on-path.ts';
import type { RuleOptions } from '../watch/rules.ts';

export interface WhyDependencies {
  readonly reader: Remote<StoreReader>;
  /** Absolute paths of the added folders. */
  readonly roots: readonly string[];
  readonly ruleOptions: RuleOptions;
}

/** Explains a path: what the store knows of it, else which rule keeps it out, else that no added folder holds it. */
export async function explain(
  path: string,
  { reader, roots, ruleOptions }: WhyDependencies,
): Promise<Verdict> {
  const absolute = await realFolderOf(resolve(path));
  const row = await reader.fileByPath(Buffer.from(absolute));
  if (row) return explainRow(absolute, row, reader);
  const stats = await lstat(absolute).catch(() => null);
  if (!stats) return verdict(absolute, 'missing', 'missing', `There is no file ${absolute}.`);
  const root = roots.find((candidate) => namesBelow(candidate, absolute) !== null);
  if (root === undefined) return notCovered(absolute);
  return explainOnDisk(absolute, root, stats, ruleOptions);
}

/** Roots are stored by their real path; the last name is kept, since it may be a link itself. */
async function realFolderOf(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  return join(folder, basename(path));
}

async function explainRow(path: string, row: FileRow, reader: Remote<StoreReader>): Promise<Verdict> {
  if (row.state === 'indexed') {
    const partly = row.detail === null ? '' : ` ${row.detail}`;
    return verdict(path, 'indexed', row.code ?? 'indexed', `It is in the index and can be found.${partly}`);
  }
  if (row.state === 'pending') {
    const ahead = await reader.queuePosition(row.fileId);
    const place = ahead
      ? `${ahead} ${ahead === 1 ? 'file is' : 'files are'} read before it.`
      : 'It is read next.';
    return verdict(path, 'pending', 'pending', `It waits to be read. ${place}`);
  }
  const code = row.code ?? 'extraction-failed';
  return verdict(path, row.state, code, reasonWith(code, row.detail));
}

async function explainOnDisk(
  path: string,
  root: string,
  stats: Stats,
  options: RuleOptions,
): Promise<Verdict> {
  const names = namesBelow(root, path) ?? [];
  const rule = await judgePath(root, names, stats.isDirectory() ? 'directory' : 'file', options);
  if (rule) return verdict(path, 'skipped', rule.reason, reasonWith(rule.reason, rule.detail));
  if (stats.isDirectory())
    return verdict(path, 'indexed', 'indexed', `It is a folder inside ${root}; its files are read.`);
  return verdict(path, 'pending', 'pending', 'It has just appeared; Trove looks at it in a moment.');
}

function notCovered(path: string): Verdict {
  return verdict(
    path,
    'not-covered',
    'not-covered',
    'It is in no added folder. Add one that holds it with `trove add`.',
  );
}

function verdict(path: string, state: Verdict['state'], code: string, reason: string): Verdict {
  return { path, state, code, reason };
}
