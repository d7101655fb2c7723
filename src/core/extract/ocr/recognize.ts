/** Text in pictures, read by Tesseract with language data that the person supplies; nothing is ever downloaded. */
import type { Worker } from 'tesseract.js';
import { ocrLanguages } from './languages.ts';

/** Below this, in percent, it is not text but a pattern. */
const leastConfidence = 45;
/** The recogniser holds 150 MB or more: it goes when nothing was read for this long. */
const idleMs = 20_000;

let open: { folder: string; worker: Promise<Worker> } | null = null;
let idle: NodeJS.Timeout | undefined;

/** The text of a picture (PNG, JPEG, BMP, WebP); empty when there is none. Throws when there is no language data or the picture is damaged. */
export async function recognize(picture: Uint8Array, folder: string): Promise<string> {
  clearTimeout(idle);
  try {
    const worker = await workerFor(folder);
    const { data } = await worker.recognize(Buffer.from(picture));
    return data.confidence < leastConfidence ? '' : data.text.trim();
  } finally {
    idle = setTimeout(() => void close(), idleMs).unref();
  }
}

async function workerFor(folder: string): Promise<Worker> {
  if (open?.folder === folder) return open.worker;
  await close();
  open = { folder, worker: start(folder) };
  // One that did not start is tried anew with the next picture.
  open.worker.catch(() => (open = null));
  return open.worker;
}

async function start(folder: string): Promise<Worker> {
  const { codes, gzip } = ocrLanguages(folder);
  if (codes.length === 0) throw new Error('There is no language data for reading pictures.');
  const { createWorker, OEM } = await import('tesseract.js');
  // With a folder that has the data, and nothing kept, it looks nowhere else.
  const options = { langPath: folder, gzip, cacheMethod: 'none', errorHandler: () => undefined };
  return createWorker([...codes], OEM.LSTM_ONLY, options);
}

async function close(): Promise<void> {
  const closing = open;
  open = null;
  const worker = await closing?.worker.catch(() => null);
  await worker?.terminate();
}
