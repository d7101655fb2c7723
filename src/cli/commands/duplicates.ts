import type { Command } from 'commander';
import { resolve } from 'node:path';
import type {
  DuplicateFile,
  DuplicateProgress,
  DuplicatesRequest,
  DuplicateSummary,
  GroupPart,
} from '../../shared/contract/duplicates.ts';
import { TroveError } from '../../shared/errors.ts';
import { duplicateKinds, type DuplicateKind } from '../../shared/duplicate-kinds.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import {
  actOnGroups,
  chosenAction,
  selectionRule,
  showPlan,
  type Acted,
  type ActingOptions,
} from '../act-on-groups.ts';
import { openDuplicates, type FindDuplicates } from '../duplicates-session.ts';
import type { Readers } from '../../workers/reading-threads.ts';
import { interruption } from '../interrupt.ts';
import { fraction, integer, list } from '../parse-option.ts';
import { formatBytes, formatCount, style } from '../style.ts';

interface DuplicatesOptions extends CommonOptions, ActingOptions {
  readonly exact?: boolean;
  readonly near?: boolean;
  readonly meaning?: boolean;
  readonly images?: boolean;
  readonly folders?: boolean;
  readonly exclude: string[];
  readonly excludeType: string[];
  readonly csv?: boolean;
  readonly everything?: boolean;
  readonly smallest: number;
  readonly threshold?: number;
}

interface Group extends Omit<GroupPart, 'files'> {
  readonly files: DuplicateFile[];
}

interface Found {
  readonly groups: Group[];
  readonly summaries: DuplicateSummary[];
}

/** `trove duplicates [FOLDERS…]`; files are read in `readers` too. */
export function duplicatesCommand(readers: Readers): Command {
  return commonCommand('duplicates', 'find files that you have twice')
    .argument('[folders...]', 'where to look, also folders that are not added; default: everything added')
    .option('--exact', 'files with the same bytes')
    .option('--near', 'texts that are almost the same, such as older versions; only of indexed files')
    .option('--meaning', 'texts that say the same in other words; only of indexed files')
    .option('--images', 'pictures that look the same: resized, recompressed')
    .option('--folders', 'folders of which one has nearly everything of the other')
    .option('--exclude <folder>', 'leave out this folder; may be repeated', list, [])
    .option('--exclude-type <extension>', 'leave out these files; may be repeated', list, [])
    .option(
      '--keep <rule>',
      'which files stay: newest, oldest, shortest-path, folder:…, name:…, other-names:…',
      selectionRule,
    )
    .option('--reference <folder>', 'never touch files in this folder; may be repeated', list, [])
    .option('--quarantine', "move the others to Trove's quarantine; undone by: trove undo")
    .option('--link', 'replace the others by links to the one that stays; only with --exact')
    .option('--trash', "move the others to the system's trash")
    .option('--dry-run', 'only show what would be done')
    .option('--csv', 'print a table with one line for each file')
    .option('--everything', 'also hidden and temporary files, and folders such as node_modules')
    .option('--smallest <bytes>', 'leave out smaller files', integer(0, Number.MAX_SAFE_INTEGER), 0)
    .option('--threshold <part>', 'how alike they are at least, 0.3 to 1; not for --exact', fraction(0.3, 1))
    .action(async (folders: string[], options: DuplicatesOptions) => {
      if (options.csv && options.json) throw new TroveError('BAD_INPUT', 'Choose one of --json and --csv.');
      const action = chosenAction(options);
      if (action === 'link' && kindsOf(options).join() !== 'exact') {
        throw new TroveError(
          'BAD_INPUT',
          '--link is for files that are the same byte for byte: add --exact.',
        );
      }
      const interrupt = interruption();
      const find = await openDuplicates(dataFolder(options), readers);
      const found = await findAll(find, folders, options, interrupt).catch((error: unknown) => {
        if (interrupt.aborted) process.exitCode = interrupt.reason as number;
        throw error;
      });
      const acted = options.keep
        ? await actOnGroups(dataFolder(options), found.groups, { ...options, keep: options.keep }, interrupt)
        : null;
      if (options.json) printJson(toJson(found, acted));
      else if (options.csv) printCsv(found);
      else if (acted) showPlan(acted, options);
      else show(found);
      for (const { problems, problemCount } of found.summaries) tellProblems(problems, problemCount);
    });
}

/** Without a kind exact and near ones; near ones are then only looked for where there is an index. */
function kindsOf({ exact, near, meaning, images, folders }: DuplicatesOptions): DuplicateKind[] {
  const chosen = { exact, near, meaning, image: images, folder: folders };
  const kinds = duplicateKinds.filter((kind) => chosen[kind]);
  return kinds.length > 0 ? kinds : ['exact', 'near'];
}

