import { describe, expect, it } from 'vitest';
import { compareWords } from './compare-words.ts';

const cut = (text: string, ranges: readonly (readonly [number, number])[]): string[] =>
  ranges.map(([start, end]) => text.slice(start, end));

describe('compareWords', () => {
  it('marks what differs in two versions of a sentence, without the blanks around it', () => {
    const [from, to] = ['The rent is 800 euros a month.', 'The rent is 850 euros a month.'];
    const { marks, ...ranges } = compareWords(from, to);
    expect(marks).toBe('different');
    expect(cut(from, ranges.from)).toEqual(['800']);
    expect(cut(to, ranges.to)).toEqual(['850']);
  });

  it('marks words that stand in both of two different sentences, wherever they stand there', () => {
    const from = 'Bake the Sourdough bread for an hour; flour of 1050.';
    const to = 'Flour 1050 feeds the starter: the sourdough is the result.';
    const { marks, ...ranges } = compareWords(from, to);
    expect(marks).toBe('same');
    expect(cut(from, ranges.from)).toEqual(['Sourdough', 'flour', '1050']);
    expect(cut(to, ranges.to)).toEqual(['Flour', '1050', 'sourdough']);
  });

  it('marks nothing in equal texts and nothing in strangers', () => {
    expect(compareWords('Green tea.', 'Green tea.')).toEqual({ from: [], to: [], marks: 'different' });
    expect(compareWords('Green tea', 'Löwe')).toEqual({ from: [], to: [], marks: 'same' });
  });
});
