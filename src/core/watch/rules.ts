/** Which names are left out without reading them, and by which rule: secrets, defaults, hidden names, ignore files. */
import ignore, { type Ignore } from 'ignore';
import type { SkipReason } from '../../shared/reasons.ts';
import type { RootRules } from '../../shared/contract/rules.ts';
import { ignoredFilePatterns, ignoredFolderNames, secretFilePatterns } from './default-rules.ts';

/** Files that hold rules in `.gitignore` syntax for their folder and everything below it. */
export const ignoreFileNames = ['.gitignore', '.troveignore'] as const;

export interface RuleOptions {
  readonly includeHidden: boolean;
  /** Of the root. */
  readonly rules?: RootRules | null;
  /** The root's content is on another machine anyway: what its disk use says means nothing. */
  readonly isRemote?: boolean;
}

export interface RuleVerdict {
  readonly reason: SkipReason;
  readonly detail: string;
}

/** The rules that hold in one folder: its own ignore files and those of the folders above, up to the root. */
export interface FolderRules {
  readonly options: RuleOptions;
  /** Globs of the root's setting, before everything else. */
  readonly include: RuleLayer | null;
  readonly exclude: RuleLayer | null;
  readonly layers: readonly RuleLayer[];
  /** The hidden folder that this one is, or lies in, while hidden names are left out. */
  readonly hiddenFolder: string | null;
}

interface RuleLayer {
  /** Where the rules stand, for the verdict. */
  readonly source: string;
  /** Lines of the ignore file; none of a setting. */
  readonly lines: readonly string[];
  /** Folder names from the layer's folder down to the present one, each ending with a slash. */
  readonly prefix: string;
  readonly rules: Ignore;
}

const ignoredFiles = ignore({ ignorecase: true }).add([...ignoredFilePatterns]);
const secretFiles = ignore({ ignorecase: true }).add([...secretFilePatterns]);
/** Nearly every name matches none of them, and `ignore` tries one after the other. */
const mayMatch = anyOf([...ignoredFilePatterns, ...secretFilePatterns]);

/** The rules of a root folder before its own ignore files are added. */
export function rootRules(options: RuleOptions): FolderRules {
  return {
    options,
    include: settingLayer(options.rules?.include),
    exclude: settingLayer(options.rules?.exclude),
    layers: [],
    hiddenFolder: null,
  };
}

function settingLayer(globs: readonly string[] | undefined): RuleLayer | null {
  if (!globs || globs.length === 0) return null;
  return {
    source: 'the rules of the added folder',
    lines: [],
    prefix: '',
    rules: ignore({ ignorecase: true }).add([...globs]),
  };
}

/** The rules for a subfolder. */
export function enterFolder(rules: FolderRules, name: string): FolderRules {
  const below = (layer: RuleLayer): RuleLayer => ({ ...layer, prefix: `${layer.prefix}${name}/` });
  const hides = name.startsWith('.') && !rules.options.includeHidden;
  return {
    ...rules,
    include: rules.include && below(rules.include),
    exclude: rules.exclude && below(rules.exclude),
    layers: rules.layers.map(below),
    hiddenFolder: rules.hiddenFolder ?? (hides ? name : null),
  };
}

/** Adds the content of an ignore file that stands in the present folder. */
export function addIgnoreFile(rules: FolderRules, source: string, content: string): FolderRules {
  const layer = {
    source,
    lines: content.split(/\r?\n/),
    prefix: '',
    rules: ignore({ ignorecase: false }).add(content),
  };
  return { ...rules, layers: [...rules.layers, layer] };
}

/** Why a folder is not entered, or null. Hidden folders are: their files are listed by name, with the reason. */
export function judgeFolder(rules: FolderRules, name: string): RuleVerdict | null {
  const path = `${name}/`;
  if (rules.include && matches(rules.include, path)) return null;
  const excluded = rules.exclude && judgeByLayer(rules.exclude, path);
  if (excluded) return excluded === 'unignored' ? null : excluded;
  if (ignoredFolderNames.has(name.toLowerCase())) {
    return { reason: 'ignored-by-rule', detail: `folders named ${name} are left out by default` };
  }
  return judgeByLayers(rules.layers, path);
}

/** Why a file is not read, or null. */
export function judgeFile(rules: FolderRules, name: string): RuleVerdict | null {
  if (rules.include && matches(rules.include, name)) return null;
  const excluded = rules.exclude && judgeByLayer(rules.exclude, name);
  if (excluded && excluded !== 'unignored') return excluded;
  const byDefault = mayMatch(name) ? judgeByDefault(name) : null;
  if (byDefault) return byDefault;
  if (rules.hiddenFolder !== null) return { reason: 'hidden', detail: `it is inside ${rules.hiddenFolder}` };
  if (name.startsWith('.') && !rules.options.includeHidden) {
    return { reason: 'hidden', detail: `${name} begins with a dot` };
  }
  return judgeByLayers(rules.layers, name);
}

function judgeByDefault(name: string): RuleVerdict | null {
  const secret = secretFiles.test(name);
  if (secret.ignored) return { reason: 'secret', detail: `matches ${secret.rule?.pattern ?? name}` };
  const temporary = ignoredFiles.test(name);
  if (!temporary.ignored) return null;
  return { reason: 'ignored-by-rule', detail: `${temporary.rule?.pattern ?? name} (default rule)` };
}

/** Of globs with no other sign than the star, most of which are extensions: these are looked up, not tried in turn. */
function anyOf(globs: readonly string[]): (name: string) => boolean {
  const isExtension = (glob: string): boolean => /^\*\.[^.*]+$/.test(glob);
  const extensions = new Set(globs.filter(isExtension).map((glob) => glob.slice(1)));
  const sources = globs
    .filter((glob) => !isExtension(glob))
    .map((glob) => glob.replace(/[.$]/g, '\\$&').replaceAll('*', '.*'));
  const others = new RegExp(`^(?:${sources.join('|')})$`, 'isu');
  return (name) => extensions.has(name.slice(name.lastIndexOf('.')).toLowerCase()) || others.test(name);
}

function matches(layer: RuleLayer, name: string): boolean {
  return layer.rules.test(`${layer.prefix}${name}`).ignored;
}

/** The innermost ignore file that says anything about the name decides, as in git. */
function judgeByLayers(layers: readonly RuleLayer[], name: string): RuleVerdict | null {
  for (const layer of layers.toReversed()) {
    const verdict = judgeByLayer(layer, name);
    if (verdict) return verdict === 'unignored' ? null : verdict;
  }
  return null;
}

function judgeByLayer(layer: RuleLayer, name: string): RuleVerdict | 'unignored' | null {
  const { ignored, unignored, rule } = layer.rules.test(`${layer.prefix}${name}`);
  if (unignored) return 'unignored';
  if (!ignored) return null;
  const pattern = rule?.pattern ?? name;
  // Of equal lines the last one decides.
  const line = layer.lines.findLastIndex((text) => text.trimEnd() === pattern) + 1;
  const place = line > 0 ? `${layer.source}, line ${line}` : layer.source;
  return { reason: 'ignored-by-rule', detail: `${pattern} in ${place}` };
}
