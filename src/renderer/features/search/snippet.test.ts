import { describe, expect, it } from 'vitest';
import {
  charactersThatFit,
  literalRanges,
  snippetOf,
  withoutMarkup,
  withoutOverlaps,
  type Range,
} from './snippet.ts';

/** What the ranges cut out, to see that they still fit the text. */
const marked = ({ text, highlights }: ReturnType<typeof snippetOf>): string[] =>
  highlights.map(([start, end]) => text.slice(start, end));

const find = (text: string, word: string): Range => {
  const start = text.indexOf(word);
  return [start, start + word.length];
};

describe('snippetOf', () => {
  it('shows the densest group of matches, not the first match', () => {
    const text = `one early match, ${'filler words '.repeat(40)} then budget and meeting and notes together`;
    const ranges = ['match', 'budget', 'meeting', 'notes'].map((word) => find(text, word));
    const snippet = snippetOf(text, ranges, 120);
    expect(marked(snippet)).toEqual(['budget', 'meeting', 'notes']);
    expect(snippet.text.startsWith('…')).toBe(true);
  });

  it('keeps the marks on their words when line breaks and runs of blanks collapse', () => {
    const text = 'Title\n\n\n   The   budget\tmeeting';
    const snippet = snippetOf(text, [find(text, 'budget'), find(text, 'meeting')], 200);
    expect(snippet.text).toBe('Title The budget meeting');
    expect(marked(snippet)).toEqual(['budget', 'meeting']);
  });

  it('begins with the passage where nothing matched literally', () => {
    expect(snippetOf('A passage near in meaning.', [], 200).text).toBe('A passage near in meaning.');
  });

  it('says at both ends that there is more, and cuts at words', () => {
    const text = `${'before '.repeat(20)}the budget ${'after '.repeat(20)}`;
    const { text: cut } = snippetOf(text, [find(text, 'budget')], 80);
    expect(cut).toMatch(/^…\u00A0before .* budget .* after…$/);
  });

  it('leaves out a match that its end would cut in two', () => {
    expect(snippetOf('abc defghi', [[4, 10]], 6).highlights).toEqual([]);
  });

  it('does not begin inside a surrogate pair', () => {
    const text = `${'😀'.repeat(40)}word`;
    const snippet = snippetOf(text, [find(text, 'word')], 60);
    expect(snippet.text).not.toMatch(/^…\u00A0[\uDC00-\uDFFF]/);
    expect(marked(snippet)).toEqual(['word']);
  });
});

describe('charactersThatFit', () => {
  it('grows with the list, in steps', () => {
    expect([0, 1, 450, 452, 500, 501, 1_000].map(charactersThatFit)).toEqual([
      0, 20, 180, 200, 200, 220, 400,
    ]);
  });
});

describe('literalRanges', () => {
  it('finds words of the query whatever their case, without operators', () => {
    expect(literalRanges('Budget 2024.xlsx', '"budget" -2024')).toEqual([[0, 6]]);
  });

  it('marks nothing rather than the wrong letters when folding changes the length', () => {
    expect(literalRanges('İstanbul budget.txt', 'budget')).toEqual([]);
  });

  it('joins overlaps, which would be drawn twice', () => {
    expect(literalRanges('database.db', 'data base database')).toEqual([[0, 8]]);
    expect(
      withoutOverlaps([
        [5, 8],
        [0, 6],
        [10, 12],
      ]),
    ).toEqual([
      [0, 8],
      [10, 12],
    ]);
  });
});

describe('withoutMarkup', () => {
  it('reads as Markdown is read, with the marks still on their words', () => {
    const text = '## Report\n> See [the **report**](https://x/report.html)<br>\n- a `report`, *so*';
    const all = [...text.matchAll(/report/gi)].map(({ index }): Range => [index, index + 6]);
    const read = withoutMarkup(text, all);
    expect(read.text).toBe('Report\nSee the report    \n• a report, so');
    expect(marked(read)).toEqual(['Report', 'report', 'report']);
  });

  it('takes its time from the length of the text', () => {
    const started = performance.now();
    for (const hostile of [
      '-'.repeat(1_200),
      '['.repeat(1_200),
      '<a'.repeat(600),
      '*a'.repeat(600),
      '`'.repeat(1_200),
      '`a'.repeat(600),
    ])
      withoutMarkup(`${hostile} x`, []);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('takes signs among words for what they are', () => {
    const text = '1 < 2 * 3, a - b [x] | y, *.txt <https://x.org/a>';
    expect(withoutMarkup(text, []).text).toBe(text);
  });

  it('keeps what stands in code, and writes entities elsewhere as the letters that they mean', () => {
    const text = 'a `<td>` is <b>no</b> word &lt; cell, `&lt;`';
    const at = text.indexOf('cell');
    const read = withoutMarkup(text, [[at, at + 4]]);
    expect(read.text).toBe('a <td> is no word < cell, &lt;');
    expect(read.highlights.map(([from, to]) => read.text.slice(from, to))).toEqual(['cell']);
  });
});