async function findAll(
  find: FindDuplicates,
  folders: readonly string[],
  options: DuplicatesOptions,
  signal: AbortSignal,
): Promise<Found> {
  const { everything = false, smallest, threshold, exclude, excludeType } = options;
  const found: Found = { groups: [], summaries: [] };
  const quiet = options.json === true || options.csv === true || !process.stderr.isTTY;
  for (const kind of kindsOf(options)) {
    const input = {
      kind,
      folders: folders.map((folder) => resolve(folder)),
      excludedFolders: exclude.map((folder) => resolve(folder)),
      excludedTypes: excludeType.map((type) => type.replace(/^\./, '')),
      everything,
      smallest,
      ...(threshold !== undefined && { threshold }),
    };
    try {
      await collect(find, input, found, { signal, quiet });
    } catch (error) {
      const isExtra = kind === 'near' && options.near !== true && found.summaries.length > 0;
      if (!isExtra || (error as { code?: unknown }).code !== 'INDEX_MISSING') throw error;
    }
  }
  return found;
}

async function collect(
  find: FindDuplicates,
  input: DuplicatesRequest,
  found: Found,
  { signal, quiet }: { readonly signal: AbortSignal; readonly quiet: boolean },
): Promise<void> {
  const bar = quiet ? null : await progressBar();
  const before = found.groups.length;
  try {
    for await (const event of await find(input, signal)) {
      if (event.type === 'progress') bar?.show(event.progress);
      else if (event.type === 'done') found.summaries.push(event.summary);
      else for (const part of event.groups) addPart(found.groups, before, part);
    }
  } finally {
    bar?.end();
  }
}

function addPart(groups: Group[], before: number, part: GroupPart): void {
  const known = groups[before + part.groupId];
  if (known) known.files.push(...part.files);
  else groups.push(part);
}

async function progressBar(): Promise<{ show(progress: DuplicateProgress): void; end(): void }> {
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: '{stage} |{bar}| {value} of {total} files',
    stream: process.stderr,
    barsize: 30,
    hideCursor: true,
  });
  const stages = { listing: 'Listing  ', comparing: 'Comparing', reading: 'Reading  ' };
  let begun = false;
  return {
    show: ({ stage, files, filesTotal }) => {
      if (!begun) bar.start(filesTotal, files, { stage: stages[stage] });
      begun = true;
      bar.setTotal(Math.max(filesTotal, files));
      bar.update(files, { stage: stages[stage] });
    },
    end: () => {
      if (begun) bar.stop();
    },
  };
}

/** The documented, stable shape. */
function toJson({ groups }: Found, acted: Acted | null) {
  const planned = new Map(acted?.plan.groups.map((group) => [group.groupId, group]));
  return {
    groups: groups.map(({ kind, similarity, bytes, files }, at) => {
      const group = planned.get(at);
      return {
        kind,
        similarity,
        bytes,
        files: files.map(({ path }) => path),
        ...(group && {
          keep: group.keep.map(({ path }) => path),
          remove: group.remove.map(({ path }) => path),
        }),
      };
    }),
    ...(acted?.result && { result: acted.result }),
  };
}

function printCsv({ groups }: Found): void {
  print('group,kind,similarity,size,modified,path');
  for (const [index, { kind, files }] of groups.entries()) {
    for (const { path, size, modified, similarity } of files) {
      const day = new Date(modified).toISOString();
      print([index + 1, kind, similarity.toFixed(3), size, day, quoted(path)].join(','));
    }
  }
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const likenesses = {
  exact: 'the same',
  near: '# the same or more',
  meaning: 'the same in other words (# or more)',
  image: 'look the same (# or more)',
  folder: '# or more is in the first',
} as const;

function show({ groups, summaries }: Found): void {
  for (const { kind, similarity, bytes, files } of groups) {
    const part = `${Math.floor(similarity * 100)} %`;
    const likeness = likenesses[kind].replace('#', part);
    const members = formatCount(files.length, kind === 'folder' ? 'folder' : 'file');
    print(style('bold', `${members}, ${likeness}, ${formatBytes(bytes)} to win`));
    for (const { path, folder } of files) {
      const lacks = folder?.missing ? `  (${folder.missing} of ${folder.files} files are only here)` : '';
      print(`  ${path}${lacks}`);
    }
    print('');
  }
  const seen = Math.max(0, ...summaries.map(({ filesSeen }) => filesSeen));
  if (groups.length === 0) return print(`No duplicates among ${formatCount(seen, 'file')}.`);
  const bytes = groups.reduce((sum, group) => sum + group.bytes, 0);
  print(`${formatBytes(bytes)} in ${formatCount(groups.length, 'group')}, of ${formatCount(seen, 'file')}.`);
}

function tellProblems(problems: DuplicateSummary['problems'], count: number): void {
  for (const { path, message } of problems) process.stderr.write(`trove: ${path}: ${message}\n`);
  if (count > problems.length) {
    process.stderr.write(`trove: ${formatCount(count - problems.length, 'more file')} could not be read.\n`);
  }
}
