/** `trove serve` as a process of its own, with the system's "open" commands replaced by ones that only take notes. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DeskEntry } from './standin/wire.ts';

const root = join(import.meta.dirname, '..');
const startTimeoutMs = 30_000;

export class WebHost {
  readonly #process: ChildProcess;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #notes: string;
  /** What a person opens: with the token. */
  readonly address: string;

  /** What the server wrote to its standard error. */
  output = '';

  private constructor(process: ChildProcess, environment: NodeJS.ProcessEnv, notes: string, address: string) {
    this.#process = process;
    this.#environment = environment;
    process.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.#notes = notes;
    this.address = address;
  }

  /** Port 0 takes a free one. */
  static async start(environment: NodeJS.ProcessEnv, scratch: string, port = 0): Promise<WebHost> {
    const notes = join(scratch, 'opened.txt');
    const commands = join(scratch, 'commands');
    mkdirSync(commands, { recursive: true });
    for (const name of ['xdg-open', 'open']) {
      const path = join(commands, name);
      writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${notes}'\n`);
      chmodSync(path, 0o755);
    }
    const path = `${commands}${delimiter}${environment['PATH'] ?? ''}`;
    const child = serve({ ...environment, PATH: path }, port);
    return new WebHost(child, environment, notes, await announcedAddress(child));
  }

  get pid(): number {
    return this.#process.pid ?? -1;
  }

  /** Files and folders that were opened; a file is revealed by opening its folder. */
  desk(): readonly DeskEntry[] {
    if (!existsSync(this.#notes)) return [];
    const paths = readFileSync(this.#notes, 'utf8').split('\n').filter(Boolean);
    return paths.map((path) => ({ action: isFolder(path) ? 'reveal' : 'open', path }));
  }

  /** Process ids of the helpers, found among the children of the server by the entry they run. */
  pidOf(helper: string): number | null {
    const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
    const own = rows.find((row) => {
      const [, , parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
      return Number(parent) === this.pid && args?.endsWith(`${helper}.js`);
    });
    return own ? Number.parseInt(own, 10) : null;
  }

  /** What another `trove serve` on the same data folder announces before it ends by itself. */
  async addressOfSecond(): Promise<string> {
    const child = serve(this.#environment, 0);
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const address = await announcedAddress(child);
    if ((await exited) !== 0) throw new Error('The second trove serve failed.');
    return address;
  }

  async kill(): Promise<void> {
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await exited;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    const timeout = setTimeout(() => this.#process.kill('SIGKILL'), 10_000);
    await exited;
    clearTimeout(timeout);
  }
}

function serve(environment: NodeJS.ProcessEnv, port: number): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin/trove.js'), 'serve', '--json', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
  });
}

async function announcedAddress(child: ChildProcess): Promise<string> {
  let problems = '';
  child.stderr?.on('data', (chunk: Buffer) => (problems += chunk.toString()));
  const timeout = setTimeout(() => child.kill('SIGKILL'), startTimeoutMs);
  try {
    if (child.stdout) {
      for await (const line of createInterface({ input: child.stdout })) {
        const { address } = JSON.parse(line) as { address?: string };
        if (address) return address;
      }
    }
  } finally {
    clearTimeout(timeout);
  }
  throw new Error(`trove serve ended without an address.\n${problems}`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
