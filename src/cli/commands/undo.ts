import type { Command } from 'commander';
import { TroveError } from '../../shared/errors.ts';
import { showResult } from '../act-on-groups.ts';
import { openActing } from '../acting-session.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { interruption } from '../interrupt.ts';
import { formatBytes, formatCount } from '../style.ts';

interface UndoOptions extends CommonOptions {
  readonly list?: boolean;
}

interface QuarantineOptions extends CommonOptions {
  readonly empty?: boolean;
  readonly alsoLast?: boolean;
}

/** `trove undo [BATCH]` */
export function undoCommand(): Command {
  return commonCommand('undo', 'take back what was moved or replaced, the newest first')
    .argument('[batch]', 'one that --list names')
    .option('--list', 'what was done, newest first')
    .action(async (batch: string | undefined, options: UndoOptions) => {
      const session = await openActing(dataFolder(options));
      if (options.list) {
        const batches = await session.batches();
        if (options.json) return printJson({ batches });
        for (const { batchId, at, action, files, bytes, undoable } of batches) {
          const when = new Date(at).toLocaleString();
          const left = undoable === files ? '' : `, ${undoable} of them can be taken back`;
          print(
            `${batchId}  ${when}  ${action}: ${formatCount(files, 'file')}, ${formatBytes(bytes)}${left}`,
          );
        }
        return;
      }
      const result = await session.undo(batch, interruption());
      if (options.json) printJson(result);
      else showResult(result, 'brought back');
    });
}

/** `trove quarantine [--empty]` */
export function quarantineCommand(): Command {
  return commonCommand('quarantine', 'what was moved away as a duplicate')
    .option('--empty', 'delete it for good, except what has no other copy any more')
    .option('--also-last', 'with --empty: also what has no other copy')
    .action(async (options: QuarantineOptions) => {
      if (options.alsoLast && !options.empty) throw new TroveError('BAD_INPUT', '--also-last wants --empty.');
      const session = await openActing(dataFolder(options));
      if (options.empty) {
        const result = await session.empty(options.alsoLast === true, interruption());
        if (options.json) printJson(result);
        else showResult(result, 'deleted');
        return;
      }
      const { files, bytes, folders } = await session.quarantine();
      if (options.json) return printJson({ files, bytes, folders });
      print(
        files === 0 ? 'The quarantine is empty.' : `${formatCount(files, 'file')}, ${formatBytes(bytes)}.`,
      );
      for (const folder of folders) print(`  ${folder}`);
    });
}
