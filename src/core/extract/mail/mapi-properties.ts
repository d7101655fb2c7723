/** Texts and binary values by the number of their property. */
export type MapiProperties = ReadonlyMap<number, string | Buffer>;

const narrowText = 0x1e;
const wideText = 0x1f;
const object = 0x0d;
const binary = 0x102;
const classId = 0x48;
/** Bytes of the types of fixed size, padded to four. */
const fixedSizes: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
};
const multiple = 0x1000;
const named = 0x8000;
const maxProperties = 10_000;

/** Reads the properties of a `winmail.dat` ([MS-OXTNEF] 2.1.3.4); what is cut or unknown ends the list. */
export function readMapiProperties(bytes: Buffer, decode: (raw: Buffer) => string): MapiProperties {
  const properties = new Map<number, string | Buffer>();
  try {
    let at = 4;
    const count = Math.min(maxProperties, bytes.readUInt32LE(0));
    for (let index = 0; index < count; index += 1) at = readOne(bytes, at, decode, properties);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return properties;
}

/** Where the next property begins. */
function readOne(
  bytes: Buffer,
  start: number,
  decode: (raw: Buffer) => string,
  properties: Map<number, string | Buffer>,
): number {
  const type = bytes.readUInt16LE(start);
  const id = bytes.readUInt16LE(start + 2);
  let at = id >= named ? afterName(bytes, start + 4) : start + 4;
  const kind = type & ~multiple;
  const size = kind === classId ? 16 : fixedSizes[kind];
  const isList = size === undefined || (type & multiple) !== 0;
  const count = isList ? bytes.readUInt32LE(at) : 1;
  if (isList) at += 4;
  for (let index = 0; index < count; index += 1) {
    const length = size ?? bytes.readUInt32LE(at);
    if (size === undefined) at += 4;
    if (at + length > bytes.length) throw new RangeError('The properties end too early.');
    const value = bytes.subarray(at, at + length);
    if (index === 0) keep(properties, id, kind, value, decode);
    at += (length + 3) & ~3;
  }
  return at;
}

function keep(
  properties: Map<number, string | Buffer>,
  id: number,
  kind: number,
  value: Buffer,
  decode: (raw: Buffer) => string,
): void {
  if (kind === wideText) properties.set(id, value.toString('utf16le').replace(/\0+$/, ''));
  else if (kind === narrowText) properties.set(id, decode(value));
  else if (kind === binary || kind === object) properties.set(id, value);
}

/** Properties that programs add have a namespace, and a number or a name. */
function afterName(bytes: Buffer, at: number): number {
  if (bytes.readUInt32LE(at + 16) === 0) return at + 24;
  return at + 24 + ((bytes.readUInt32LE(at + 20) + 3) & ~3);
}
