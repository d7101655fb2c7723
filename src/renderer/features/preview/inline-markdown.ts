/** How words in a paragraph of Markdown are written. The marks are hidden; nothing becomes a link or an element. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Layered } from './layers.ts';
import type { InlineLook } from './MarkedText.tsx';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number] | Root;

const looks: Readonly<Record<string, InlineLook>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  link: 'link',
  linkReference: 'link',
};

/** Longer ones are shown as they are: a parser of Markdown can be kept busy by a hostile one. */
const longest = 20_000;

/** The layer of one block's text that begins at `from`. */
export function inlineLayer(text: string, from: number): Layered<InlineLook>[] {
  if (text.length > longest || !/[*_`[<>\\~&]/.test(text)) return [];
  const found: Layered<InlineLook>[] = [];
  const add: Add = (start, end, value) => {
    if (end > start) found.push({ start: from + start, end: from + end, value });
  };
  const tree = fromMarkdown(text);
  const code = codeIn(tree);
  const isCode = (at: number): boolean => code.some(([start, end]) => start < at && at < end);
  const marks = markupIn(text).filter(({ start }) => !isCode(start));
  for (const { start, end, value } of marks) add(start, end, value);
  walk(tree, undefined, text, (start, end, look) => {
    for (const [left, right] of around(start, end, marks)) add(left, right, look);
  });
  return found.sort((left, right) => left.start - right.start);
}

/** Where code stands among the words: what looks like an element there is none. */
function codeIn(node: Node): (readonly [number, number])[] {
  if (node.type === 'inlineCode') return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

/** Elements, comments, entities, and the marks of a quotation, which may stand anywhere among the words. */
const markup =
  /^[ \t]*(?:>[ \t]?)+|&(?<entity>[lg]t);|<!--[\s\S]*?-->|<(?<tag>\/?[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>|\[!(?=[A-Z]+\])|(?<=\[![A-Z]+)\]/gim;
const breaks: ReadonlySet<string> = new Set(['br', '/tr', '/li']);
const gaps: ReadonlySet<string> = new Set(['/td', '/th']);

function markupIn(text: string): Layered<InlineLook>[] {
  return [...text.matchAll(markup)].map(({ 0: mark, index: start, groups }) => {
    const entity = groups?.['entity']?.toLowerCase();
    if (entity) return { start, end: start + mark.length, value: entity === 'lt' ? 'less' : 'greater' };
    const tag = groups?.['tag']?.toLowerCase() ?? '';
    const value = breaks.has(tag) ? 'break' : gaps.has(tag) ? 'gap' : 'hidden';
    return { start, end: start + mark.length, value };
  });
}

/** What `[start, end)` has outside of these marks, which are in order. */
function around(
  start: number,
  end: number,
  marks: readonly Layered<InlineLook>[],
): (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue;
    if (mark.start > at) pieces.push([at, mark.start]);
    at = mark.end;
  }
  if (at < end) pieces.push([at, end]);
  return pieces;
}

/** What ends a link or an image; its address is a mark of its own, so that it can be shown alone. */
function addTail(text: string, start: number, end: number, add: Add): void {
  const [, opening = ''] = /^(\]\(\s*)\S.*\)$/s.exec(text.slice(start, end)) ?? [];
  const from = start + opening.length;
  const to = opening === '' ? end : end - 1;
  add(start, from, 'hidden');
  add(from, to, 'hidden');
  add(to, end, 'hidden');
}

type Add = (start: number, end: number, look: InlineLook) => void;

function walk(node: Node, look: InlineLook | undefined, text: string, add: Add): void {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  switch (node.type) {
    case 'text':
      if (look) add(start, end, look);
      return;
    case 'inlineCode':
    case 'image': {
      const inner = node.type === 'image' ? (node.alt ?? '') : node.value;
      const at = inner === '' ? -1 : text.indexOf(inner, start);
      if (at === -1 || at + inner.length > end) return;
      add(start, at, 'hidden');
      add(at, at + inner.length, node.type === 'image' ? 'emphasis' : 'code');
      addTail(text, at + inner.length, end, add);
      return;
    }
    default:
  }
  if (!('children' in node)) return;
  const own = looks[node.type];
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (own && first && last) {
    add(start, first.position?.start.offset ?? start, 'hidden');
    addTail(text, last.position?.end.offset ?? end, end, add);
  }
  for (const child of node.children) walk(child, own ?? look, text, add);
}
