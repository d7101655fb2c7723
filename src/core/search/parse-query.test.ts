import { describe, expect, it } from 'vitest';
import { TroveError } from '../../shared/errors.ts';
import { isEmptyQuery, maximumQueryLength, parseQuery } from './parse-query.ts';

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
    expect(parseQuery('how do I make a sourdough starter -rye').excludedWords).toEqual(['rye']);
  });

  it('leaves FTS5 syntax in the data', () => {
    expect(parseQuery('NEAR(a b) OR col:x* ^y {z} + AND').words).toBe('NEAR(a b) OR col:x* ^y {z} AND');
  });

  it('drops control characters and unpaired surrogates', () => {
    expect(parseQuery('a\u0000b\u0007c \uD800 d').words).toBe('a b c d');
  });

  it('cuts a text without end', () => {
    expect(parseQuery('x'.repeat(50_000)).words).toHaveLength(maximumQueryLength);
  });

  it('reads filters and keeps what it does not understand out of the words', () => {
    const query = parseQuery('type:pdf type:.MD in:"/home/a b" after:2024 before:2024-03-31 tax');
    expect(query).toMatchObject({
      types: ['pdf', 'md'],
      folders: ['/home/a b'],
      after: '2024-01-01',
      before: '2024-03-31',
      words: 'tax',
    });
    const wrong = parseQuery('tax before:2024-02-30 in:somewhere -type:pdf');
    expect(wrong.words).toBe('tax');
    expect(wrong.problems.map((problem) => problem.code)).toEqual([
      'BAD_OPERATOR',
      'BAD_OPERATOR',
      'BAD_OPERATOR',
    ]);
  });

  it('takes unknown operators and addresses for words', () => {
    expect(parseQuery('http://example.com/type:x foo:bar').words).toBe('http://example.com/type:x foo:bar');
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
    expect(() => parseQuery('-"bread machine" type:pdf')).toThrow(
      expect.objectContaining({ code: 'BAD_QUERY' }),
    );
  });
});
