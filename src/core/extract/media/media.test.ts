import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { extractBytes } from '../extract-file.ts';
import { imageSize } from './image-size.ts';

/** EXIF of a description, a maker and a time, in the order of their tags. */
function exif(): Buffer {
  const texts = [
    [0x010e, 'Pear trees in bloom\0'],
    [0x010f, 'Cam\0'],
    [0x0132, '2024:05:31 14:00:00\0'],
    [0x013b, 'Ada B\0'],
  ] as const;
  const head = Buffer.from('49492a0008000000', 'hex');
  const directory = Buffer.alloc(2 + 12 * texts.length + 4);
  directory.writeUInt16LE(texts.length, 0);
  const values: Buffer[] = [];
  let at = head.length + directory.length;
  for (const [index, [tag, text]] of texts.entries()) {
    const entry = 2 + 12 * index;
    directory.writeUInt16LE(tag, entry);
    directory.writeUInt16LE(2, entry + 2);
    directory.writeUInt32LE(text.length, entry + 4);
    if (text.length <= 4) directory.write(text, entry + 8, 'latin1');
    else {
      directory.writeUInt32LE(at, entry + 8);
      values.push(Buffer.from(text, 'latin1'));
      at += text.length;
    }
  }
  return Buffer.concat([Buffer.from('Exif\0\0'), head, directory, ...values]);
}

function segment(marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const frame = segment(0xc0, Buffer.from([8, 0, 30, 0, 40, 1, 1, 0x11, 0]));
const jpeg = (...segments: Buffer[]) =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, frame, Buffer.from([0xff, 0xd9])]);
const xmp = Buffer.from(
  'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Orchard</rdf:li></rdf:Alt></dc:title>' +
    '<dc:subject><rdf:Bag><rdf:li>pears</rdf:li><rdf:li>spring</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>',
);

test('a photograph says its title, caption, keywords, camera and size', async () => {
  const extraction = await extractBytes('a.jpg', jpeg(segment(0xe1, exif()), segment(0xe1, xmp)));
  expect(extraction).toMatchObject({
    state: 'extracted',
    type: 'image',
    format: 'jpg',
    document: { title: 'Orchard' },
  });
  const text = extraction.state === 'extracted' ? extraction.document.text : '';
  expect(text).toMatch(/^Orchard\n\nPear trees in bloom\n\n/);
  expect(text).toContain('Keywords: pears, spring');
  expect(text).toContain('Camera: Cam');
  expect(text).toContain('Size: 40 × 30 pixels');
});

test('a picture without words says so with its size, and a damaged one is no crash', async () => {
  expect(await extractBytes('a.jpg', jpeg())).toMatchObject({
    reason: 'no-text',
    detail: 'It is a picture without a description (40 × 30 pixels).',
  });
  const broken = jpeg(segment(0xe1, exif().fill(0xff, 14)));
  expect(await extractBytes('a.jpg', broken)).toMatchObject({ state: 'skipped', reason: 'no-text' });
  expect(await extractBytes('a.png', Buffer.from('no picture'))).toMatchObject({
    reason: 'unsupported-format',
  });
});

test('sizes of the usual kinds are read from their first bytes; a cut header has none', () => {
  const chunk = Buffer.concat([Buffer.from('IHDR'), Buffer.from([0, 0, 0, 7, 0, 0, 0, 5, 8, 0, 0, 0, 0])]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(chunk));
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    Buffer.from([0, 0, 0, 13]),
    chunk,
    sum,
    deflateSync(''),
  ]);
  expect(imageSize(png)).toEqual({ width: 7, height: 5 });
  expect(imageSize(png.subarray(0, 20))).toBeNull();
  expect(imageSize(Buffer.from('GIF89a\x03\0\x02\0', 'latin1'))).toEqual({ width: 3, height: 2 });
});

test('a recording says its title, artist, album and words', async () => {
  const frameOf = (id: string, text: string) => {
    const body = Buffer.from(`\x03${text}`, 'utf8');
    const head = Buffer.alloc(10);
    head.write(id, 0, 'latin1');
    head.writeUInt32BE(body.length, 4);
    return Buffer.concat([head, body]);
  };
  const frames = Buffer.concat([
    frameOf('TIT2', 'Äpfel'),
    frameOf('TPE1', 'Ada'),
    frameOf('TALB', 'Orchard'),
    Buffer.alloc(40),
  ]);
  const size = Buffer.from([0, 0, frames.length >> 7, frames.length & 0x7f]);
  const mp3 = Buffer.concat([Buffer.from('ID3\x04\0\0', 'latin1'), size, frames, Buffer.alloc(2000)]);
  expect(await extractBytes('a.mp3', mp3)).toMatchObject({
    state: 'extracted',
    type: 'audio',
    document: { title: 'Äpfel', author: 'Ada', text: expect.stringContaining('Album: Orchard') },
  });
  expect(await extractBytes('a.wav', Buffer.from('RIFF\x04\0\0\0WAVE', 'latin1'))).toMatchObject({
    state: 'skipped',
  });
});
