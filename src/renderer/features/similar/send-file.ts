import type { TroveClient } from '../../../shared/contract/contract.ts';
import { TroveError } from '../../../shared/errors.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';
import type { ForeignSource } from '../../../shared/contract/similar.ts';

/** Bytes of one part; its base64 stays below what the contract takes. */
const partSize = 480_000;
/** `String.fromCharCode` takes its characters as arguments, of which there cannot be too many. */
const slice = 32_768;

/** Gives a file from elsewhere to the engine, part by part; `onSent` is told the share that has arrived. */
export async function sendFile(
  { similar }: Pick<TroveClient, 'similar'>,
  file: Pick<File, 'name' | 'size' | 'slice'>,
  onSent: (fraction: number) => void,
  signal: AbortSignal,
): Promise<ForeignSource | null> {
  const part = { uploadId: crypto.randomUUID(), name: file.name, size: file.size };
  let source: ForeignSource | null = null;
  for (let offset = 0; offset < file.size; offset += partSize) {
    const bytes = await bytesOf(file, offset);
    const answer = await similar.readFilePart(
      { ...part, offset, data: toBase64(new Uint8Array(bytes)) },
      { signal },
    );
    onSent(answer.received / file.size);
    source = answer.source;
  }
  return source;
}

/** The browser refuses a folder, and a file that is gone or not ours to read. */
async function bytesOf(file: Pick<File, 'name' | 'slice'>, offset: number): Promise<ArrayBuffer> {
  try {
    return await file.slice(offset, offset + partSize).arrayBuffer();
  } catch (cause) {
    const nextStep = words.notReadableNextStep;
    throw new TroveError('NOTHING_TO_COMPARE', words.notReadable(file.name), { nextStep, cause });
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += slice) {
    binary += String.fromCharCode(...bytes.subarray(at, at + slice));
  }
  return btoa(binary);
}
