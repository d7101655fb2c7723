import { expect, test } from 'vitest';
import { knownItemQuality } from '../../shared/known-item-quality.ts';
import { parseKnownItems, rankOfTarget } from './known-items.ts';

test('reads lines and says which one is wrong', () => {
  expect(parseKnownItems('{"query":"a","targets":["x.md"]}\n\n')).toEqual([
    { kind: '', query: 'a', targets: ['x.md'] },
  ]);
  for (const wrong of ['{"query":"a"}', '{"query":"","targets":["x"]}', 'not json']) {
    expect(() => parseKnownItems(`{"query":"a","targets":["x.md"]}\n${wrong}`)).toThrow('Line 2');
  }
});

test('a target is a path or its end, at a folder’s border (`b.md` is not `ab.md`)', () => {
  const item = { kind: '', query: 'q', targets: ['notes/b.md'] };
  expect(rankOfTarget(item, ['/home/notes/ab.md', '/home/notes/b.md'])).toBe(2);
  expect(rankOfTarget(item, ['/home/mynotes/b.md'])).toBeNull();
  expect(rankOfTarget({ ...item, targets: ['/home/b.md'] }, ['/home/b.md'])).toBe(1);
});

test('averages over all queries, also those that found nothing', () => {
  expect(knownItemQuality([1, 3, null, 11])).toEqual({
    queries: 4,
    hit1: 0.25,
    hit10: 0.5,
    ndcg10: (1 + 1 / Math.log2(4)) / 4,
  });
  expect(knownItemQuality([])).toMatchObject({ queries: 0, hit1: 0 });
});
