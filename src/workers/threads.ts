import { parentPort, Worker, workerData } from 'node:worker_threads';
import { describeFailure } from '../shared/describe-failure.ts';
import type { Channel } from './channel.ts';
import { entryUrl } from './entry-url.ts';

export type ThreadKind =
  | 'store-writer'
  | 'store-reader'
  | 'scan-thread'
  | 'vectors-thread'
  | 'duplicates-thread'
  | 'reading-thread'
  | 'picture-thread'
  | 'packing-thread'
  | 'similar-thread';

export interface StartedThread {
  readonly channel: Channel;
  readonly exited: Promise<number>;
  terminate(): Promise<number>;
}

/**
 * Small young generations: rows pass through and are garbage at once, and V8's default lets each thread keep tens of
 * megabytes of that before it looks.
 */
const usualLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** The more a heap may grow, the later V8 stops to collect it: while searches come without a pause half as often as usual. */
const searchLimits = { ...usualLimits, maxOldGenerationSizeMb: 1_536 };

/** Starts a worker thread; what goes wrong before its first answer arrives as a rejected call. */
export function startThread(kind: ThreadKind, data: unknown): StartedThread {
  const resourceLimits = kind === 'store-reader' ? searchLimits : usualLimits;
  const worker = new Worker(entryUrl(kind), { workerData: data, name: kind, resourceLimits });
  // An uncaught error ends the thread; the channel's close tells the callers.
  worker.on('error', (error) =>
    process.stderr.write(`trove: the ${kind} thread stopped: ${describeFailure(error)}\n`),
  );
  const exited = new Promise<number>((resolve) => worker.once('exit', resolve));
  return {
    channel: {
      send: (message, transfer) => worker.postMessage(message, transfer),
      onMessage: (listener) => void worker.on('message', listener),
      // Also for who listens only after it has ended.
      onClose: (listener) => void exited.then(listener),
    },
    exited,
    terminate: () => worker.terminate(),
  };
}

/** The thread's side of `startThread`, with the data it was started with. */
export function threadChannel(): { channel: Channel; data: unknown } {
  const port = parentPort;
  if (port === null) throw new Error('This entry runs as a worker thread.');
  return {
    channel: {
      send: (message, transfer) => port.postMessage(message, transfer),
      onMessage: (listener) => void port.on('message', listener),
      onClose: (listener) => void port.once('close', listener),
    },
    data: workerData,
  };
}
