import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { packBlocks, registerPassageText } from './passage-text.ts';

function reader(): (body: Uint8Array, offset: number, length: number, id?: number) => unknown {
  const db = new DatabaseSync(':memory:');
  registerPassageText(db);
  const statement = db.prepare('SELECT passage_text(?, ?, ?, ?) AS text');
  return (body, offset, length, id = 1) => statement.get(id, body, offset, length)?.['text'];
}

describe('passage text', () => {
  test('every passage comes back as it was, in any script and beyond the basic plane', () => {
    const texts = ['plain ', 'Grüße, 世界 ', '👩‍🚀 emoji\n', '\u0000 control', 'x'.repeat(9_000), 'after'];
    const read = reader();
    const found = packBlocks(texts).flatMap(({ body, offsets }, id) =>
      offsets.map((offset, at) => read(body, offset, lengthsOf(texts, id)[at] ?? 0, id)),
    );
    expect(found).toEqual(texts);
  });

  test('an over-long passage has a block of its own instead of being cut', () => {
    const blocks = packBlocks(['a', 'b'.repeat(20_000), 'c']);
    expect(blocks.map(({ offsets }) => offsets)).toEqual([[0], [0], [0]]);
  });

  test('blocks are told apart by their id, also after many others were read', () => {
    const read = reader();
    const texts = Array.from({ length: 600 }, (_, id) => `text ${id}`);
    const found = texts.map((text, id) =>
      packBlocks([text])
        .map(({ body }) => read(body, 0, 20, id))
        .join(),
    );
    expect(found).toEqual(texts);
  });
});

/** Lengths of the passages of block `id`, by packing the same texts by hand. */
function lengthsOf(texts: readonly string[], id: number): number[] {
  const groups = [texts.slice(0, 4), texts.slice(4, 5), texts.slice(5)];
  return (groups[id] ?? []).map(({ length }) => length);
}
