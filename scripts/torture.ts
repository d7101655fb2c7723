/** `npm run torture -- [--rounds 200] [--seed 1] [--seconds 3600]`: prints a table; exit code 1 when a round went wrong. */
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../bench/table.ts';
import { removeWork, torture, type Round } from './torture/torture.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '7200' },
    files: { type: 'string', default: '80' },
    verbose: { type: 'boolean', default: false },
  },
});
const work = realpathSync(mkdtempSync(join(tmpdir(), 'trove-torture-')));
const report = await torture({
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  maxSeconds: Number(values.seconds),
  files: Number(values.files),
  work,
  onRound: (line) => {
    if (values.verbose) process.stderr.write(`${line}\n`);
    else if (process.stderr.isTTY) process.stderr.write('.');
  },
});
removeWork(work);

const sum = (
  rounds: readonly Round[],
  key: 'edits' | 'lost' | 'ghosts' | 'embeddedTwice' | 'vectorsWrong',
): number => rounds.reduce((total, round) => total + round[key], 0);
const median = (rounds: readonly Round[]): number =>
  rounds.map(({ seconds }) => seconds).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
const row = (name: string, rounds: readonly Round[]): string[] => [
  name,
  String(rounds.length),
  String(sum(rounds, 'edits')),
  String(sum(rounds, 'lost')),
  String(sum(rounds, 'ghosts')),
  String(sum(rounds, 'embeddedTwice')),
  String(sum(rounds, 'vectorsWrong')),
  median(rounds).toFixed(1),
];
const names = [...new Set(report.rounds.map(({ fault }) => fault))];
const rows = names.map((name) =>
  row(
    name,
    report.rounds.filter(({ fault }) => fault === name),
  ),
);
rows.push(row('all', report.rounds));
process.stdout.write(
  `${table(['Fault', 'Rounds', 'Edits', 'Lost', 'Ghosts', 'Embedded twice', 'Vectors wrong', 'Median s'], rows)}\n`,
);
process.stdout.write(`Seed ${values.seed}; ${report.embedded} passages embedded in all.\n`);
for (const line of report.left) process.stdout.write(`Left out: ${line}.\n`);
const wrong = report.rounds.filter(({ detail }) => detail !== '');
for (const { fault, detail } of wrong) process.stdout.write(`${fault}: ${detail}\n`);
const bad = report.rounds.some(
  (r) => r.lost + r.ghosts + r.embeddedTwice + r.vectorsWrong > 0 || r.detail !== '',
);
// Timers of owners that did start are still running.
process.exit(bad ? 1 : 0);
