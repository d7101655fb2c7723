import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { RootRules, RulesPreview } from '../../shared/contract/rules.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { withSession } from '../session.ts';
import { formatCount, style } from '../style.ts';

interface RulesOptions extends CommonOptions {
  readonly exclude?: string[];
  readonly include?: string[];
  readonly forget?: string[];
  readonly dryRun?: boolean;
}

/** `trove rules FOLDER [--exclude GLOB]… [--include GLOB]… [--forget GLOB]… [--dry-run]` */
export function rulesCommand(): Command {
  return commonCommand('rules', 'which files of an added folder are left out, or read nevertheless')
    .argument('<folder>')
    .option('--exclude <glob...>', 'leave out what matches, in .gitignore syntax from the folder down')
    .option('--include <glob...>', 'read what matches, though another rule leaves it out')
    .option('--forget <glob...>', 'take these globs back')
    .option('--dry-run', 'say what would be taken out and in, and change nothing')
    .action(async (folder: string, options: RulesOptions) => {
      const path = resolve(folder);
      await withSession(dataFolder(options), { read: false, watch: false }, async ({ client, owned }) => {
        const { rules: present } = await client.library.rules({ path });
        const rules = changed(present, options);
        if (options.dryRun) return showPreview(await client.library.previewRules({ path, rules }), options);
        const isChange = JSON.stringify(rules) !== JSON.stringify(present);
        const answer = isChange ? await client.library.setRules({ path, rules }) : { path, rules };
        if (isChange) await owned?.running.engine.scanned();
        if (options.json) printJson(answer);
        else showRules(answer.rules);
      });
    });
}

function changed({ exclude, include }: RootRules, options: RulesOptions): RootRules {
  const forgotten = new Set(options.forget);
  const merge = (present: readonly string[], added: readonly string[] = []): string[] =>
    [...new Set([...present, ...added])].filter((glob) => !forgotten.has(glob));
  return { exclude: merge(exclude, options.exclude), include: merge(include, options.include) };
}

function showRules({ exclude, include }: RootRules): void {
  if (exclude.length + include.length === 0)
    print('No rules of its own. To leave something out: --exclude GLOB');
  for (const glob of exclude) print(`leave out  ${glob}`);
  for (const glob of include) print(`read       ${glob}`);
}

function showPreview(preview: RulesPreview, { json }: RulesOptions): void {
  if (json) return printJson(preview);
  const { takenOut, takenIn, unchanged, complete } = preview;
  const least = complete ? '' : 'at least ';
  print(
    `${least}${formatCount(takenOut.files, 'file')} would be taken out, ${least}${takenIn.files} taken in.`,
  );
  for (const { path, reason } of takenOut.examples) print(`${style('red', 'out')}  ${path}\n     ${reason}`);
  for (const { path } of takenIn.examples) print(`${style('green', 'in')}   ${path}`);
  print(style('dim', `${formatCount(unchanged, 'file')} stay as they are. Nothing was changed.`));
}
