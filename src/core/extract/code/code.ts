import type { Block, ExtractedDocument } from '../document.ts';
import { readAsOneBlock } from '../plain-text.ts';
import { definitionsOf, type Definition } from './definitions.ts';
import { parserFor } from './grammars.ts';

/** Shorter code is one passage anyhow; longer is made by programs, and its structure is no one's. */
const leastLength = 1_200;
const mostLength = 1_000_000;
const maxParseMs = 2_000;

/** Reads source code as it stands: a block for each definition in a language with a grammar, else one block. */
export async function readCode(text: string, extension: string): Promise<ExtractedDocument> {
  const whole = readAsOneBlock(text, 'code');
  const [block] = whole.blocks;
  if (block === undefined || text.length < leastLength || text.length > mostLength) return whole;
  const definitions = await definitionsIn(text, extension);
  return definitions.length === 0 ? whole : { ...whole, blocks: blocksBetween(text, block, definitions) };
}

/** Empty when there is no grammar, or when parsing takes too long. */
async function definitionsIn(text: string, extension: string): Promise<Definition[]> {
  const parser = await parserFor(extension);
  if (parser === null) return [];
  const until = performance.now() + maxParseMs;
  const tree = parser.parse(text, null, { progressCallback: () => performance.now() > until });
  if (tree === null) {
    // What was stopped in the middle would go on from there with the next file.
    parser.reset();
    return [];
  }
  try {
    return definitionsOf(tree.rootNode);
  } finally {
    tree.delete();
  }
}

/** Tiles the text: each block goes from one definition to the next, whole lines. */
function blocksBetween(text: string, whole: Block, definitions: readonly Definition[]): Block[] {
  const blocks: Block[] = [];
  let start = whole.start;
  let names: readonly string[] = [];
  const close = (end: number): void => {
    const trimmed = text.slice(start, end).trimEnd();
    const blank = /^(?:[^\S\n]*\n)*/.exec(trimmed)?.[0].length ?? 0;
    if (trimmed.length > blank) {
      blocks.push({ kind: 'code', start: start + blank, end: start + trimmed.length, scope: names });
    }
  };
  for (const definition of definitions) {
    const lineStart = text.lastIndexOf('\n', definition.start - 1) + 1;
    if (lineStart > start) {
      close(lineStart);
      start = lineStart;
    }
    names = definition.names;
  }
  close(whole.end);
  return blocks;
}
