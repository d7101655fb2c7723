/** One folder's content as the store compares it: names, stat, and what the rules say of each. */
import { constants, lstatSync, readdirSync, type BigIntStats, type Dirent } from 'node:fs';
import { open } from 'node:fs/promises';
import { displayPath, joinPath } from '../store/paths.ts';
import type { DirectoryEntry } from '../store/records.ts';
import { addIgnoreFile, ignoreFileNames, judgeFile, judgeFolder, type FolderRules } from './rules.ts';

export interface FolderListing {
  readonly entries: readonly DirectoryEntry[];
  /** The folder's rules with its own ignore files added: what its subfolders start from. */
  readonly rules: FolderRules;
}

const maxIgnoreFileBytes = 1_000_000;

/**
 * Lists a folder. Symbolic links are not followed, other volumes (`device` differs) not entered; folders that a rule
 * leaves out are not listed. Rejects with the system's error when the folder cannot be read. Blocks its thread while the
 * system answers: going through the event loop for each name takes six times as long.
 */
export async function listFolder(
  path: Uint8Array,
  inherited: FolderRules,
  device: bigint,
): Promise<FolderListing> {
  const found = readdirSync(Buffer.from(path), { withFileTypes: true, encoding: 'buffer' });
  const present = ignoreFileNames.filter((name) =>
    found.some((entry) => entry.name.equals(Buffer.from(name))),
  );
  const rules = await addIgnoreFiles(path, present, inherited);
  const entries = found.map((entry) => describe(path, entry, rules, device));
  return { entries: entries.filter((entry) => entry !== null), rules };
}

/** A folder's rules with its own ignore files added. */
export async function withIgnoreFilesOf(folder: string, inherited: FolderRules): Promise<FolderRules> {
  return addIgnoreFiles(Buffer.from(folder), ignoreFileNames, inherited);
}

async function addIgnoreFiles(
  folder: Uint8Array,
  names: readonly string[],
  inherited: FolderRules,
): Promise<FolderRules> {
  let rules = inherited;
  for (const name of names) {
    const source = joinPath(folder, Buffer.from(name));
    const content = await readIgnoreFile(source);
    if (content !== '') rules = addIgnoreFile(rules, displayPath(source), content);
  }
  return rules;
}

/** An ignore file that cannot be read rules nothing out, as in git. */
async function readIgnoreFile(path: Uint8Array): Promise<string> {
  try {
    const file = await open(Buffer.from(path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(maxIgnoreFileBytes),
        0,
        maxIgnoreFileBytes,
        0,
      );
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}

function describe(
  folder: Uint8Array,
  entry: Dirent<Buffer>,
  rules: FolderRules,
  device: bigint,
): DirectoryEntry | null {
  const name = entry.name.toString();
  const folderVerdict = entry.isDirectory() ? judgeFolder(rules, name) : null;
  if (folderVerdict !== null) return null;
  const stats = lstatOrNull(joinPath(folder, entry.name));
  if (stats === null) return null;
  if (stats.isDirectory() && stats.dev !== device) return null;
  const skip = stats.isDirectory() ? undefined : skipOf(stats, rules, name);
  return {
    // A copy of its own: a view into a larger buffer would take that along to the store's thread.
    name: new Uint8Array(entry.name),
    kind: stats.isDirectory() ? 'directory' : 'file',
    size: stats.size,
    mtimeNs: stats.mtimeNs,
    ctimeNs: stats.ctimeNs,
    inode: BigInt.asIntN(64, stats.ino),
    ...(skip && { skip }),
  };
}

function skipOf(stats: BigIntStats, rules: FolderRules, name: string): DirectoryEntry['skip'] {
  if (stats.isSymbolicLink()) return { reason: 'symbolic-link' };
  if (!stats.isFile()) return { reason: 'special-file' };
  if (isPlaceholder(stats, name) && !rules.options.isRemote) return { reason: 'cloud-placeholder' };
  return judgeFile(rules, name) ?? undefined;
}

/** Larger than what file systems keep in a file's own record, without a block of its own. */
const leastUnstored = 4_096n;
/** What an older iCloud leaves of a file that it took away. */
const cloudStub = /^\..+\.icloud$/i;

/** Opening it would make the cloud's program fetch it. */
function isPlaceholder({ size, blocks }: BigIntStats, name: string): boolean {
  return cloudStub.test(name) || (blocks === 0n && size > leastUnstored);
}

/** Null when the name, or its folder, went away between listing and looking. */
function lstatOrNull(path: Uint8Array): BigIntStats | null {
  try {
    return lstatSync(Buffer.from(path.buffer), { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}
