import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { helperEnvironment, helperFlags } from '../shared/helper-environment.ts';
import type { Channel, ProcessKind, SpawnedProcess } from './channel.ts';
import { entryUrl } from './entry-url.ts';

/** Starts a helper as a Node process that talks by structured clone and ends with this one. */
export async function forkHelper(kind: ProcessKind): Promise<SpawnedProcess> {
  const child = fork(fileURLToPath(entryUrl(kind)), [], {
    serialization: 'advanced',
    execArgv: [...(helperFlags[kind] ?? [])],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: helperEnvironment(process.env),
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return {
    channel: childChannel(child),
    pid: child.pid ?? -1,
    kill: () => void child.kill('SIGKILL'),
    exited: new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal }))),
  };
}

function childChannel(child: ChildProcess): Channel {
  return {
    send: (message) => {
      if (child.connected) child.send(message as object, ignoreClosedPipe);
    },
    onMessage: (listener) => void child.on('message', listener),
    onClose: (listener) => void child.once('exit', listener),
  };
}

/** The other end is gone; its `exit` or `disconnect` event says so to whoever waits for an answer. */
function ignoreClosedPipe(): void {}
