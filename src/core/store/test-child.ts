/** A process of its own for tests: killed while it commits, or opening a database as a user with fewer rights. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { toTroveError } from '../../shared/errors.ts';
import { openDatabase } from './database.ts';
import { createReader } from './reader.ts';
import { createWriter } from './writer.ts';
import { packPassages } from './new-passages.ts';
import { bytes, chunk, testModel, testVersions, vectorOf } from './test-store.ts';

const nobody = 65_534;
const filesAGroup = 8;
const passagesAFile = 12;

/** Adds files and commits them for ever, a line on standard output after each commit. */
function commitForEver(dataFolder: string): void {
  const db = openDatabase(dataFolder, 'write');
  const writer = createWriter(db, testVersions);
  const root = writer.addRoot(bytes(join(dataFolder, 'root')));
  mkdirSync(join(dataFolder, 'root'), { recursive: true });
  const entries = Array.from({ length: 4_000 }, (_, at) => ({
    name: bytes(`file ${at}.txt`),
    kind: 'file' as const,
    size: 10n,
    mtimeNs: 1n,
    ctimeNs: 1n,
    inode: BigInt(at + 1),
  }));
  writer.reconcile({ dirId: root.dirId, entries });
  const reader = createReader(db);
  for (let round = 0; ; round += 1) {
    const pending = reader.pendingFiles(filesAGroup, 1_000_000, []);
    if (pending.length === 0) break;
    const texts = pending.map(({ fileId }) =>
      Array.from({ length: passagesAFile }, (_, at) => `common f${fileId} p${at} ${'filler '.repeat(40)}`),
    );
    const group = pending.map(({ fileId }, at) => ({
      fileId,
      observed: null,
      outcome: {
        state: 'indexed' as const,
        hash: bytes(String(fileId)),
        type: 'text' as const,
        format: 'txt',
        title: '',
        passages: packPassages((texts[at] ?? []).map((text) => chunk(text))),
      },
    }));
    writer.commit(group, texts.flat().map(vectorOf), testModel.fingerprint);
    process.stdout.write(`${round}\n`);
  }
}

/** Gives up root's rights, then says how opening went. */
function openAsNobody(dataFolder: string, mode: 'read' | 'write'): void {
  process.setgroups?.([]);
  process.setgid?.(nobody);
  process.setuid?.(nobody);
  try {
    const db = openDatabase(dataFolder, mode);
    process.stdout.write(`files ${createReader(db).status().files.total}`);
    db.close();
  } catch (error) {
    process.stdout.write(toTroveError(error).code);
  }
}

const [task, dataFolder = '', mode] = process.argv.slice(2);
if (task === 'commit') commitForEver(dataFolder);
if (task === 'open') openAsNobody(dataFolder, mode === 'write' ? 'write' : 'read');
