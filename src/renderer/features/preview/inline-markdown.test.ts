import { expect, test } from 'vitest';
import { withFoundShown } from './found-marks.ts';
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
    ['](', 'hidden'],
    ['javascript:alert(1)', 'hidden'],
    [')', 'hidden'],
    ['![', 'hidden'],
    ['a cat', 'emphasis'],
    ['](', 'hidden'],
    ['http://x/y.png', 'hidden'],
    [')', 'hidden'],
  ]);
});

test('plain words stay as they are, also with signs among them', () => {
  expect(shown('nothing here')).toEqual([]);
  expect(shown('1 < 2 and 3 > 2, a<b, [x]')).toEqual([]);
});

test('elements, comments and the marks of a quotation are hidden, and keep words apart', () => {
  expect(shown('a <img src=x onerror=alert(1)> b')).toEqual([['<img src=x onerror=alert(1)>', 'hidden']]);
  expect(shown('<td>1</td><td>**2**</td></tr><!-- no -->').map(([text, look]) => `${text} ${look}`)).toEqual([
    '<td> hidden',
    '</td> gap',
    '<td> hidden',
    '</td> gap',
    '</tr> break',
    '<!-- no --> hidden',
  ]);
  expect(shown('> Quoted **words**\n> go on')).toEqual([
    ['> ', 'hidden'],
    ['**', 'hidden'],
    ['words', 'strong'],
    ['**', 'hidden'],
    ['> ', 'hidden'],
  ]);
});

test('what stands in code is no element, and the entities of elsewhere are the letters that they mean', () => {
  expect(shown('use `<b>` or &lt;b&gt;')).toEqual([
    ['`', 'hidden'],
    ['<b>', 'code'],
    ['`', 'hidden'],
    ['&lt;', 'less'],
    ['&gt;', 'greater'],
  ]);
  expect(shown('`&lt;`')).toEqual([
    ['`', 'hidden'],
    ['&lt;', 'code'],
    ['`', 'hidden'],
  ]);
});

test('an address in which something was found is shown, so that what is counted can be seen', () => {
  const text = 'see [the page](http://x/otter "so") and **bold**, <b id="otter">';
  const inline = inlineLayer(text, 0);
  const at = (word: string, from = 0) => ({
    start: text.indexOf(word, from),
    end: text.indexOf(word, from) + word.length,
    value: 'match',
  });
  const looks = (...found: ReturnType<typeof at>[]): string[] =>
    withFoundShown(inline, found).flatMap(({ start, end, value }) =>
      value === 'found' || value === 'gap' ? [`${text.slice(start, end)} ${value}`] : [],
    );
  expect(looks(at('otter'))).toEqual([']( gap', 'http://x/otter "so" found']);
  expect(looks(at('otter', 40))).toEqual(['<b id="otter"> found']);
  // A phrase over a mark is seen without it.
  expect(looks(at('and **bold'))).toEqual([]);
});
