/** The records of a part of a binary workbook; ends where the part is cut. */
export function* xlsbRecords(bytes: Buffer): Generator<{ id: number; data: Buffer }> {
  for (let at = 0; at < bytes.length;) {
    const id = sevenBits(bytes, at, 2);
    const size = sevenBits(bytes, id.next, 4);
    // The mark that more bytes follow is part of a record's number.
    yield { id: id.value, data: bytes.subarray(size.next, size.next + size.value) };
    at = size.next + size.value;
  }
}

/** Seven bits a byte, the lowest first. */
function sevenBits(bytes: Buffer, start: number, most: number): { value: number; next: number } {
  let value = 0;
  let at = start;
  for (let index = 0; index < most; index += 1) {
    const byte = bytes[at] ?? 0;
    at += 1;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if ((byte & 0x80) === 0) break;
  }
  return { value, next: at };
}

/** A text with its length before it; empty where it would reach beyond the record. */
export function stringAt(data: Buffer, at: number): string {
  if (at + 4 > data.length) return '';
  const length = data.readUInt32LE(at);
  return length === 0xffffffff
    ? ''
    : data.toString('utf16le', at + 4, Math.min(data.length, at + 4 + 2 * length));
}
