/** The rules of added folders: what they are, what others would do, and setting them. */
import type { RootRules, RulesPreview } from '../../shared/contract/rules.ts';
import { checkFolder } from '../watch/check-folder.ts';
import { previewRules } from '../watch/preview-rules.ts';
import type { Roots } from '../watch/roots.ts';

export interface FolderRulesAccess {
  /** All three reject with `NOT_FOUND` for a folder that is not added. */
  of(path: string): Promise<{ path: string; rules: RootRules }>;
  preview(path: string, rules: RootRules, signal?: AbortSignal): Promise<RulesPreview>;
  /** Answers at once; the folder is compared anew in the background. */
  set(path: string, rules: RootRules): Promise<{ path: string; rules: RootRules }>;
}

export function createRulesAccess(roots: Roots): FolderRulesAccess {
  /** Also by a link to it, while it is there. */
  const real = (path: string): Promise<string> => checkFolder(path).catch(() => path);
  return {
    of: async (path) => roots.rulesOf(await real(path)),
    preview: async (path, rules, signal) => {
      const { path: root } = roots.rulesOf(await real(path));
      return previewRules(root, roots.optionsFor(root), rules, signal);
    },
    set: async (path, rules) => {
      const root = await real(path);
      await roots.setRules(root, rules);
      return roots.rulesOf(root);
    },
  };
}
