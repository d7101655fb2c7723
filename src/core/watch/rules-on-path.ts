/** The rules that hold in a folder somewhere below a root, and what they say of the way there. */
import { withIgnoreFilesOf } from './list-folder.ts';
import {
  enterFolder,
  judgeFile,
  judgeFolder,
  rootRules,
  type FolderRules,
  type RuleOptions,
  type RuleVerdict,
} from './rules.ts';
import { join } from 'node:path';

/** Rules in the folder `root/…names`, from the ignore files above it; the folder's own are added when it is listed. */
export async function rulesInFolder(
  root: string,
  names: readonly string[],
  options: RuleOptions,
): Promise<FolderRules> {
  let rules = rootRules(options);
  let folder = root;
  for (const name of names) {
    rules = enterFolder(await withIgnoreFilesOf(folder, rules), name);
    folder = join(folder, name);
  }
  return rules;
}

/** The first rule that leaves out `root/…names` or a folder on the way there, or null. */
export async function judgePath(
  root: string,
  names: readonly string[],
  kind: 'file' | 'directory',
  options: RuleOptions,
): Promise<RuleVerdict | null> {
  let rules = rootRules(options);
  let folder = root;
  for (const [at, name] of names.entries()) {
    rules = await withIgnoreFilesOf(folder, rules);
    const isLast = at === names.length - 1;
    const verdict = isLast && kind === 'file' ? judgeFile(rules, name) : judgeFolder(rules, name);
    if (verdict) return verdict;
    rules = enterFolder(rules, name);
    folder = join(folder, name);
  }
  return null;
}
