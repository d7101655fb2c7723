import { detailSentence } from '../../../shared/details.ts';
import ignore from 'ignore';
import { secretFilePatterns } from '../../watch/default-rules.ts';
import { DocumentBuilder, type DocumentFacts } from '../document-builder.ts';
import { ContentEncrypted, type NestedReader, type ReadOutcome } from '../outcome.ts';
import { isLocked } from '../locked.ts';
import { sniffBinary } from '../sniff.ts';
import { shownPath, type ArchiveMember } from './member.ts';
import { packedMembers } from './packed-members.ts';
import { unpackedName, unpackSingle } from './unpack.ts';
import { warcMembers } from './warc-members.ts';
import { zipMembers } from './zip-members.ts';

/** Bounds on one archive: what is beyond them is left out, and the document says so. */
const maxMembers = 10_000;
const maxMemberBytes = 64 * 1024 * 1024;
const maxUnpackedBytes = 1024 * 1024 * 1024;
/** What a person packs shrinks by less, unless it is small. */
const maxRatio = 500;
const smallBytes = 4 * 1024 * 1024;
const maxTextLength = 16_000_000;

const secrets = ignore({ ignorecase: true }).add([...secretFilePatterns]);

/**
 * Reads an archive: each file inside it with its text as a part under its path, then the names of the files without
 * any. Nothing is unpacked to disk. A single packed file is read as itself.
 */
export async function readArchive(
  bytes: Uint8Array,
  nested: NestedReader,
  name: string,
): Promise<ReadOutcome> {
  const single = await unpackSingle(bytes);
  if (single === null) return readUnpacked(bytes, nested);
  if (sniffBinary(single) === 'tar') return readMembers(packedMembers(single), nested);
  if (single.length === 0) return { skip: 'no-text', detail: 'There is nothing in it.' };
  return readSingle(single, nested, unpackedName(name, bytes));
}

async function readUnpacked(bytes: Uint8Array, nested: NestedReader): Promise<ReadOutcome> {
  const outcome = await readMembers(await membersOf(bytes), nested);
  const isEmpty = 'document' in outcome && outcome.document.blocks.length === 0;
  if (isEmpty && isLocked(bytes)) throw new ContentEncrypted('archive');
  return outcome;
}

async function membersOf(bytes: Uint8Array): Promise<Iterable<ArchiveMember> | AsyncIterable<ArchiveMember>> {
  const kind = sniffBinary(bytes);
  if (kind === 'warc') return warcMembers(bytes);
  return kind === 'zip' ? zipMembers(bytes) : packedMembers(bytes);
}

async function readSingle(bytes: Uint8Array, nested: NestedReader, name: string): Promise<ReadOutcome> {
  const document = await nested(name, bytes);
  if (document === null)
    return { skip: 'no-text', detail: `What is packed in it (${shownPath(name)}) has no text.` };
  const builder = new DocumentBuilder();
  builder.addDocument(document, { part: shownPath(name) });
  const { title, partial } = document;
  return { document: builder.finish({ title, ...(partial === undefined ? {} : { partial }) }) };
}

interface Progress {
  readonly builder: DocumentBuilder;
  /** Files without text, and those that are not read. */
  readonly names: string[];
  readonly folders: string[];
  /** Folders that have files. */
  readonly seen: Set<string>;
  unpacked: number;
  members: number;
  locked: number;
}

async function readMembers(
  members: Iterable<ArchiveMember> | AsyncIterable<ArchiveMember>,
  nested: NestedReader,
): Promise<ReadOutcome> {
  const progress: Progress = {
    builder: new DocumentBuilder(),
    names: [],
    folders: [],
    seen: new Set(),
    unpacked: 0,
    members: 0,
    locked: 0,
  };
  let stopped: string | null = null;
  try {
    for await (const member of members) {
      stopped ??= limitOf(progress, nested);
      if (stopped !== null && progress.members >= maxMembers) break;
      await addMember(progress, member, stopped === null ? nested : null);
      // To pass over a member of a stream is to unpack it.
      if (progress.unpacked > maxUnpackedBytes) break;
    }
  } catch (error) {
    if (progress.members === 0 || error instanceof ContentEncrypted) throw error;
    stopped = detailSentence('members-damaged', {});
  }
  if (progress.builder.length === 0 && progress.locked > 0) throw new ContentEncrypted('archive');
  progress.builder.add('list', namesToList(progress).join('\n'));
  return { document: progress.builder.finish(markOf(progress, stopped), 'untitled') };
}

/** A folder is named by the paths of its files already. */
function namesToList({ names, folders, seen }: Progress): string[] {
  return [...names, ...folders.filter((folder) => !seen.has(folder))];
}

function markOf(
  { members, names, locked }: Progress,
  stopped: string | null,
): Pick<DocumentFacts, 'partial'> {
  if (stopped !== null) {
    const detail = detailSentence('members-read', { read: members - names.length, why: stopped });
    return { partial: { code: 'sampled', detail } };
  }
  if (locked === 0) return {};
  const detail = detailSentence(locked === 1 ? 'member-locked' : 'members-locked', { locked, members });
  return { partial: { code: 'encrypted', detail } };
}

/** In words, why no more members are read; null when there is no reason. */
function limitOf({ builder, members, unpacked }: Progress, nested: NestedReader): string | null {
  if (members >= maxMembers) return detailSentence('members-many', { most: maxMembers.toLocaleString('en') });
  if (unpacked > maxUnpackedBytes) {
    return detailSentence('members-unpacked', { gigabytes: maxUnpackedBytes / 1024 ** 3 });
  }
  if (builder.length > maxTextLength) {
    return detailSentence('members-long', { millions: maxTextLength / 1_000_000 });
  }
  return nested.limit();
}

async function addMember(
  progress: Progress,
  member: ArchiveMember,
  nested: NestedReader | null,
): Promise<void> {
  const path = shownPath(member.path);
  progress.members += 1;
  progress.unpacked += member.kind === 'file' ? member.size : 0;
  if (path === '') return;
  if (member.kind === 'folder') progress.folders.push(path);
  if (member.kind === 'folder') return;
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1))
    progress.seen.add(path.slice(0, at));
  if (member.encrypted) progress.locked += 1;
  const document =
    nested === null || !isReadable(member, path) ? null : await readMember(member, path, nested);
  if (document === null) {
    progress.names.push(path);
    return;
  }
  progress.builder.add('heading', path, { level: 1, part: path });
  progress.builder.addDocument(document, { below: 1, part: path });
}

function isReadable({ kind, encrypted, size, packedSize }: ArchiveMember, path: string): boolean {
  if (kind !== 'file' || encrypted || size === 0 || size > maxMemberBytes) return false;
  const isBomb = packedSize !== undefined && size > smallBytes && size > maxRatio * packedSize;
  return !isBomb && !secrets.ignores(path);
}

async function readMember(member: ArchiveMember, path: string, nested: NestedReader) {
  let bytes: Uint8Array;
  try {
    bytes = member.read(maxMemberBytes);
  } catch {
    // Damaged, locked, or larger than it says: its name is all there is of it.
    return null;
  }
  return nested(path.slice(path.lastIndexOf('/') + 1), bytes);
}
