import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createJimp } from '@jimp/core';
import bmp from '@jimp/js-bmp';
import jpeg from '@jimp/js-jpeg';
import png from '@jimp/js-png';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestStore, type TestStore } from '../../store/test-store.ts';
import { seededRandom } from '../acting/test-tree.ts';
import { diskRequest, groupsOf, openFinder } from '../test-finder.ts';
import { decodePicture } from './decode-picture.ts';
import { pictureHash, pictureLikeness } from './picture-print.ts';

const Jimp = createJimp({ formats: [jpeg, png, bmp] });
type Picture = InstanceType<typeof Jimp>;

let store: TestStore;
beforeEach(() => {
  store = makeTestStore();
});
afterEach(() => store.dispose());

/** Soft shapes on a gradient: as much in it as a photograph of a room. */
function scene(seed: number, width = 480, height = 320): Picture {
  const random = seededRandom(seed);
  const spots = Array.from({ length: 12 }, () => [0, 0, 0, 0, 0, 0].map(random));
  const picture = new Jimp({ width, height });
  const { data } = picture.bitmap;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const colour = [60 + (x / width) * 90, 80 + (y / height) * 70, 90];
      for (const [cx = 0, cy = 0, size = 0, ...tint] of spots) {
        const distance = Math.hypot(x / width - cx, (y / height - cy) * (height / width));
        const strength = Math.max(0, 1 - distance / (0.08 + size * 0.2));
        for (let channel = 0; channel < 3; channel += 1) {
          colour[channel] = (colour[channel] ?? 0) + ((tint[channel] ?? 0) - 0.5) * 300 * strength;
        }
      }
      for (let channel = 0; channel < 3; channel += 1)
        data[at + channel] = Math.max(0, Math.min(255, colour[channel] ?? 0));
      data[at + 3] = 255;
    }
  }
  return picture;
}

function half({ bitmap }: Picture): Picture {
  const picture = new Jimp({ width: bitmap.width >> 1, height: bitmap.height >> 1 });
  for (let y = 0; y < picture.bitmap.height; y += 1) {
    for (let x = 0; x < picture.bitmap.width; x += 1) {
      const from = (y * 2 * bitmap.width + x * 2) * 4;
      picture.bitmap.data.set(bitmap.data.subarray(from, from + 4), (y * picture.bitmap.width + x) * 4);
    }
  }
  return picture;
}

async function save(name: string, bytes: Buffer): Promise<void> {
  const path = join(store.documents, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
}

async function find(threshold = 0.9) {
  const finder = openFinder(store);
  const outcome = await finder.pictures(
    { ...diskRequest(store.documents), threshold },
    new AbortController().signal,
  );
  return { groups: groupsOf(finder, store.documents), outcome };
}

describe('pictures that look the same', () => {
  test('resized, recompressed and in another format; others are not', async () => {
    for (let seed = 0; seed < 8; seed += 1)
      await save(`${seed}.png`, await scene(seed).getBuffer('image/png'));
    const original = scene(3);
    await save('mail/3 small.jpg', await half(original).getBuffer('image/jpeg', { quality: 40 }));
    await save('mail/3.bmp', await original.getBuffer('image/bmp'));
    await save('mail/5.jpg', await scene(5).getBuffer('image/jpeg', { quality: 60 }));
    const { groups } = await find();
    expect(groups.map(({ files }) => files.map(({ path }) => path).toSorted())).toEqual([
      ['3.png', 'mail/3 small.jpg', 'mail/3.bmp'],
      ['5.png', 'mail/5.jpg'],
    ]);
    expect(groups[0]).toMatchObject({ kind: 'image', fileCount: 3, bytes: expect.any(Number) });
  });

  test('empty pages, the same bytes twice and another shape are none; a broken file is told', async () => {
    const blank = (width: number): Promise<Buffer> =>
      new Jimp({ width, height: 90, color: 0xffffffff }).getBuffer('image/png');
    await save('blank.png', await blank(120));
    await save('blank, too.png', await blank(240));
    await save('one.png', await scene(1).getBuffer('image/png'));
    await save('one (1).png', await scene(1).getBuffer('image/png'));
    await save('one, square.png', await scene(1, 320, 320).getBuffer('image/png'));
    await save('broken.jpg', Buffer.from('\xff\xd8\xff\xe0 and no more', 'latin1'));
    const { groups, outcome } = await find();
    expect(groups).toEqual([]);
    expect(outcome).toMatchObject({ filesSeen: 6, problemCount: 1, problems: [{ code: 'PICTURE_DAMAGED' }] });
  });

  test('a second search looks at no picture again', async () => {
    await save('one.png', await scene(1).getBuffer('image/png'));
    await save('one.jpg', await scene(1).getBuffer('image/jpeg', { quality: 70 }));
    await find();
    let looked = 0;
    const { createFinder } = await import('../create-finder.ts');
    const { testHost } = await import('../test-finder.ts');
    const finder = createFinder(store.db, testHost(store), {
      readers: () => expect.unreachable('No file is read.'),
      printer: () => {
        looked += 1;
        return expect.unreachable('No picture is read.');
      },
      fingerprint: () => expect.unreachable('No model is asked.'),
    });
    await finder.pictures({ ...diskRequest(store.documents), threshold: 0.9 }, new AbortController().signal);
    expect([looked, groupsOf(finder, store.documents).length]).toEqual([0, 1]);
  });

  test('WebP is read', async () => {
    const encoder = await import('@jsquash/webp/encode.js');
    const { readFileSync } = await import('node:fs');
    const wasm = createRequire(import.meta.url).resolve('@jsquash/webp/codec/enc/webp_enc_simd.wasm');
    const { WebAssembly } = globalThis as unknown as {
      WebAssembly: { Module: new (bytes: Buffer) => never };
    };
    await encoder.init(new WebAssembly.Module(readFileSync(wasm)));
    const picture = scene(2);
    const { width, height, data } = picture.bitmap;
    const pixels = { width, height, data: new Uint8ClampedArray(data) } as Parameters<
      typeof encoder.default
    >[0];
    const webp = pictureHash(await decodePicture(Buffer.from(await encoder.default(pixels))));
    const same = pictureHash(picture.bitmap);
    expect(webp && same && pictureLikeness(webp, same)).toBeGreaterThan(0.95);
  });
});
