/**
 * The structure of a file's text as the store keeps it: kinds and places of its blocks, without paragraphs, which are
 * what is left. Three numbers a block: kind and level, the gap since the block before, the length; each 7 bits a byte.
 */
import { blockKinds } from '../../shared/block-kinds.ts';
import type { TextBlock } from '../../shared/contract/files.ts';
import type { Block } from '../extract/document.ts';

const kindBits = 3;
const kindMask = 2 ** kindBits - 1;

/** Null: nothing but paragraphs. */
export function encodeOutline(blocks: readonly Block[]): Uint8Array | null {
  const bytes: number[] = [];
  let end = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') continue;
    pushNumber(bytes, ((block.level ?? 0) << kindBits) | blockKinds.indexOf(block.kind));
    pushNumber(bytes, block.start - end);
    pushNumber(bytes, block.end - block.start);
    end = block.end;
  }
  return bytes.length === 0 ? null : Uint8Array.from(bytes);
}

/** The blocks that reach into `[from, to)`, UTF-16 code units of the text, whole. */
export function decodeOutline(bytes: Uint8Array, from: number, to: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  let at = 0;
  const next = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  for (let end = 0; at < bytes.length && end < to;) {
    const head = next();
    const start = end + next();
    end = start + next();
    const kind = blockKinds[head & kindMask];
    if (kind === undefined || start >= to || end <= from) continue;
    const level = head >> kindBits;
    blocks.push({ kind, start, end, ...(level > 0 && { level }) });
  }
  return blocks;
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
