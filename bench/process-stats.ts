/** What a command costs: wall and CPU time with all its descendants, and each process's peak memory. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface ProcessPeak {
  readonly pid: number;
  readonly name: string;
  /** Peak resident set size in bytes. */
  readonly peakBytes: number;
}

export interface Measured {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly wallSeconds: number;
  /** User and system time of the command and every descendant it waited for; null without bash. */
  readonly cpuSeconds: number | null;
  readonly peaks: readonly ProcessPeak[];
}

export interface MeasureOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** False: no peaks, since looking for them takes a tenth of the processors from what is measured. */
  readonly samples?: boolean;
}

const sampleEveryMs = 50;

/** Runs a command to its end under bash's `time`, which counts descendants too, and not its own start. Rejects when bash is missing. */
export function runMeasured(
  command: string,
  args: readonly string[],
  { environment = {}, cwd, samples = true }: MeasureOptions = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const script = 'TIMEFORMAT="%3R %3U %3S"; time "$@"';
    const child = spawn('bash', ['-c', script, 'bash', command, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd !== undefined && { cwd }),
    });
    const peaks = new Map<number, ProcessPeak>();
    const sampler = setInterval(() => {
      if (!samples) return;
      for (const pid of descendants(child.pid ?? 0)) recordPeak(pid, peaks);
    }, sampleEveryMs);
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    child.on('error', (error) => {
      clearInterval(sampler);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(sampler);
      const { wallSeconds, cpuSeconds, rest } = splitTimes(Buffer.concat(errors).toString('utf8'));
      resolve({
        code,
        stdout: Buffer.concat(output).toString('utf8'),
        stderr: rest,
        wallSeconds: wallSeconds ?? (performance.now() - start) / 1_000,
        cpuSeconds,
        peaks: [...peaks.values()],
      });
    });
  });
}

/** Bash prints its times, in the locale's digits, after everything the command wrote. */
export function splitTimes(stderr: string): {
  readonly wallSeconds: number | null;
  readonly cpuSeconds: number | null;
  readonly rest: string;
} {
  const match = /(\d+[.,]\d+) (\d+[.,]\d+) (\d+[.,]\d+)\n$/.exec(stderr);
  if (match === null) return { wallSeconds: null, cpuSeconds: null, rest: stderr };
  const [wall = 0, user = 0, system = 0] = match.slice(1).map((digits) => Number(digits.replace(',', '.')));
  return { wallSeconds: wall, cpuSeconds: user + system, rest: stderr.slice(0, match.index) };
}

/** Peak memory of a running process and its descendants; empty where there is no /proc. */
export function peaksOf(pid: number): ProcessPeak[] {
  const peaks = new Map<number, ProcessPeak>();
  for (const each of [pid, ...descendants(pid)]) recordPeak(each, peaks);
  return [...peaks.values()];
}

/** The kernel counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

/** User and system time so far of a running process and its descendants; 0 where there is no /proc. */
export function cpuSecondsOf(pid: number): number {
  return [pid, ...descendants(pid)].reduce((sum, each) => {
    const fields = readProcess(each, 'stat').split(') ')[1]?.split(' ') ?? [];
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond;
  }, 0);
}

export interface MemorySamples {
  /** The largest of each name since the last call: what a process held then, not what it held before. */
  take(): ProcessPeak[];
  stop(): void;
}

/** Looks at the memory of a running process and its descendants ten times a second. */
export function sampleMemory(pid: number): MemorySamples {
  let peaks = new Map<number, ProcessPeak>();
  const look = (): void => {
    for (const each of [pid, ...descendants(pid)]) recordPeak(each, peaks, 'VmRSS');
  };
  const timer = setInterval(look, 2 * sampleEveryMs);
  return {
    take: () => {
      look();
      const taken = largestPerName([...peaks.values()]);
      peaks = new Map();
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}

/** Of processes that do the same, at once or one after the other, the one with the larger peak. */
export function largestPerName(peaks: readonly ProcessPeak[]): ProcessPeak[] {
  const largest = new Map<string, ProcessPeak>();
  for (const peak of peaks) {
    const known = largest.get(peak.name);
    if (peak.name !== 'bash' && (known === undefined || known.peakBytes < peak.peakBytes)) {
      largest.set(peak.name, peak);
    }
  }
  return [...largest.values()].sort((a, b) => b.peakBytes - a.peakBytes);
}

function recordPeak(pid: number, peaks: Map<number, ProcessPeak>, field: 'VmHWM' | 'VmRSS' = 'VmHWM'): void {
  const status = readProcess(pid, 'status');
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1];
  if (kibibytes === undefined) return;
  const name = processName(readProcess(pid, 'cmdline').split('\0'));
  // Between fork and exec a child still is its parent, with the parent's peak.
  const known = peaks.get(pid);
  const peakBytes = Number(kibibytes) * 1_024;
  if (known === undefined || known.name !== name || peakBytes > known.peakBytes) {
    peaks.set(pid, { pid, name, peakBytes });
  }
}

/** `node … extractor.js` is the extractor, `node … trove.js index …` is `trove index`. */
export function processName(commandLine: readonly string[]): string {
  const program = basename(commandLine[0] ?? '');
  if (!/^node(\.exe)?$/.test(program)) return program;
  const script = commandLine.slice(1).findIndex((argument) => /\.[cm]?[jt]s$/.test(argument)) + 1;
  const name = basename(commandLine[script] ?? '').replace(/\.[cm]?[jt]s$/, '');
  return name === 'trove' ? `trove ${commandLine[script + 1] ?? ''}`.trim() : name || program;
}

function descendants(pid: number): number[] {
  const children = readProcess(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It ended since it was listed, or this system has no /proc: then there is nothing to say about it.
    return '';
  }
}
