/** Kinds of words in code, by highlight.js. Its markup is never made: only where each kind begins and ends. */
import { common, createLowlight } from 'lowlight';
import type { Layered } from './layers.ts';

const lowlight = createLowlight(common);

/** Longer texts are shown plain: highlighting them would hold up the page. */
const longest = 200_000;

const languages: Readonly<Record<string, string>> = {
  htm: 'xml',
  svg: 'xml',
  vue: 'xml',
  jsonl: 'json',
  mts: 'typescript',
  cts: 'typescript',
  pyi: 'python',
  zsh: 'bash',
  fish: 'bash',
  cfg: 'ini',
  conf: 'ini',
  hh: 'cpp',
};

/** highlight.js has many kinds; these are told apart. */
const kinds: readonly (readonly [kind: string, classes: readonly string[]])[] = [
  ['comment', ['hljs-comment', 'hljs-quote', 'hljs-deletion']],
  ['keyword', ['hljs-keyword', 'hljs-selector-tag', 'hljs-meta', 'hljs-tag', 'hljs-section']],
  ['string', ['hljs-string', 'hljs-regexp', 'hljs-addition', 'hljs-char']],
  ['number', ['hljs-number', 'hljs-literal', 'hljs-symbol', 'hljs-bullet']],
  ['title', ['hljs-title', 'hljs-name', 'hljs-selector-class', 'hljs-selector-id']],
  ['type', ['hljs-type', 'hljs-built_in', 'hljs-attr', 'hljs-attribute', 'hljs-variable', 'hljs-property']],
];
const kindOf = new Map(kinds.flatMap(([kind, classes]) => classes.map((name) => [name, kind] as const)));

/** The layer of a text that begins at `from`; `name` is an extension or what a fence says. */
export function syntaxLayer(text: string, from: number, name: string): Layered<string>[] {
  const language = languages[name] ?? name;
  if (text.length > longest || !lowlight.registered(language)) return [];
  // JSON is read as lines of keys and values unless it does not parse; those are prose for the most part.
  if (language === 'json' && !/^\s*[[{"\]}/]/.test(text)) return [];
  const found: Layered<string>[] = [];
  let at = from;
  const walk = (nodes: ReturnType<typeof lowlight.highlight>['children'], kind: string | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (kind) found.push({ start: at, end: at + node.value.length, value: kind });
        at += node.value.length;
      } else if (node.type === 'element') {
        const classes = node.properties['className'];
        const own = Array.isArray(classes) ? kindOf.get(String(classes[0])) : undefined;
        walk(node.children as typeof nodes, own ?? kind);
      }
    }
  };
  walk(lowlight.highlight(language, text).children, undefined);
  return found;
}
