/** What other rules for an added folder would take out and in, told before they are set. */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RootRules, RuleEffect, RulesPreview } from '../../shared/contract/rules.ts';
import { reasonSentence } from '../../shared/reasons.ts';
import { withIgnoreFilesOf } from './list-folder.ts';
import {
  enterFolder,
  judgeFile,
  judgeFolder,
  rootRules,
  type FolderRules,
  type RuleOptions,
  type RuleVerdict,
} from './rules.ts';

export interface PreviewLimits {
  readonly examples: number;
  readonly timeMs: number;
}

interface Visit {
  readonly folder: string;
  /** A verdict: the whole folder is left out. */
  readonly before: FolderRules | RuleVerdict;
  readonly after: FolderRules | RuleVerdict;
}

interface Effects {
  files: number;
  bytes: number;
  examples: RuleEffect[];
}

const usualLimits: PreviewLimits = { examples: 50, timeMs: 20_000 };

/** Goes through the folder on disk once and holds every name against both sets of rules. Nothing is changed. Rejects when aborted. */
export async function previewRules(
  root: string,
  options: RuleOptions,
  rules: RootRules,
  signal?: AbortSignal,
  { examples, timeMs }: PreviewLimits = usualLimits,
): Promise<RulesPreview> {
  const until = performance.now() + timeMs;
  const takenOut: Effects = { files: 0, bytes: 0, examples: [] };
  const takenIn: Effects = { files: 0, bytes: 0, examples: [] };
  let unchanged = 0;
  const queue: Visit[] = [
    { folder: root, before: rootRules(options), after: rootRules({ ...options, rules }) },
  ];

  const note = async (effects: Effects, path: string, verdict: RuleVerdict): Promise<void> => {
    const stats = await lstat(path).catch(() => null);
    effects.files += 1;
    effects.bytes += stats?.size ?? 0;
    const reason = `${reasonSentence(verdict.reason)} (${verdict.detail})`;
    if (effects.examples.length < examples) effects.examples.push({ path, reason });
  };

  let visit = queue.pop();
  while (visit && performance.now() < until) {
    signal?.throwIfAborted();
    const { folder } = visit;
    const before = await withIgnoreFiles(folder, visit.before);
    const after = await withIgnoreFiles(folder, visit.after);
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const next = { folder: path, before: entered(before, entry.name), after: entered(after, entry.name) };
        if (!isVerdict(next.before) || !isVerdict(next.after)) queue.push(next);
      } else if (entry.isFile()) {
        const [old, now] = [judged(before, entry.name), judged(after, entry.name)];
        if (!old && now) await note(takenOut, path, now);
        else if (old && !now) await note(takenIn, path, old);
        else unchanged += 1;
      }
    }
    visit = queue.pop();
  }
  return { path: root, takenOut, takenIn, unchanged, complete: visit === undefined };
}

function isVerdict(rules: FolderRules | RuleVerdict): rules is RuleVerdict {
  return 'reason' in rules;
}

async function withIgnoreFiles(folder: string, rules: Visit['before']): Promise<Visit['before']> {
  return isVerdict(rules) ? rules : withIgnoreFilesOf(folder, rules);
}

function entered(rules: Visit['before'], name: string): Visit['before'] {
  if (isVerdict(rules)) return rules;
  return judgeFolder(rules, name) ?? enterFolder(rules, name);
}

function judged(rules: Visit['before'], name: string): RuleVerdict | null {
  return isVerdict(rules) ? rules : judgeFile(rules, name);
}
