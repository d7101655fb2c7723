import type { Settings } from '../../shared/settings.ts';
import type { Remote } from '../remote.ts';
import type { StoreWriter } from '../store/writer.ts';

/** Marks for reading what other settings make different; whether there is any. */
export async function followSettings(
  before: Settings,
  now: Settings,
  writer: Remote<StoreWriter>,
): Promise<boolean> {
  let more = 0;
  if (now.maxFileMegabytes > before.maxFileMegabytes) more += await writer.readAgain(['too-large']);
  if (now.maxReadSeconds > before.maxReadSeconds) more += await writer.readAgain(['timeout']);
  if (now.maxReadMegabytes > before.maxReadMegabytes) more += await writer.readAgain(['out-of-memory']);
  if (now.ocrFolder !== before.ocrFolder) {
    // Pictures are read with the new languages, or no longer wait for that.
    const isOff = now.ocrFolder === null;
    more += await (isOff ? writer.readAgain(['awaiting-ocr']) : writer.readPicturesLast('all'));
  }
  return more > 0;
}

/** Whether text in pictures is to be read, which is so when nothing else is left to read. */
export async function picturesWait({ ocrFolder }: Settings, writer: Remote<StoreWriter>): Promise<boolean> {
  return ocrFolder !== null && (await writer.readPicturesLast('awaiting')) > 0;
}
