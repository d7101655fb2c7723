/** Prints of many pictures at once: the unit of work that goes to another thread. */
import { readFileSync } from 'node:fs';
import { decodePicture } from './decode-picture.ts';
import { pictureHash, printBytes } from './picture-print.ts';

export interface BatchPrints {
  /** 24 bytes a picture; zeros for one with nothing in it, and for a failure. */
  readonly prints: Uint8Array;
  readonly failures: readonly { readonly at: number; readonly code: string; readonly message: string }[];
}

/** Where pictures are looked at. */
export interface Printer {
  readonly parallel: number;
  /** Absolute paths, raw bytes, each ended by a zero byte. */
  print(paths: Uint8Array, count: number): Promise<BatchPrints>;
}

/** In this thread. */
export const localPrinter: Printer = { parallel: 1, print: printBatch };

/** Reads every picture of the batch; what cannot be read is a failure of that picture alone. */
export async function printBatch(paths: Uint8Array, count: number): Promise<BatchPrints> {
  const prints = new Uint8Array(count * printBytes);
  const failures: { at: number; code: string; message: string }[] = [];
  let start = 0;
  for (let at = 0; at < count; at += 1) {
    const end = paths.indexOf(0, start);
    const path = Buffer.from(paths.subarray(start, end));
    start = end + 1;
    try {
      const print = pictureHash(await decodePicture(readFileSync(path)));
      if (print) prints.set(print, at * printBytes);
    } catch (error) {
      const { code = 'PICTURE_DAMAGED', message } = error as NodeJS.ErrnoException;
      failures.push({ at, code: String(code), message: said(String(code), message) });
    }
  }
  return { prints, failures };
}

function said(code: string, message: string): string {
  return code === 'PICTURE_DAMAGED' && !message.startsWith('The picture')
    ? 'The picture is damaged or of a kind that Trove does not read.'
    : message;
}
