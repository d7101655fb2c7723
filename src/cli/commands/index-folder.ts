import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { Status } from '../../shared/contract/library.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { followUntilIdle } from '../follow-progress.ts';
import { aborted, interruption } from '../interrupt.ts';
import { withSession } from '../session.ts';
import { formatCount, formatSeconds } from '../style.ts';

/** `trove index [FOLDERS…]`: adds them, reads everything that waits, and ends when it is done. */
export function indexCommand(): Command {
  return commonCommand('index', 'add folders, read their files, and wait until all are read')
    .argument('[folders...]', 'folders to add; without one, those added before are brought up to date')
    .action(async (folders: string[], options: CommonOptions) => {
      const started = performance.now();
      const interrupt = interruption();
      const status = await run(folders, options, interrupt);
      const seconds = (performance.now() - started) / 1_000;
      if (options.json) printJson({ ...status, seconds });
      else show(status, seconds);
      if (interrupt.aborted) process.exitCode = interrupt.reason as number;
    });
}

/** When it is interrupted, what is in hand is finished and the status is that of the moment. */
function run(folders: readonly string[], options: CommonOptions, interrupt: AbortSignal): Promise<Status> {
  return withSession(dataFolder(options), { read: true, watch: false }, async ({ client, owned }) => {
    if (folders.length === 0 && owned === null) await client.library.rescan();
    // The folders of an owner that has just started are being compared already.
    const begun = owned ? owned.running.engine.rootPaths() : [];
    for (const path of folders.map((folder) => resolve(folder))) {
      if (!begun.includes(path)) await client.library.add({ path });
    }
    await client.library.indexNow();
    await followUntilIdle(client, { quiet: options.json === true, signal: interrupt });
    if (owned && !interrupt.aborted) await Promise.race([owned.running.engine.idle(), aborted(interrupt)]);
    return client.library.status();
  });
}

function show({ files, passages, notices, activity }: Status, seconds: number): void {
  const parts = [
    `${formatCount(files.indexed, 'file')} indexed in ${formatSeconds(seconds)}`,
    formatCount(passages, 'passage'),
  ];
  if (files.skipped > 0) parts.push(`${files.skipped} skipped`);
  if (files.failed > 0) parts.push(`${files.failed} failed`);
  print(`${parts.join(', ')}.`);
  if (files.pending > 0) {
    const next =
      activity === 'paused' ? 'Reading is paused; to go on: trove resume' : 'To go on: trove index';
    print(`${formatCount(files.pending, 'file')} not read yet. ${next}`);
  }
  if (files.skipped + files.failed > 0) print('To see why: trove status --problems, or trove why PATH');
  for (const { message } of notices) process.stderr.write(`trove: ${message}\n`);
}
