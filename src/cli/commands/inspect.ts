/** Commands that look and change nothing: status, why, doctor. */
import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { Check, Problem, Root, Status, Verdict } from '../../shared/contract/library.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { exitCodes } from '../errors.ts';
import { openForReading } from '../read-session.ts';
import { withSession } from '../session.ts';
import { formatCount, formatSeconds, style } from '../style.ts';

/** `trove status [--problems]` */
export function statusCommand(): Command {
  return commonCommand('status', 'what is indexed, what is not, and what Trove is doing')
    .option('--problems', 'list every file that is skipped, failed or read only in part, with the reason')
    .action(async (options: CommonOptions & { problems?: boolean }) => {
      const session = await openForReading(dataFolder(options));
      try {
        const status = await session.client.library.status();
        const problems = options.problems ? await allProblems(session.client) : null;
        if (options.json) return printJson(problems ? { ...status, problems } : status);
        showStatus(status);
        for (const problem of problems ?? []) print(`${problem.path}\n  ${problem.reason} [${problem.code}]`);
      } finally {
        await session.close();
      }
    });
}

type ReadClient = Awaited<ReturnType<typeof openForReading>>['client'];

async function allProblems(client: ReadClient): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (let after: number | null = 0; after !== null;) {
    const page: Awaited<ReturnType<ReadClient['library']['problems']>> = await client.library.problems({
      after,
      limit: 500,
    });
    problems.push(...page.problems);
    after = page.next;
  }
  return problems;
}

function showStatus({
  files,
  passages,
  inPart,
  roots,
  activity,
  progress,
  notices,
  dataFolder: folder,
}: Status): void {
  print(
    `${style('bold', formatCount(files.indexed, 'file'))} of ${files.total} indexed, ${formatCount(passages, 'passage')}.`,
  );
  const older = files.outdated > 0 ? ` (${files.outdated} of them found by what they said before)` : '';
  const part = inPart > 0 ? `, ${inPart} read only in part` : '';
  print(`${files.skipped} skipped, ${files.failed} failed, ${files.pending} waiting${older}${part}.`);
  const eta = progress.etaSeconds ? `, about ${formatSeconds(progress.etaSeconds)} left` : '';
  if (activity !== 'idle') print(`Now: ${activity}${eta}.`);
  for (const root of roots) print(`  ${root.path}  ${style('dim', describeRoot(root))}`);
  if (roots.length === 0) print('No folder is added yet. To add one: trove index FOLDER');
  print(style('dim', `Data folder: ${folder}`));
  for (const { message } of notices) process.stderr.write(`trove: ${message}\n`);
}

function describeRoot({ state, scans, files }: Root): string {
  const counts = `${state}, ${files.indexed} of ${files.total} indexed`;
  if (scans === null) return counts;
  const why = { remote: 'on another machine', 'watch-limit': 'the system has no watches left' }[scans.reason];
  return `${counts}; looked through every ${formatSeconds(scans.everySeconds)} (${why})`;
}

/** `trove why PATH` */
export function whyCommand(): Command {
  return commonCommand('why', 'why a file is, or is not, in the index')
    .argument('<path>')
    .action(async (path: string, options: CommonOptions) => {
      const session = await openForReading(dataFolder(options));
      try {
        const verdict = await session.client.library.why({ path: resolve(path) });
        if (options.json) printJson(verdict);
        else showVerdict(verdict);
      } finally {
        await session.close();
      }
    });
}

function showVerdict({ path, state, code, reason }: Verdict): void {
  print(`${path}\n  ${style('bold', state)}: ${reason} [${code}]`);
}

/** `trove doctor`; exit code 1 when something is wrong. */
export function doctorCommand(): Command {
  return commonCommand('doctor', 'check the index, the model and the folders').action(
    async (options: CommonOptions) => {
      const { checks } = await withSession(dataFolder(options), { read: false, watch: false }, ({ client }) =>
        client.library.doctor(),
      );
      if (options.json) printJson({ checks });
      else for (const check of checks) showCheck(check);
      if (checks.some(({ state }) => state === 'error')) process.exitCode = exitCodes.failed;
    },
  );
}

const marks = {
  ok: style('green', 'ok     '),
  warning: style('yellow', 'warning'),
  error: style('red', 'error  '),
};

function showCheck({ name, state, message, nextStep }: Check): void {
  print(`${marks[state]}  ${name}: ${message}`);
  if (nextStep) print(`         ${nextStep}`);
}
