import type { CompoundFile } from './compound-file.ts';

/** A record of an old PowerPoint file; `[start, end)` is its content. */
export interface PptRecord {
  readonly type: number;
  readonly instance: number;
  readonly isContainer: boolean;
  readonly start: number;
  readonly end: number;
}

const userEdit = 4085;
const persistDirectory = 6002;
const maxEdits = 10_000;

/** The records that begin in `[from, to)`, one after the other. */
export function* pptRecords(stream: Buffer, from = 0, to = stream.length): Generator<PptRecord> {
  const limit = Math.min(to, stream.length);
  let at = from;
  while (at >= 0 && at + 8 <= limit) {
    const head = stream.readUInt16LE(at);
    const end = at + 8 + stream.readUInt32LE(at + 4);
    yield {
      type: stream.readUInt16LE(at + 2),
      instance: head >>> 4,
      isContainer: (head & 0xf) === 0xf,
      start: at + 8,
      end: Math.min(end, stream.length),
    };
    at = end;
  }
}

/** Where the newest version of each numbered part is: every save appends, and newer lists hide older ones. */
export function readPersisted(stream: Buffer, user: ReturnType<CompoundFile['stream']>): Map<number, number> {
  const places = new Map<number, number>();
  let edit = user !== null && user.length >= 20 ? user.readUInt32LE(16) : 0;
  for (let edits = 0; edit > 0 && edit + 28 <= stream.length && edits < maxEdits; edits += 1) {
    if (stream.readUInt16LE(edit + 2) !== userEdit) break;
    readDirectory(stream, stream.readUInt32LE(edit + 8 + 12), places);
    const earlier = stream.readUInt32LE(edit + 8 + 8);
    if (earlier >= edit) break;
    edit = earlier;
  }
  return places;
}

function readDirectory(stream: Buffer, at: number, places: Map<number, number>): void {
  for (const { type, start, end } of pptRecords(stream, at, at + 8)) {
    if (type !== persistDirectory) return;
    let next = start;
    while (next + 4 <= end) {
      const head = stream.readUInt32LE(next);
      const first = head & 0xfffff;
      const count = head >>> 20;
      for (let index = 0; index < count && next + 8 + 4 * index <= end; index += 1) {
        if (!places.has(first + index)) places.set(first + index, stream.readUInt32LE(next + 4 + 4 * index));
      }
      next += 4 + 4 * count;
    }
  }
}
