/** Small old Office files made from scratch for tests. */

const sectorSize = 512;
const miniSize = 64;
const miniCutoff = 4096;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;

interface Node {
  readonly name: string;
  readonly content: Buffer | null;
  readonly children: number[];
}

/** A compound file with these streams (`Storage/Stream`); small ones share the mini stream, as Office writes them. */
export function makeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const nodes: Node[] = [{ name: 'Root Entry', content: null, children: [] }];
  const indexes = new Map<string, number>([['', 0]]);
  for (const [path, content] of Object.entries(streams)) addNode(nodes, indexes, path, Buffer.from(content));
  const sectors: Buffer[] = [];
  const chain: number[] = [];
  const miniChain: number[] = [];
  const minis: Buffer[] = [];
  const starts = nodes.map(({ content }) => {
    if (content === null) return 0;
    const isSmall = content.length < miniCutoff;
    return isSmall
      ? append(minis, miniChain, content, miniSize)
      : append(sectors, chain, content, sectorSize);
  });
  const mini = Buffer.concat(minis);
  starts[0] = append(sectors, chain, mini, sectorSize);
  const directory = append(sectors, chain, directoryOf(nodes, starts, mini.length), sectorSize);
  const miniTable = append(sectors, chain, numbers(miniChain), sectorSize);
  // The table lists its own sectors too; one is enough for the files of tests.
  const tableSectors = Math.ceil((4 * (chain.length + 2)) / sectorSize);
  const first = chain.length;
  for (let index = 0; index < tableSectors; index += 1) chain.push(0xfffffffd);
  const table = Buffer.alloc(tableSectors * sectorSize, 0xff);
  numbers(chain).copy(table);
  return Buffer.concat([header(first, tableSectors, directory, miniTable), ...sectors, table]);
}

function addNode(nodes: Node[], indexes: Map<string, number>, path: string, content: Buffer | null): number {
  const known = indexes.get(path);
  if (known !== undefined) return known;
  const slash = path.lastIndexOf('/');
  const parent = addNode(nodes, indexes, slash < 0 ? '' : path.slice(0, slash), null);
  const index = nodes.push({ name: path.slice(slash + 1), content, children: [] }) - 1;
  nodes[parent]?.children.push(index);
  indexes.set(path, index);
  return index;
}

/** Adds content in sectors that follow each other; returns the first. */
function append(sectors: Buffer[], chain: number[], content: Buffer, size: number): number {
  if (content.length === 0) return endOfChain;
  const start = chain.length;
  const count = Math.ceil(content.length / size);
  for (let index = 0; index < count; index += 1) {
    const sector = Buffer.alloc(size);
    content.copy(sector, 0, index * size);
    sectors.push(sector);
    chain.push(index === count - 1 ? endOfChain : start + index + 1);
  }
  return start;
}

function directoryOf(nodes: readonly Node[], starts: readonly number[], miniLength: number): Buffer {
  const siblings = new Map(
    nodes.flatMap(({ children }) => children.map((child, at) => [child, children[at + 1]])),
  );
  const entries = nodes.map(({ name, content, children }, index) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 0, 'utf16le');
    entry.writeUInt16LE(2 * name.length + 2, 64);
    entry[66] = index === 0 ? 5 : content === null ? 1 : 2;
    entry[67] = 1;
    entry.writeUInt32LE(free, 68);
    entry.writeUInt32LE(siblings.get(index) ?? free, 72);
    entry.writeUInt32LE(children[0] ?? free, 76);
    entry.writeUInt32LE(starts[index] ?? endOfChain, 116);
    entry.writeUInt32LE(index === 0 ? miniLength : (content?.length ?? 0), 120);
    return entry;
  });
  return Buffer.concat(entries);
}

function header(table: number, tableSectors: number, directory: number, miniTable: number): Buffer {
  const bytes = Buffer.alloc(sectorSize);
  bytes.write('d0cf11e0a1b11ae1', 0, 'hex');
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(tableSectors, 44);
  bytes.writeUInt32LE(directory, 48);
  bytes.writeUInt32LE(miniCutoff, 56);
  bytes.writeUInt32LE(miniTable, 60);
  bytes.writeUInt32LE(miniTable === endOfChain ? 0 : 1, 64);
  bytes.writeUInt32LE(endOfChain, 68);
  bytes.fill(0xff, 76);
  for (let index = 0; index < tableSectors; index += 1) bytes.writeUInt32LE(table + index, 76 + 4 * index);
  return bytes;
}

/** 32-bit numbers, least byte first. */
export function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
}

