/**
 * What a picture looks like, in 24 bytes: a difference hash (Krawetz 2013: is each of 9 × 8 grey cells darker than the
 * one right of it) and a hash of its low frequencies (pHash, Zauner 2010: signs of 8 × 8 DCT coefficients against their
 * median), its proportions and its mean colour. Resizing and recompressing change few of the 128 bits.
 */
import type { Pixels } from './decode-picture.ts';

export const printBytes = 24;
const hashBytes = 16;
const proportionAt = 16;
const colourAt = 20;

/** Pictures of one colour, and nearly so, look like each other and are no copies. */
const leastContrast = 6;
/** Wider or higher than another by more than this, it is cut and not resized. */
const mostStretched = 0.04;
const mostColourDistance = 28;

const side = 32;
const low = 8;
const cosines = Float64Array.from({ length: low * side }, (_, at) =>
  Math.cos(((2 * (at % side) + 1) * Math.floor(at / side) * Math.PI) / (2 * side)),
);

/** Null for a picture with nothing in it. */
export function pictureHash(pixels: Pixels): Uint8Array | null {
  const { grey, colour } = reduced(pixels, side, side);
  if (deviation(grey) < leastContrast) return null;
  const print = new Uint8Array(printBytes);
  const view = new DataView(print.buffer);
  setBits(print, 0, differences(reduced(pixels, 9, 8).grey));
  setBits(print, 8, frequencies(grey));
  view.setFloat32(proportionAt, pixels.width / pixels.height, true);
  print.set(colour, colourAt);
  return print;
}

/** How alike two pictures look, 0 to 1: the part of the 128 bits that are the same. */
export function pictureLikeness(a: Uint8Array, b: Uint8Array): number {
  if (!isSameShape(a, b)) return 0;
  let different = 0;
  for (let at = 0; at < hashBytes; at += 1) different += bitCount((a[at] ?? 0) ^ (b[at] ?? 0));
  return 1 - different / (hashBytes * 8);
}

function isSameShape(a: Uint8Array, b: Uint8Array): boolean {
  const [one, other] = [proportionOf(a), proportionOf(b)];
  if (Math.abs(one - other) > mostStretched * Math.max(one, other)) return false;
  for (let at = colourAt; at < colourAt + 3; at += 1) {
    if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > mostColourDistance) return false;
  }
  return true;
}

function proportionOf(print: Uint8Array): number {
  return new DataView(print.buffer, print.byteOffset).getFloat32(proportionAt, true);
}

/** Mean brightness of `columns` × `rows` cells, 0 to 255, and the mean colour; what is see-through counts as white. */
function reduced({ width, height, data }: Pixels, columns: number, rows: number) {
  const grey = new Float64Array(columns * rows);
  const counts = new Float64Array(columns * rows);
  const colour = [0, 0, 0];
  // Of a large picture every second, third, … pixel says the same.
  const step = Math.max(1, Math.floor(Math.min(width / columns, height / rows) / 8));
  let count = 0;
  for (let y = 0; y < height; y += step) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / height)) * columns;
    for (let x = 0; x < width; x += step) {
      const at = (y * width + x) * 4;
      const opacity = (data[at + 3] ?? 255) / 255;
      const [red, green, blue] = [0, 1, 2].map(
        (channel) => (data[at + channel] ?? 0) * opacity + 255 * (1 - opacity),
      ) as [number, number, number];
      const cell = row + Math.min(columns - 1, Math.floor((x * columns) / width));
      grey[cell] = (grey[cell] ?? 0) + 0.299 * red + 0.587 * green + 0.114 * blue;
      counts[cell] = (counts[cell] ?? 0) + 1;
      colour[0] = (colour[0] ?? 0) + red;
      colour[1] = (colour[1] ?? 0) + green;
      colour[2] = (colour[2] ?? 0) + blue;
      count += 1;
    }
  }
  for (const [cell, sum] of grey.entries()) grey[cell] = sum / Math.max(1, counts[cell] ?? 1);
  return { grey, colour: colour.map((sum) => Math.round(sum / Math.max(1, count))) };
}

function differences(grey: Float64Array): boolean[] {
  return Array.from({ length: 64 }, (_, at) => {
    const cell = Math.floor(at / 8) * 9 + (at % 8);
    return (grey[cell] ?? 0) > (grey[cell + 1] ?? 0);
  });
}

/** The lowest 8 × 8 coefficients of the discrete cosine transform against their median; the first is the brightness. */
function frequencies(grey: Float64Array): boolean[] {
  const rows = new Float64Array(side * low);
  for (let y = 0; y < side; y += 1) {
    for (let u = 0; u < low; u += 1) {
      let sum = 0;
      for (let x = 0; x < side; x += 1) sum += (grey[y * side + x] ?? 0) * (cosines[u * side + x] ?? 0);
      rows[y * low + u] = sum;
    }
  }
  const values = Float64Array.from({ length: low * low }, (_, at) => {
    const [u, v] = [at % low, Math.floor(at / low)];
    let sum = 0;
    for (let y = 0; y < side; y += 1) sum += (rows[y * low + u] ?? 0) * (cosines[v * side + y] ?? 0);
    return sum;
  });
  const median = values.slice(1).sort()[31] ?? 0;
  return [...values].map((value, at) => at > 0 && value > median);
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function setBits(bytes: Uint8Array, from: number, bits: readonly boolean[]): void {
  for (const [at, bit] of bits.entries()) {
    if (bit) bytes[from + (at >> 3)] = (bytes[from + (at >> 3)] ?? 0) | (1 << (at & 7));
  }
}

function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
