import { describe, expect, it } from 'vitest';
import { TroveError } from '../../shared/errors.ts';
import { maximumQueryLength } from '../../shared/query/query-pieces.ts';
import { isEmptyQuery, parseQuery } from './parse-query.ts';

describe('parseQuery', () => {
  it('takes words, phrases and exclusions apart', () => {
    const query = parseQuery('bread "wild yeast" -sugar -"bread machine" oven');
    expect(query.words).toBe('bread oven');
    expect(query.phrases).toEqual(['wild yeast']);
    expect(query.excludedWords).toEqual(['sugar']);
    expect(query.excludedPhrases).toEqual(['bread machine']);
    expect(query.text).toBe('bread wild yeast oven');
  });

  it('does not take a hyphen inside a word, a flag or a lone dash for an exclusion', () => {
    const query = parseQuery('well-known --force - x');
    expect(query.words).toBe('well-known --force x');
    expect(query.excludedWords).toEqual([]);
  });

  it('searches the words of an unbalanced quote', () => {
    expect(parseQuery('"wild yeast').words).toBe('wild yeast');
    expect(parseQuery('a "b c" "d').phrases).toEqual(['b c']);
  });

  it('reads curly quotation marks, which phones and word processors type', () => {
    expect(parseQuery('“wild yeast”').phrases).toEqual(['wild yeast']);
  });

  it('takes hyphens and quotes in prose for punctuation', () => {
    const sentence = parseQuery('what methods -dash exact or "nearly" exact -dash are there .');
    expect(sentence).toMatchObject({ excludedWords: [], phrases: [] });
    expect(sentence.words.split(' ')).toContain('nearly');
    expect(parseQuery(`${'word '.repeat(40)} "a b" -c`)).toMatchObject({ excludedWords: [], phrases: [] });
    expect(
      parseQuery('Was this sent by: Jane, in her name? She asked me. type:pdf -in:"Old mail"'),
    ).toMatchObject({
      words: 'Was this sent by Jane, in her name? She asked me.',
      wanted: { types: ['pdf'] },
      unwanted: { folders: ['Old mail'] },
    });
    expect(parseQuery('how do I make a sourdough starter -rye').excludedWords).toEqual(['rye']);
  });

  it('leaves FTS5 syntax in the data', () => {
    expect(parseQuery('NEAR(a b) OR col:x* ^y {z} + AND').words).toBe('NEAR(a b) col:x* ^y {z} AND');
  });

  it('drops control characters and unpaired surrogates', () => {
    expect(parseQuery('a\u0000b\u0007c \uD800 d').words).toBe('a b c d');
  });

  it('cuts a text without end', () => {
    expect(parseQuery('x'.repeat(50_000)).words).toHaveLength(maximumQueryLength);
  });

  it('reads operators and keeps what it does not understand out of the words', () => {
    const query = parseQuery('type:pdf type:.MD in:"/home/a b" after:2024 before:2024-03-31 tax');
    expect(query.words).toBe('tax');
    expect(query.wanted).toMatchObject({
      types: ['pdf', 'md'],
      folders: ['/home/a b'],
      modified: [
        { from: '2024-01-01', before: null },
        { from: null, before: '2024-03-31' },
      ],
    });
    const wrong = parseQuery('tax before:2024-02-30 size:huge lang:klingon is:nice');
    expect(wrong.words).toBe('tax');
    expect(wrong.problems.map(({ code, range }) => [code, range])).toEqual([
      ['BAD_OPERATOR', [4, 21]],
      ['BAD_OPERATOR', [22, 31]],
      ['BAD_OPERATOR', [32, 44]],
      ['BAD_OPERATOR', [45, 52]],
    ]);
  });

  it('reads every operator, its other names and its negation', () => {
    const query = parseQuery(
      'name:inv* AUTHOR:"Jane Doe" lang:deutsch size:1mb-5mb size:>2kb is:duplicates ext:pdf -in:Old -type:csv -on:2023',
    );
    expect(query.wanted).toMatchObject({
      names: ['inv*'],
      authors: ['Jane Doe'],
      languages: ['de'],
      sizes: [
        { least: 1e6, most: 5e6 },
        { least: 2_000, most: Number.MAX_SAFE_INTEGER },
      ],
      flags: ['duplicate'],
      types: ['pdf'],
    });
    expect(query.unwanted).toMatchObject({
      folders: ['Old'],
      types: ['csv'],
      modified: [{ from: '2023-01-01', before: '2024-01-01' }],
    });
    expect(query.problems).toEqual([]);
  });

  it('knows kinds, sizes and languages by the names that people give them', () => {
    const query = parseQuery(
      'type:Markdown type:Bilder type:图片 type:word -type:constructor size:1,5-2kb size:<1,000kb lang:Chinesisch lang:德语',
    );
    expect(query.wanted).toMatchObject({
      types: ['md', 'markdown', 'mdx', 'image', 'image', 'docx', 'doc'],
      sizes: [
        { least: 1_500, most: 2_000 },
        { least: 0, most: 1_000_000 },
      ],
      languages: ['zh', 'de'],
    });
    expect(query.unwanted.types).toEqual(['constructor']);
  });

  it('takes the words that make a date, and no more', () => {
    const today = new Date(2024, 2, 28);
    const of = (text: string) => parseQuery(text, today);
    expect(of('after:last week tax')).toMatchObject({
      words: 'tax',
      wanted: { modified: [{ from: '2024-03-18', before: null }] },
    });
    expect(of('on:march 2024 report')).toMatchObject({
      words: 'report',
      wanted: { modified: [{ from: '2024-03-01', before: '2024-04-01' }] },
    });
    expect(of('on:2023 report').words).toBe('report');
    expect(of('after: 3 days ago').wanted.modified).toEqual([{ from: '2024-03-25', before: null }]);
  });

  it('says nothing of an operator that is being typed', () => {
    expect(parseQuery('tax type:').problems).toEqual([]);
    expect(parseQuery('type: tax').problems.map(({ code }) => code)).toEqual(['BAD_OPERATOR']);
  });

  it('reads OR between phrases; a word beside a phrase makes the phrase one of the words', () => {
    expect(parseQuery('"a b" OR "c d" "e f"').phraseGroups).toEqual([['a b', 'c d'], ['e f']]);
    expect(parseQuery('tax OR "c d"')).toMatchObject({ words: 'tax c d', phraseGroups: [] });
    expect(parseQuery('"c d" OR tax')).toMatchObject({ words: 'c d tax', phraseGroups: [] });
    expect(parseQuery('OR tax OR').words).toBe('OR tax');
  });

  it('explains a misspelt operator and searches it as words', () => {
    const query = parseQuery('tax tpye:pdf');
    expect(query.words).toBe('tax tpye:pdf');
    expect(query.problems).toMatchObject([{ code: 'UNKNOWN_OPERATOR', range: [4, 12] }]);
  });

  it('knows the word being typed', () => {
    expect(parseQuery('sourdough sta').typing).toBe('sta');
    expect(parseQuery('sourdough sta ').typing).toBe('');
    expect(parseQuery('end-to-en').typing).toBe('en');
    expect(parseQuery('starter.').typing).toBe('');
    expect(parseQuery('a "sta').typing).toBe('sta');
    expect(parseQuery('bread -sta').typing).toBe('');
  });

  it('calls nothing and filters alone an empty query', () => {
    const texts = ['', '   ', '""', '"', '-', '***', 'type:pdf'];
    expect(texts.filter((text) => !isEmptyQuery(parseQuery(text)))).toEqual([]);
  });

  it('says why a text that only excludes cannot be answered', () => {
    expect(() => parseQuery('-sugar')).toThrow(TroveError);
    expect(parseQuery('-"bread machine" type:pdf').excludedPhrases).toEqual(['bread machine']);
    expect(parseQuery('-sugar -type:pdf').excludedWords).toEqual(['sugar']);
  });
});
