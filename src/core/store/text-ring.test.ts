import { expect, test } from 'vitest';
import { TextRing } from './text-ring.ts';

test('what is put last is there whole, in any script; what it overwrote is not', () => {
  const ring = new TextRing(2_000);
  const texts = Array.from({ length: 500 }, (_, id) => {
    const text = id % 3 === 0 ? `Grüße 世界 👩‍🚀 ${id}` : `plain ${id} `;
    return text.repeat(1 + (id % 7));
  });
  const kept: number[] = [];
  for (const [id, text] of texts.entries()) {
    expect(ring.put(id, Buffer.from(text))).toBe(true);
    const found = texts.map((whole, earlier) => ring.slice(earlier, 0, whole.length) ?? whole);
    expect(found).toEqual(texts);
    expect(ring.slice(id, 2, 3)).toBe(text.slice(2, 5));
    kept.push(texts.filter((_, earlier) => ring.slice(earlier, 0, 1) !== undefined).length);
  }
  // Full once, it stays about as full.
  expect(Math.min(...kept.slice(50))).toBeGreaterThan(4);
});

test('a text that would leave no room for others is not kept; an empty one is', () => {
  const ring = new TextRing(1_000);
  expect(ring.put(1, Buffer.from('short'))).toBe(true);
  expect(ring.put(2, Buffer.alloc(300, 'x'))).toBe(false);
  expect(ring.put(3, Buffer.alloc(0))).toBe(true);
  expect([1, 2, 3].map((id) => ring.slice(id, 0, 9))).toEqual(['short', undefined, '']);
});
