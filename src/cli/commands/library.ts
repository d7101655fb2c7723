/** Commands about the folders: add, remove, pause, resume. */
import type { Command } from 'commander';
import { resolve } from 'node:path';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { withSession, type Session } from '../session.ts';
import { formatCount } from '../style.ts';

/** `trove add FOLDER`: lists its names at once; files are read by `trove index`, or by a Trove that runs. */
export function addCommand(): Command {
  return commonCommand('add', 'add a folder without waiting until its files are read')
    .argument('<folder>')
    .action(async (folder: string, options: CommonOptions) => {
      const { root, runs } = await withLibrary(options, async ({ client, owned }) => {
        const { path } = await client.library.add({ path: resolve(folder) });
        await owned?.running.engine.scanned();
        const { roots } = await client.library.status();
        return { root: roots.find((candidate) => candidate.path === path), runs: owned === null };
      });
      if (options.json) return printJson(root);
      const next = runs ? 'They are being read now.' : 'To read them now: trove index';
      print(`Added ${root?.path ?? folder}: ${formatCount(root?.files.total ?? 0, 'file')}. ${next}`);
    });
}

/** `trove remove FOLDER` */
export function removeCommand(): Command {
  return commonCommand('remove', 'take a folder out of the index; its files are not touched')
    .argument('<folder>')
    .action(async (folder: string, options: CommonOptions) => {
      const removed = await withLibrary(options, async ({ client, owned }) => {
        const answer = await client.library.remove({ path: resolve(folder) });
        await owned?.running.engine.purged();
        return answer;
      });
      if (options.json) return printJson(removed);
      print(
        `Removed ${removed.path} from the index (${formatCount(removed.files, 'file')}). The files are where they were.`,
      );
    });
}

/** `trove pause` */
export function pauseCommand(): Command {
  return commonCommand('pause', 'stop reading files until `trove resume`').action(
    async (options: CommonOptions) => {
      const answer = await withLibrary(options, ({ client }) => client.library.pause());
      if (options.json) printJson(answer);
      else print('Paused. Search goes on with what is read.');
    },
  );
}

/** `trove resume` */
export function resumeCommand(): Command {
  return commonCommand('resume', 'go on reading files').action(async (options: CommonOptions) => {
    const answer = await withLibrary(options, ({ client }) => client.library.resume());
    if (options.json) printJson(answer);
    else print('Resumed.');
  });
}

function withLibrary<T>(options: CommonOptions, use: (session: Session) => Promise<T>): Promise<T> {
  return withSession(dataFolder(options), { read: false, watch: false }, use);
}
