/** `trove duplicates --keep RULE --quarantine|--link|--trash [--dry-run]` */
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { planRemovals } from '../core/duplicates/acting/plan.ts';
import type { ActResult, DuplicateAction, Plan, SelectionRule } from '../shared/contract/acting.ts';
import type { DuplicateFile, GroupPart } from '../shared/contract/duplicates.ts';
import { TroveError } from '../shared/errors.ts';
import { actableKinds } from '../shared/duplicate-kinds.ts';
import { print } from './context.ts';
import { formatBytes, formatCount, style } from './style.ts';

export interface ActingOptions {
  readonly keep?: SelectionRule;
  readonly reference: readonly string[];
  readonly quarantine?: boolean;
  readonly link?: boolean;
  readonly trash?: boolean;
  readonly dryRun?: boolean;
}

export interface Acted {
  readonly plan: Plan;
  /** Null for a dry run, and where there was nothing to do. */
  readonly result: ActResult | null;
}

const plainRules = ['newest', 'oldest', 'shortest-path'] as const;

/** `newest`, `oldest`, `shortest-path`, `folder:PATH`, `name:PATTERN` or `other-names:PATTERN`. */
export function selectionRule(text: string): SelectionRule {
  const plain = plainRules.find((rule) => rule === text);
  if (plain) return { keep: plain };
  const [kind, value = ''] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  if (value !== '' && kind === 'folder') return { keep: 'folder', folder: resolve(value) };
  if (value !== '' && (kind === 'name' || kind === 'other-names')) return { keep: kind, pattern: value };
  throw new InvalidArgumentError(
    `It must be ${plainRules.join(', ')}, folder:PATH, name:PATTERN or other-names:PATTERN.`,
  );
}

/** The action that was asked for, or null. Throws `BAD_INPUT` for two, or one without a rule. */
export function chosenAction(options: ActingOptions): DuplicateAction | null {
  const chosen = (['quarantine', 'link', 'trash'] as const).filter((action) => options[action]);
  if (chosen.length > 1) throw new TroveError('BAD_INPUT', 'Choose one of --quarantine, --link and --trash.');
  const [action = null] = chosen;
  if (action && !options.keep) {
    throw new TroveError('BAD_INPUT', `--${action} wants a rule for what stays.`, {
      nextStep: 'Add --keep, for example --keep newest, and --dry-run to look first.',
    });
  }
  return action;
}

type Group = Omit<GroupPart, 'files'> & { readonly files: readonly DuplicateFile[] };

/** Plans by the rule, and acts unless it is a dry run or no action is chosen. */
export async function actOnGroups(
  dataFolder: string,
  groups: readonly Group[],
  options: ActingOptions & { readonly keep: SelectionRule },
  signal: AbortSignal,
): Promise<Acted> {
  const action = chosenAction(options);
  const plan = planRemovals({
    groups: groups.flatMap(({ kind, files }, groupId) => {
      const actable = actableKinds.find((candidate) => candidate === kind);
      return actable ? [{ groupId, kind: actable, files: files.map(seen) }] : [];
    }),
    rule: options.keep,
    reference: options.reference.map((folder) => resolve(folder)),
    byHand: { keep: [], remove: [] },
  });
  if (action === null || options.dryRun || plan.files === 0) return { plan, result: null };
  // Loaded when something is done: most searches only look.
  const { openActing } = await import('./acting-session.ts');
  const session = await openActing(dataFolder);
  const changed = plan.groups.filter(({ remove }) => remove.length > 0);
  return { plan, result: await session.act({ action, link: 'auto', groups: changed }, signal) };
}

function seen({ path, size, modified }: DuplicateFile) {
  return { path, size, modified: Math.floor(modified) };
}

export function showPlan({ plan, result }: Acted, options: ActingOptions): void {
  for (const { keep, remove } of plan.groups) {
    if (remove.length === 0) continue;
    for (const { path } of keep) print(`${style('dim', 'stays')}  ${path}`);
    for (const { path } of remove) print(`${style('bold', 'goes ')}  ${path}`);
    print('');
  }
  const action = chosenAction(options);
  if (result && action) showResult(result, done[action]);
  else print(`${formatCount(plan.files, 'file')} would go, ${formatBytes(plan.bytes)}. Nothing was done.`);
}

const done = { quarantine: 'moved to quarantine', link: 'replaced by links', trash: 'moved to the trash' };

/** What became of an action, and how it is taken back. */
export function showResult({ files, bytes, refused, refusedCount, undoable }: ActResult, what: string): void {
  print(`${formatCount(files, 'file')} ${what}, ${formatBytes(bytes)}.`);
  if (undoable) print('To take it back: trove undo');
  for (const { path, message } of refused) process.stderr.write(`trove: ${path}: ${message}\n`);
  if (refusedCount > refused.length) {
    process.stderr.write(
      `trove: ${formatCount(refusedCount - refused.length, 'more file')} stayed as they were.\n`,
    );
  }
  if (refusedCount > 0) process.exitCode = 1;
}
