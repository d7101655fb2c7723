/** The command line as a person runs it: a process of its own, from the sources, on a data folder of the test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../main.ts', import.meta.url));

/** What a failed test leaves running ends with the tests. */
const alive = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

export interface Finished {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface Started {
  readonly child: ChildProcess;
  /** The first line on standard output. */
  readonly firstLine: Promise<string>;
  /** Rejects when standard error shows a stack trace: no command may ever print one. */
  readonly finished: Promise<Finished>;
}

export interface RunOptions {
  readonly data: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs it as another user; only root can. */
  readonly uid?: number;
}

/** Starts `trove ARGUMENTS…`. */
export function startTrove(args: readonly string[], { data, env, uid }: RunOptions): Started {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'], HOME: data, TROVE_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => (output[name] += part));
  }
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (output.stdout.includes('\n')) resolve(output.stdout.slice(0, output.stdout.indexOf('\n')));
    });
    child.once('close', () => reject(new Error(`It ended without a line: ${output.stderr}`)));
  });
  firstLine.catch(() => undefined);
  const finished = once(child, 'close').then(([code, signal]: (number | string | null)[]): Finished => {
    if (/^\s+at /m.test(output.stderr)) throw new Error(`A stack trace: ${output.stderr}`);
    const seconds = (performance.now() - started) / 1_000;
    return { code: code as number | null, signal: signal as string | null, ...output, seconds };
  });
  return { child, firstLine, finished };
}

/** Runs it to its end. */
export function runTrove(args: readonly string[], options: RunOptions): Promise<Finished> {
  return startTrove(args, options).finished;
}

/** The JSON that `trove ARGUMENTS… --json` prints when it succeeds. */
export async function troveJson<T>(args: readonly string[], options: RunOptions): Promise<T> {
  const { code, stdout, stderr } = await runTrove([...args, '--json'], options);
  if (code !== 0) throw new Error(`Exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** The error that `trove ARGUMENTS… --json` prints when it fails, and its exit code. */
export async function troveError(
  args: readonly string[],
  options: RunOptions,
): Promise<{ exit: number | null; code: string; message: string; nextStep: string }> {
  const [command = '', ...rest] = args;
  const { code: exit, stdout, stderr } = await runTrove([command, '--json', ...rest], options);
  if (stdout !== '') throw new Error(`It printed an answer: ${stdout}`);
  const { error } = JSON.parse(stderr) as { error: { code: string; message: string; nextStep: string } };
  return { exit, ...error };
}
