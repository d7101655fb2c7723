import { expect, test } from 'vitest';
import { inlineLayer } from './inline-markdown.ts';

const shown = (text: string) =>
  inlineLayer(text, 10).map(({ start, end, value }) => [text.slice(start - 10, end - 10), value]);

test('marks are hidden and what they say of the words is kept', () => {
  expect(shown('a **bold** and `code` and *so*')).toEqual([
    ['**', 'hidden'],
    ['bold', 'strong'],
    ['**', 'hidden'],
    ['`', 'hidden'],
    ['code', 'code'],
    ['`', 'hidden'],
    ['*', 'hidden'],
    ['so', 'emphasis'],
    ['*', 'hidden'],
  ]);
});

test('a link shows its words, not its address; an image what stands in its place', () => {
  expect(shown('see [the page](javascript:alert(1)) ![a cat](http://x/y.png)')).toEqual([
    ['[', 'hidden'],
    ['the page', 'link'],
    ['](javascript:alert(1))', 'hidden'],
    ['![', 'hidden'],
    ['a cat', 'emphasis'],
    ['](http://x/y.png)', 'hidden'],
  ]);
});

test('plain words and HTML stay as they are', () => {
  expect(shown('nothing here')).toEqual([]);
  expect(shown('a <img src=x onerror=alert(1)> b')).toEqual([]);
});
