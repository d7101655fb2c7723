/** Which names are left out without reading them, and by which rule: defaults, hidden names, ignore files. */
import ignore, { type Ignore } from 'ignore';
import type { SkipReason } from '../../shared/reasons.ts';
import { ignoredFilePatterns, ignoredFolderNames, secretFilePatterns } from './default-rules.ts';

/** Files that hold rules in `.gitignore` syntax for their folder and everything below it. */
export const ignoreFileNames = ['.gitignore', '.troveignore'] as const;

export interface RuleOptions {
  readonly includeHidden: boolean;
}

export interface RuleVerdict {
  readonly reason: SkipReason;
  readonly detail: string;
}

/** The rules that hold in one folder: its own ignore files and those of the folders above, up to the root. */
export interface FolderRules {
  readonly options: RuleOptions;
  readonly layers: readonly RuleLayer[];
  /** The hidden folder that this one is, or lies in, while hidden names are left out. */
  readonly hiddenFolder: string | null;
}

interface RuleLayer {
  /** Path of the ignore file, for the verdict. */
  readonly source: string;
  /** Folder names from the layer's folder down to the present one, each ending with a slash. */
  readonly prefix: string;
  readonly rules: Ignore;
}

const ignoredFiles = ignore({ ignorecase: true }).add([...ignoredFilePatterns]);
const secretFiles = ignore({ ignorecase: true }).add([...secretFilePatterns]);

/** The rules of a root folder before its own ignore files are added. */
export function rootRules(options: RuleOptions): FolderRules {
  return { options, layers: [], hiddenFolder: null };
}

/** The rules for a subfolder. */
export function enterFolder(rules: FolderRules, name: string): FolderRules {
  const layers = rules.layers.map((layer) => ({ ...layer, prefix: `${layer.prefix}${name}/` }));
  const hides = name.startsWith('.') && !rules.options.includeHidden;
  return { ...rules, layers, hiddenFolder: rules.hiddenFolder ?? (hides ? name : null) };
}

/** Adds the content of an ignore file that stands in the present folder. */
export function addIgnoreFile(rules: FolderRules, source: string, content: string): FolderRules {
  const layer = { source, prefix: '', rules: ignore({ ignorecase: false }).add(content) };
  return { ...rules, layers: [...rules.layers, layer] };
}

/** Why a folder is not entered, or null. Hidden folders are: their files are listed by name, with the reason. */
export function judgeFolder(rules: FolderRules, name: string): RuleVerdict | null {
  if (ignoredFolderNames.has(name.toLowerCase())) {
    return { reason: 'ignored-by-rule', detail: `folders named ${name} are left out by default` };
  }
  return judgeByLayers(rules.layers, `${name}/`);
}

/** Why a file is not read, or null. */
export function judgeFile(rules: FolderRules, name: string): RuleVerdict | null {
  const secret = secretFiles.test(name);
  if (secret.ignored) return { reason: 'secret', detail: `matches ${secret.rule?.pattern ?? name}` };
  const temporary = ignoredFiles.test(name);
  if (temporary.ignored) {
    return { reason: 'ignored-by-rule', detail: `${temporary.rule?.pattern ?? name} (default rule)` };
  }
  if (rules.hiddenFolder !== null) return { reason: 'hidden', detail: `it is inside ${rules.hiddenFolder}` };
  if (name.startsWith('.') && !rules.options.includeHidden) {
    return { reason: 'hidden', detail: `${name} begins with a dot` };
  }
  return judgeByLayers(rules.layers, name);
}

/** The innermost ignore file that says anything about the name decides, as in git. */
function judgeByLayers(layers: readonly RuleLayer[], name: string): RuleVerdict | null {
  for (const layer of layers.toReversed()) {
    const { ignored, unignored, rule } = layer.rules.test(`${layer.prefix}${name}`);
    if (ignored) return { reason: 'ignored-by-rule', detail: `${rule?.pattern ?? name} in ${layer.source}` };
    if (unignored) return null;
  }
  return null;
}
