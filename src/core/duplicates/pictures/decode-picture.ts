/** Pictures as pixels, with decoders in plain JavaScript and WebAssembly: a broken file cannot crash the process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createJimp } from '@jimp/core';
import bmp, { msBmp } from '@jimp/js-bmp';
import gif from '@jimp/js-gif';
import jpeg from '@jimp/js-jpeg';
import png from '@jimp/js-png';
import tiff from '@jimp/js-tiff';
import { imageSize } from '../../extract/media/image-size.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** A picture of this many pixels takes 240 MB while it is read. */
const mostPixels = 60_000_000;

/** What Node has and its types do not say, and what it does not have. */
const runtime = globalThis as unknown as {
  readonly WebAssembly: { readonly Module: new (bytes: Uint8Array) => WebAssemblyModule };
  ImageData?: unknown;
};
type WebAssemblyModule = Parameters<typeof import('@jsquash/webp/decode.js').init>[0];

const Jimp = createJimp({ formats: [jpeg, png, gif, bmp, msBmp, tiff] });
let webp: Promise<(bytes: ArrayBuffer) => Promise<Pixels>> | null = null;

/** Upright, as a viewer shows it. Rejects when it is damaged, too large or of another kind. */
export async function decodePicture(bytes: Buffer): Promise<Pixels> {
  const size = imageSize(bytes);
  if (size && size.width * size.height > mostPixels) throw new Error('The picture is too large to compare.');
  if (bytes.toString('latin1', 0, 4) === 'RIFF') {
    webp ??= openWebp();
    return (await webp)(new Uint8Array(bytes).buffer);
  }
  return (await Jimp.fromBuffer(bytes)).bitmap;
}

async function openWebp(): Promise<(bytes: ArrayBuffer) => Promise<Pixels>> {
  const { default: decode, init } = await import('@jsquash/webp/decode.js');
  const path = createRequire(import.meta.url).resolve('@jsquash/webp/codec/dec/webp_dec.wasm');
  // The decoder answers with a browser's ImageData, which Node does not have.
  runtime.ImageData ??= PlainImageData;
  await init(new runtime.WebAssembly.Module(readFileSync(path)));
  return decode;
}

class PlainImageData implements Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}
