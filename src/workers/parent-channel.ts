/** The helper's end of the channel to the process that started it; the helper ends when that one goes away. */
import type { Channel } from './channel.ts';
import { electronParentPort, portChannel, type MessagePortMain, type ParentPort } from './parent-port.ts';

/** In a forked Node process its IPC channel; in a utility process the port that comes with the first message. */
export async function parentChannel(): Promise<Channel> {
  const parentPort = electronParentPort();
  return parentPort ? utilityChannel(parentPort) : forkedChannel();
}

function forkedChannel(): Channel {
  process.once('disconnect', () => process.exit(0));
  // A terminal tells the whole group; the engine then ends its helpers itself, after the work in hand.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
  return {
    send: (message) => {
      if (process.connected) process.send?.(message, undefined, undefined, ignoreClosedPipe);
    },
    onMessage: (listener) => void process.on('message', listener),
    onClose: (listener) => void process.once('disconnect', listener),
  };
}

/** `disconnect` says so to whoever has to know. */
function ignoreClosedPipe(): void {}

async function utilityChannel(parent: ParentPort): Promise<Channel> {
  const port = await new Promise<MessagePortMain>((resolve, reject) => {
    parent.on('message', ({ ports: [first] }) =>
      first ? resolve(first) : reject(new Error('The first message to a helper brings its port.')),
    );
  });
  port.on('close', () => process.exit(0));
  return portChannel(port);
}
