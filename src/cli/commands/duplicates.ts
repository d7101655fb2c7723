import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import type {
  DuplicateFile,
  DuplicateKind,
  DuplicateProgress,
  DuplicatesInput,
  DuplicateSummary,
  GroupPart,
} from '../../shared/contract/duplicates.ts';
import { TroveError } from '../../shared/errors.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { openDuplicates, type FindDuplicates } from '../duplicates-session.ts';
import { interruption } from '../interrupt.ts';
import { fraction, integer } from '../parse-option.ts';
import { formatBytes, formatCount, style } from '../style.ts';

interface DuplicatesOptions extends CommonOptions {
  readonly exact?: boolean;
  readonly near?: boolean;
  readonly csv?: boolean;
  readonly everything?: boolean;
  readonly smallest: number;
  readonly threshold: number;
}

interface Group extends Omit<GroupPart, 'files'> {
  readonly files: DuplicateFile[];
}

interface Found {
  readonly groups: Group[];
  readonly summaries: DuplicateSummary[];
}

/** `trove duplicates [FOLDERS…]` */
export function duplicatesCommand(): Command {
  return commonCommand('duplicates', 'find files that you have twice')
    .argument('[folders...]', 'where to look, also folders that are not added; default: everything added')
    .option('--exact', 'files with the same bytes')
    .option('--near', 'texts that are almost the same, such as older versions; only of indexed files')
    .option('--csv', 'print a table with one line for each file')
    .option('--everything', 'also hidden and temporary files, and folders such as node_modules')
    .option('--smallest <bytes>', 'leave out smaller files', integer(0, Number.MAX_SAFE_INTEGER), 0)
    .option(
      '--threshold <part>',
      'for --near: what two texts share at least, 0.3 to 1',
      fraction(0.3, 1),
      0.5,
    )
    .action(async (folders: string[], options: DuplicatesOptions) => {
      if (options.csv && options.json) throw new TroveError('BAD_INPUT', 'Choose one of --json and --csv.');
      const interrupt = interruption();
      const found = await findAll(folders, options, interrupt).catch((error: unknown) => {
        if (interrupt.aborted) process.exitCode = interrupt.reason as number;
        throw error;
      });
      if (options.json) printJson(toJson(found));
      else if (options.csv) printCsv(found);
      else show(found);
      for (const { problems, problemCount } of found.summaries) tellProblems(problems, problemCount);
    });
}

/** Without a kind both; near ones are then only looked for where there is an index. */
function kindsOf({ exact, near }: DuplicatesOptions): DuplicateKind[] {
  if (exact === near) return ['exact', 'near'];
  return [exact ? 'exact' : 'near'];
}

async function findAll(
  folders: readonly string[],
  options: DuplicatesOptions,
  signal: AbortSignal,
): Promise<Found> {
  const find = await openDuplicates(dataFolder(options));
  const { everything = false, smallest, threshold } = options;
  const found: Found = { groups: [], summaries: [] };
  const quiet = options.json === true || options.csv === true || !process.stderr.isTTY;
  for (const kind of kindsOf(options)) {
    const input = {
      kind,
      folders: folders.map((folder) => resolve(folder)),
      everything,
      smallest,
      threshold,
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
  input: DuplicatesInput,
  found: Found,
  { signal, quiet }: { readonly signal: AbortSignal; readonly quiet: boolean },
): Promise<void> {
  const bar = quiet ? null : progressBar();
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

function progressBar(): { show(progress: DuplicateProgress): void; end(): void } {
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
function toJson({ groups }: Found) {
  return {
    groups: groups.map(({ kind, similarity, bytes, files }) => ({
      kind,
      similarity,
      bytes,
      files: files.map(({ path }) => path),
    })),
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

function show({ groups, summaries }: Found): void {
  for (const { kind, similarity, bytes, files } of groups) {
    const likeness = kind === 'exact' ? 'the same' : `${Math.floor(similarity * 100)} % the same or more`;
    print(style('bold', `${formatCount(files.length, 'file')}, ${likeness}, ${formatBytes(bytes)} to win`));
    for (const { path } of files) print(`  ${path}`);
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
