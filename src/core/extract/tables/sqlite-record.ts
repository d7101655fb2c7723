const numberSizes = [0, 1, 2, 3, 4, 6];

/** The values of a row: texts, whole numbers of up to six bytes; null for everything else. */
export function recordValues(record: Buffer, decode: (raw: Buffer) => string): (string | number | null)[] {
  const head = numberAt(record, 0);
  const values: (string | number | null)[] = [];
  let at = head.value;
  for (let next = head.next; next < Math.min(head.value, record.length);) {
    const type = numberAt(record, next);
    next = type.next;
    const size = sizeOf(type.value);
    const isText = type.value >= 13 && type.value % 2 === 1;
    const fits = at + size <= record.length;
    if (isText) values.push(decode(record.subarray(at, at + size)));
    else if (type.value > 0 && type.value < 6 && fits) values.push(record.readIntBE(at, size));
    else values.push(type.value === 9 ? 1 : type.value === 8 ? 0 : null);
    at += size;
  }
  return values;
}

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type < 6 ? (numberSizes[type] ?? 0) : type < 8 ? 8 : 0;
}

/** SQLite's numbers: seven bits a byte, the highest first. One of nine bytes is beyond what a position can be. */
export function numberAt(bytes: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  for (let at = start; at < start + 9; at += 1) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + 1 };
  }
  return { value, next: start + 9 };
}