/** A Word document whose text stands in two pieces, the first in one byte a character, the second in two. */
export function makeDoc(latin: string, wide: string, flags = 0): Buffer {
  const word = Buffer.alloc(2048);
  word.writeUInt16LE(0xa5ec, 0);
  word.writeUInt16LE(0xc1, 2);
  word.writeUInt16LE(flags, 10);
  const pieces = Buffer.alloc(5 + 12 + 16);
  pieces[0] = 2;
  pieces.writeUInt32LE(28, 1);
  numbers([0, latin.length, latin.length + wide.length]).copy(pieces, 5);
  pieces.writeUInt32LE((1024 * 2) | 0x40000000, 5 + 12 + 2);
  pieces.writeUInt32LE(1536, 5 + 12 + 10);
  word.write(latin, 1024, 'latin1');
  word.write(wide, 1536, 'utf16le');
  word.writeUInt32LE(pieces.length, 0x1a6);
  return makeCompoundFile({ WordDocument: word, '0Table': pieces, '\u0005SummaryInformation': summary() });
}

/** A property set with the title `Plan` and the author `Ada`. */
function summary(): Buffer {
  const text = (value: string) =>
    Buffer.concat([numbers([30, value.length + 1]), Buffer.from(`${value}\0\0\0\0`.slice(0, 8))]);
  const properties = Buffer.concat([numbers([48, 2, 2, 24, 4, 40]), text('Plan'), text('Ada')]);
  return Buffer.concat([Buffer.alloc(44), numbers([48]), properties]);
}

/** A record of an old Excel workbook. */
export function xlsRecord(id: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

/** 16-bit numbers, least byte first. */
export function shorts(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, 2 * index);
  return bytes;
}

/** An Excel 97 workbook of one sheet, `Yields`; style 1 is a date. */
export function makeXls(globals: readonly Buffer[], cells: readonly Buffer[]): Buffer {
  const begin = xlsRecord(0x809, shorts(0x600, 5, 0, 0, 0, 0, 0, 0));
  const styles = [shorts(0, 0), shorts(0, 14)].map((style) => xlsRecord(0xe0, style));
  const end = xlsRecord(0x0a, Buffer.alloc(0));
  const name = Buffer.concat([Buffer.alloc(6), Buffer.from([6, 0]), Buffer.from('Yields')]);
  const before = [begin, ...globals, ...styles];
  const length = Buffer.concat(before).length + 4 + name.length + end.length;
  name.writeUInt32LE(length, 0);
  const stream = Buffer.concat([...before, xlsRecord(0x85, name), end, begin, ...cells, end]);
  return makeCompoundFile({ Workbook: stream });
}

/** A record of an old PowerPoint file; a container when its content is a list of records. */
export function pptRecord(type: number, content: Uint8Array | readonly Buffer[], instance = 0): Buffer {
  const isContainer = !(content instanceof Uint8Array);
  const body = isContainer ? Buffer.concat(content) : Buffer.from(content);
  const head = Buffer.alloc(8);
  head.writeUInt16LE((instance << 4) | (isContainer ? 0xf : 0), 0);
  head.writeUInt16LE(type, 2);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** A presentation whose slides are stored in the reverse of the order they are shown in; the first one has notes. */
export function makePpt(titles: readonly string[], notes: string): Buffer {
  const text = (value: string, type: number) => [
    pptRecord(3999, numbers([type])),
    pptRecord(4000, Buffer.from(value, 'utf16le')),
  ];
  const place = (reference: number, slide: number) => pptRecord(1011, numbers([reference, 0, 0, slide, 0]));
  const document = pptRecord(1000, [
    pptRecord(
      0xff0,
      titles.flatMap((title, index) => [place(index + 2, 256 + index), ...text(title, 0)]),
    ),
    pptRecord(0xff0, [place(100, 0)], 2),
  ]);
  const slides = titles.map((title) => pptRecord(1006, [pptRecord(0xf00d, text(`Box of ${title}`, 4))]));
  const parts = [
    document,
    ...slides.toReversed(),
    pptRecord(1008, [pptRecord(1009, numbers([256, 0])), ...text(notes, 2)]),
  ];
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    offsets.push(at);
    at += part.length;
  }
  const [documentAt = 0, ...others] = offsets;
  const notesAt = others.pop() ?? 0;
  const directory = pptRecord(
    6002,
    numbers([1 | ((1 + titles.length) << 20), documentAt, ...others.toReversed(), 100 | (1 << 20), notesAt]),
  );
  const edit = pptRecord(4085, numbers([0, 0, 0, at, 1, 0, 0]));
  const user = Buffer.alloc(20);
  user.writeUInt32LE(at + directory.length, 16);
  return makeCompoundFile({
    'PowerPoint Document': Buffer.concat([...parts, directory, edit]),
    'Current User': user,
  });
}
