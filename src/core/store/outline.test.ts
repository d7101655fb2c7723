import { expect, test } from 'vitest';
import type { Block } from '../extract/document.ts';
import { decodeOutline, encodeOutline } from './outline.ts';

const blocks: Block[] = [
  { kind: 'heading', start: 0, end: 12, level: 2 },
  { kind: 'paragraph', start: 14, end: 300 },
  { kind: 'table', start: 302, end: 40_000_000 },
  { kind: 'code', start: 40_000_002, end: 40_000_010 },
];

test('what is kept of a structure comes back as it was, paragraphs left out', () => {
  const bytes = encodeOutline(blocks) ?? new Uint8Array();
  expect(decodeOutline(bytes, 0, Infinity)).toEqual(blocks.filter(({ kind }) => kind !== 'paragraph'));
  expect(bytes.length).toBeLessThan(20);
  expect(encodeOutline([{ kind: 'paragraph', start: 0, end: 9 }])).toBeNull();
});

test('only blocks that reach into the piece of text are told, and damaged bytes end', () => {
  const bytes = encodeOutline(blocks) ?? new Uint8Array();
  expect(decodeOutline(bytes, 12, 303).map(({ kind }) => kind)).toEqual(['table']);
  expect(decodeOutline(bytes, 12, 302)).toEqual([]);
  expect(decodeOutline(bytes.subarray(0, 5), 0, Infinity).length).toBeLessThan(3);
});
