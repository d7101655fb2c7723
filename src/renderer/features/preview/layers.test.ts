import { expect, test } from 'vitest';
import { segmentsOf, type Layered } from './layers.ts';

const layer = (...ranges: [number, number, string][]): Layered<string>[] =>
  ranges.map(([start, end, value]) => ({ start, end, value }));

test('a text is cut where any layer begins or ends, and no letter is lost', () => {
  const segments = segmentsOf('one two three', 100, [
    layer([104, 107, 'mark']),
    layer([102, 109, 'near'], [110, 120, 'near']),
  ]);
  expect(segments.map(({ text }) => text).join('')).toBe('one two three');
  expect(segments.map(({ text, values }) => [text, ...values])).toEqual([
    ['on', undefined, undefined],
    ['e ', undefined, 'near'],
    ['two', 'mark', 'near'],
    [' t', undefined, 'near'],
    ['h', undefined, undefined],
    ['ree', undefined, 'near'],
  ]);
});

test('layers that lie elsewhere leave the text whole', () => {
  expect(segmentsOf('text', 0, [layer([4, 9, 'after']), []])).toEqual([
    { start: 0, text: 'text', values: [undefined, undefined] },
  ]);
  expect(segmentsOf('', 7, [layer([0, 9, 'all'])])).toEqual([]);
});
