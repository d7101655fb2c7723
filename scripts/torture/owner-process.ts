/** The tortured process from outside. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Status } from '../../src/shared/contract/library.ts';
import type { ProcessKind } from '../../src/workers/channel.ts';

export type Question = { readonly id: number } & (
  | { readonly ask: 'pids' | 'rescan' | 'settle' | 'status' }
  | { readonly ask: 'find'; readonly phrase: string }
);
type Asked = Question extends infer Each ? (Each extends Question ? Omit<Each, 'id'> : never) : never;

export type Answer =
  | { readonly say: 'ready' }
  | { readonly say: 'refused'; readonly code: string }
  | { readonly say: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly say: 'failed'; readonly id: number; readonly message: string };

export interface OwnerFolders {
  readonly data: string;
  readonly documents: string;
  readonly embedLog: string;
}

const program = fileURLToPath(new URL('./owner.ts', import.meta.url));
const startMs = 120_000;

export class OwnerProcess {
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #next = 1;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#exited = new Promise((resolve) => child.once('exit', () => resolve()));
    child.on('message', (answer: Answer) => {
      if (answer.say === 'answer' || answer.say === 'failed') this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** The running owner, or the code with which it refused to start. */
  static async start(
    folders: OwnerFolders,
    env: Record<string, string> = {},
  ): Promise<OwnerProcess | string> {
    const { data, documents, embedLog } = folders;
    const child = fork(program, [data, documents, embedLog], {
      env: { PATH: process.env['PATH'], HOME: data, NODE_NO_WARNINGS: '1', ...env },
      stdio: ['ignore', 'ignore', process.env['TORTURE_LOG'] ? 'inherit' : 'ignore', 'ipc'],
    });
    const owner = new OwnerProcess(child);
    const first = await Promise.race([
      new Promise<Answer>((resolve) => child.once('message', (answer: Answer) => resolve(answer))),
      owner.#exited.then((): Answer => ({ say: 'refused', code: 'DIED' })),
      later(startMs).then((): Answer => ({ say: 'refused', code: 'TOO_SLOW' })),
    ]);
    if (first.say !== 'refused') return owner;
    await owner.kill();
    return first.code;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exited;
  }

  async killHelper(kind: ProcessKind): Promise<boolean> {
    const pids = await this.#ask<Partial<Record<ProcessKind, number>>>({ ask: 'pids' });
    const pid = pids[kind];
    if (pid === undefined) return false;
    try {
      process.kill(pid, 'SIGKILL');
      return true;
    } catch {
      // It has just ended by itself.
      return false;
    }
  }

  /** The status once nothing is left to do. */
  settle(): Promise<Status> {
    return this.#ask({ ask: 'settle' });
  }

  status(): Promise<Status> {
    return this.#ask({ ask: 'status' });
  }

  rescan(): Promise<unknown> {
    return this.#ask({ ask: 'rescan' });
  }

  find(phrase: string): Promise<string[]> {
    return this.#ask({ ask: 'find', phrase });
  }

  #ask<T>(asked: Asked): Promise<T> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (answer) => {
        this.#waiting.delete(id);
        if (answer.say === 'answer') resolve(answer.value as T);
        else reject(new Error(answer.say === 'failed' ? answer.message : 'It did not answer.'));
      });
      void this.#exited.then(() => reject(new Error('The owner died.')));
      this.#child.send({ ...asked, id } as Question, () => undefined);
    });
  }
}

export function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
