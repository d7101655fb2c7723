import { dirname, join } from 'node:path/posix';
import { ContentEncrypted } from '../outcome.ts';
import { asBuffer } from '../sniff.ts';
import { readZipDirectory, readZipEntry, type ZipEntry } from '../zip.ts';
import { scanXml } from './scan-xml.ts';

const maxPartBytes = 128 * 1024 * 1024;
const maxTotalBytes = 512 * 1024 * 1024;

/** The parts of a zipped document, by name. What is unpacked in all is bounded: a bomb throws. */
export class ZipPackage {
  readonly #bytes: Uint8Array;
  readonly #what: string;
  readonly #entries = new Map<string, ZipEntry>();
  #left = maxTotalBytes;

  /** Throws when the bytes are no zip. `what` names the document to a person. */
  constructor(bytes: Uint8Array, what: string) {
    this.#what = what;
    this.#bytes = asBuffer(bytes);
    for (const [name, entry] of readZipDirectory(bytes)) this.#entries.set(keyOf(name), entry);
  }

  /** Names of the parts as they are written, in the order of the directory. */
  get names(): string[] {
    return Array.from(this.#entries.values(), ({ name }) => name.replaceAll('\\', '/'));
  }

  /** The part's content, or null when there is none of that name; throws when it is larger than `maxBytes` unpacked. */
  read(name: string, maxBytes = maxPartBytes): Buffer | null {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) return null;
    if (entry.encrypted) throw new ContentEncrypted(this.#what);
    const content = readZipEntry(this.#bytes, entry, Math.min(maxBytes, this.#left));
    this.#left -= content.length;
    if (this.#left <= 0) throw new Error('It unpacks to more than is plausible.');
    return content;
  }
}

/** Some programs write backslashes, a leading slash, or other letters' case than they refer to. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `slide`, `worksheet`, `notesSlide`. */
  readonly kind: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** Where a part of an Office document leads to inside the package; what leads out of it is left out. */
export function relationsOf(zip: ZipPackage, part: string): Relation[] {
  const folder = dirname(part);
  const content = zip.read(join(folder, '_rels', `${part.slice(part.lastIndexOf('/') + 1)}.rels`));
  const relations: Relation[] = [];
  if (content === null) return relations;
  scanXml(content, {
    open(_name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (id === '' || mode === 'External') return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      relations.push({
        id,
        kind,
        target: target.startsWith('/') ? target.slice(1) : join(folder, target),
      });
    },
  });
  return relations;
}

/** The part an Office document starts with, as the package says it. */
export function mainPart(zip: ZipPackage, usual: string): string {
  const named = relationsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.target;
  return named !== undefined && zip.read(named) !== null ? named : usual;
}
