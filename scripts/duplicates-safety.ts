/**
 * Acts on duplicates in thousands of random sequences with real faults, as `npm run safety -- [sequences] [first seed]`.
 * Root, so that it can act as another user and mount a small disk; stops at no failure, and ends with 1 when there was
 * one. The test suite runs a few of the same sequences.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import {
  faults,
  runSequence,
  type Fault,
  type SequenceReport,
} from '../src/core/duplicates/acting/test-sequence.ts';

const [sequences = 2_000, first = 0] = process.argv.slice(2).map(Number);
const scratch = mkdtempSync(join(tmpdir(), 'trove-safety-'));
// Another user has to reach what is in it.
execFileSync('chmod', ['711', scratch]);
const disk = join(scratch, 'disk');
mkdirSync(disk);
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);

const child = await bundle();
const reports: SequenceReport[] = [];
const failures: string[] = [];
const started = performance.now();
for (let seed = first; seed < first + sequences; seed += 1) {
  const fault = faults[seed % faults.length] ?? 'none';
  const folder = mkdtempSync(join(fault === 'full-disk' ? disk : scratch, 'run-'));
  try {
    reports.push(await runSequence({ seed, fault, folder, child }));
  } catch (error) {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  rmSync(folder, { recursive: true, force: true });
  if ((seed + 1 - first) % 100 === 0) process.stderr.write(`${seed + 1 - first} of ${sequences}\n`);
}
execFileSync('umount', [disk]);
rmSync(scratch, { recursive: true, force: true });

console.table(Object.fromEntries(faults.map((fault) => [fault, summary(fault)])));
for (const failure of failures.slice(0, 20)) process.stdout.write(`${failure}\n`);
const minutes = (performance.now() - started) / 60_000;
process.stdout.write(`${sequences} sequences, ${failures.length} failed, ${minutes.toFixed(1)} minutes.\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

function summary(fault: Fault) {
  const own = reports.filter((report) => report.fault === fault);
  const total = (value: (report: SequenceReport) => number): number =>
    own.reduce((sum, report) => sum + value(report), 0);
  return {
    passed: own.length,
    steps: total(({ steps }) => steps),
    'acted on': total(({ filesActedOn }) => filesActedOn),
    refused: total(({ refused }) => refused),
    killed: total(({ killed }) => killed),
    'killed midway': total(({ killedMidway }) => killedMidway),
    'restored to the byte': own.filter(({ restored }) => restored).length,
  };
}

/** The child in one file. */
async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, '../src/core/duplicates/acting/test-child.ts');
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: scratch, emptyOutDir: false },
  });
  return join(scratch, 'test-child.js');
}
