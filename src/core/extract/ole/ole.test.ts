import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../document.ts';
import { extractBytes } from '../extract-file.ts';
import { unpackRtf } from '../mail/packed-rtf.ts';
import { makeCompoundFile, makeDoc, makePpt, makeXls, numbers, shorts, xlsRecord } from './ole-fixtures.ts';

async function documentOf(name: string, bytes: Uint8Array): Promise<ExtractedDocument> {
  const extraction = await extractBytes(name, bytes);
  if (extraction.state !== 'extracted') throw new Error(JSON.stringify(extraction));
  return extraction.document;
}

const shown = ({ text, blocks }: ExtractedDocument) =>
  blocks.map(({ kind, page, start, end }) => [kind, page, text.slice(start, end)]);

test('pieces of a Word document are put together; fields show their result, cells are parted by tabs', async () => {
  const latin = 'Caf\xe9 \x13 HYPERLINK "x" \x14here\x15\rline\x0bbreak\r';
  const wide = 'a\u0007b\u0007\u0007c\u0007d\u0007\u0007東京\r';
  const document = await documentOf('a.doc', makeDoc(latin, wide));
  expect(shown(document)).toEqual([
    ['heading', undefined, 'Plan'],
    ['paragraph', undefined, 'Café here'],
    ['paragraph', undefined, 'line\nbreak'],
    ['table', undefined, 'a\tb\nc\td'],
    ['paragraph', undefined, '東京'],
    ['paragraph', undefined, 'Author: Ada'],
  ]);
  expect(document).toMatchObject({ title: 'Plan', author: 'Ada' });
});

test('an instruction that never ends does not swallow the document', async () => {
  expect((await documentOf('a.doc', makeDoc('one \x13 HYPERLINK\rtwo\r', 'x\r'))).text).toContain('two');
});

test('shared texts that run over the end of a record are read whole; numbers, dates and formulas as shown', async () => {
  const first = Buffer.concat([numbers([2, 2]), shorts(7), Buffer.from([0]), Buffer.from('Ga')]);
  // The continuation says anew that its characters have two bytes.
  const rest = Buffer.concat([
    Buffer.from([1]),
    Buffer.from('la 東京', 'utf16le'),
    shorts(3),
    Buffer.from([0]),
    Buffer.from('end'),
  ]);
  const double = Buffer.alloc(8);
  double.writeDoubleLE(45443);
  const cells = [
    xlsRecord(0xfd, Buffer.concat([shorts(0, 0, 0), numbers([0])])),
    xlsRecord(0x203, Buffer.concat([shorts(0, 1, 1), double])),
    xlsRecord(0xfd, Buffer.concat([shorts(1, 0, 0), numbers([1])])),
    xlsRecord(
      0xbd,
      Buffer.concat([
        shorts(1, 1, 0),
        numbers([(5 << 2) | 2]),
        shorts(0),
        numbers([(150 << 2) | 3]),
        shorts(2),
      ]),
    ),
    xlsRecord(
      0x06,
      Buffer.concat([shorts(2, 0, 0), Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]), Buffer.alloc(6)]),
    ),
    xlsRecord(0x207, Buffer.concat([shorts(3), Buffer.from([0]), Buffer.from('sum')])),
  ];
  const document = await documentOf('a.xls', makeXls([xlsRecord(0xfc, first), xlsRecord(0x3c, rest)], cells));
  expect(shown(document)).toEqual([
    ['heading', 1, 'Yields'],
    ['table', 1, 'Gala 東京\t2024-05-31\nend\t5\t1.5\nsum'],
  ]);
});

test('slides come in the order they are shown, each with its boxes and notes', async () => {
  const document = await documentOf('a.ppt', makePpt(['Pears', 'Apples'], 'Mention frost.'));
  expect(shown(document)).toEqual([
    ['heading', 1, 'Pears'],
    ['paragraph', 1, 'Box of Pears'],
    ['paragraph', 1, 'Mention frost.'],
    ['heading', 2, 'Apples'],
    ['paragraph', 2, 'Box of Apples'],
  ]);
});

test('an Outlook message reads like mail', async () => {
  const text = (value: string) => Buffer.from(value, 'utf16le');
  const bytes = makeCompoundFile({
    '__properties_version1.0': Buffer.alloc(32),
    '__substg1.0_0037001F': text('Harvest'),
    '__substg1.0_0C1A001F': text('Ada'),
    '__substg1.0_1000001F': text('Ripe on Friday.'),
    '__attach_version1.0_#00000000/__properties_version1.0': Buffer.alloc(8),
    '__attach_version1.0_#00000000/__substg1.0_3707001F': text('yields.csv'),
    '__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.from('Gala,12\n'),
  });
  const document = await documentOf('a.msg', bytes);
  expect(document.text).toBe('From: Ada\n\nHarvest\n\nRipe on Friday.\n\nyields.csv\n\nGala\t12');
  expect(document).toMatchObject({ title: 'Harvest', author: 'Ada' });
});

test('a message whose text is only packed Rich Text is unpacked, a cut one as far as it goes', async () => {
  // The example of [MS-OXRTFCP] 3.1.
  const packed = Buffer.from(
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
    'hex',
  );
  expect(unpackRtf(packed).toString()).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n');
  expect(unpackRtf(packed.subarray(0, 30)).toString()).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard'.slice(0, 23));
  const bytes = makeCompoundFile({
    '__properties_version1.0': Buffer.alloc(32),
    '__substg1.0_10090102': packed,
    '__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_0037001F': Buffer.from(
      'Inner',
      'utf16le',
    ),
  });
  expect((await documentOf('a.msg', bytes)).text).toBe('hello world\n\nInner');
});

test.each([
  ['doc', makeDoc('scrambled', '', 0x0100)],
  ['xls', makeXls([xlsRecord(0x2f, shorts(1, 1, 1))], [])],
  ['docx', makeCompoundFile({ EncryptedPackage: Buffer.alloc(100), EncryptionInfo: Buffer.alloc(10) })],
  [
    'ppt',
    makeCompoundFile({
      'PowerPoint Document': Buffer.alloc(9),
      'Current User': Buffer.concat([numbers([0, 0, 0, 0xf3d1c4df]), Buffer.alloc(4)]),
    }),
  ],
])('a locked %s asks for a password under its own name', async (format, bytes) => {
  expect(await extractBytes(`a.${format}`, bytes)).toMatchObject({
    state: 'failed',
    code: 'encrypted',
    format,
  });
});

test.each(['doc', 'xls', 'ppt', 'msg'])(
  'a web page or text under the ending .%s is read as what it is',
  async (format) => {
    expect((await documentOf(`a.${format}`, Buffer.from('<html><body><p>Gala</p></body></html>'))).text).toBe(
      'Gala',
    );
    expect((await documentOf(`a.${format}`, Buffer.from('Gala\t12'))).text).toBe('Gala\t12');
  },
);

test('damage anywhere in old files is an outcome, and ends soon', async () => {
  const samples = { doc: makeDoc('text\r', 'more\r'), xls: makeXls([], []), ppt: makePpt(['a'], 'b') };
  const started = performance.now();
  for (const [format, bytes] of Object.entries(samples)) {
    for (let at = 8; at < bytes.length; at += 37) {
      const damaged = Buffer.from(bytes);
      damaged.fill(0xff, at, at + 4);
      const extraction = await extractBytes(`a.${format}`, damaged);
      expect(['extracted', 'skipped', 'failed']).toContain(extraction.state);
      expect(await extractBytes(`a.${format}`, bytes.subarray(0, at))).toHaveProperty('state');
    }
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});
