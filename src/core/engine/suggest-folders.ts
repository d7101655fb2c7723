/** Folders a person is likely to want, with what adding them means. */
import { readdir, lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import type { FolderSuggestion } from '../../shared/contract/library.ts';
import { enterFolder, judgeFile, judgeFolder, rootRules, type RuleOptions } from '../watch/rules.ts';

const usualFolders = ['Documents', 'Desktop', 'Downloads', 'Notes', 'Projects'];
const countForMs = 400;
/** Measured on a small laptop core: files and bytes that one second of a first index gets through. */
const filesPerSecond = 500;
const bytesPerSecond = 4_000_000;

/** The usual folders of the home folder that exist. */
export async function suggestFolders(options: RuleOptions, home = homedir()): Promise<FolderSuggestion[]> {
  const paths = usualFolders.map((name) => join(home, name));
  const present = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? path : null)));
  return Promise.all(present.filter((path) => path !== null).map((path) => measureFolder(path, options)));
}

/** Counts files and bytes for at most 400 ms; the figures are lower bounds when it did not get through. */
export async function measureFolder(path: string, options: RuleOptions): Promise<FolderSuggestion> {
  const until = performance.now() + countForMs;
  const queue = [{ folder: path, rules: rootRules(options) }];
  let files = 0;
  let bytes = 0;
  let next = queue.shift();
  while (next && performance.now() < until) {
    const { folder, rules } = next;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const regular = entries.filter((entry) => entry.isFile() && !judgeFile(rules, entry.name));
    const stats = await Promise.all(regular.map(({ name }) => lstat(join(folder, name)).catch(() => null)));
    files += regular.length;
    bytes += stats.reduce((sum, stat) => sum + (stat?.size ?? 0), 0);
    const below = entries.filter((entry) => entry.isDirectory() && !judgeFolder(rules, entry.name));
    queue.push(...below.map(({ name }) => ({ folder: join(folder, name), rules: enterFolder(rules, name) })));
    next = queue.shift();
  }
  const estimateSeconds = Math.ceil(files / filesPerSecond + bytes / bytesPerSecond);
  return { path, name: basename(path), files, bytes, complete: next === undefined, estimateSeconds };
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => null);
  return stats?.isDirectory() ?? false;
}
