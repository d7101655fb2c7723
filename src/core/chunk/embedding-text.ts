import type { Chunk } from './chunk.ts';

/** Code units that the title and the headings may take together: about 64 tokens. */
const longestContext = 200;
const longestTitle = 100;
const separator = ', ';

/**
 * The exact string given to the model for a passage: the document's title and the headings above the passage on
 * one line, then the passage. What the passage itself begins with is not repeated. Never a file's name or path, so
 * that moving a file embeds nothing.
 */
export function embeddingText(title: string, chunk: Pick<Chunk, 'headings'>, text: string): string {
  return underContext(embeddingContext(title, chunk, text), text);
}

/** That string, made from its first line. */
export function underContext(context: string, text: string): string {
  const passage = text.trim();
  return context === '' ? passage : `${context}\n${passage}`;
}

/** The first line of that string; empty when there is none before the passage. */
export function embeddingContext(title: string, { headings }: Pick<Chunk, 'headings'>, text: string): string {
  return contextOf([cut(oneLine(title), longestTitle), ...headings.map(oneLine)], text.trim());
}

/** The innermost headings say most of the passage, the title most of the document; what lies between gives way. */
function contextOf(path: readonly string[], passage: string): string {
  const wanted = path.filter(
    (part, index) => part !== '' && path.indexOf(part) === index && !beginsWith(passage, part),
  );
  const [first = '', ...inner] = wanted;
  const kept: string[] = [];
  let length = first.length;
  for (const part of inner.reverse()) {
    length += separator.length + part.length;
    if (length > longestContext) break;
    kept.unshift(part);
  }
  return cut([first, ...kept].join(separator), longestContext);
}

function beginsWith(passage: string, part: string): boolean {
  // Most passages begin with another letter, which is told without a copy of their beginning.
  if (part.charAt(0).toLowerCase() !== passage.charAt(0).toLowerCase()) return false;
  const beginning = oneLine(passage.slice(0, 2 * longestContext + longestTitle));
  return beginning.toLowerCase().startsWith(part.toLowerCase());
}

const needsJoining = /[^\S ]|\s\s|^\s|\s$/;

function oneLine(text: string): string {
  return needsJoining.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  const end = space > length / 2 ? space : length;
  return text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
}
