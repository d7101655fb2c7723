import { describe, expect, it } from 'vitest';
import { queryPieces } from './query-pieces.ts';

/** Kind and what stands at the range of each piece in the text as typed. */
const pieces = (text: string) =>
  queryPieces(text, new Date(2024, 2, 28)).pieces.map(({ kind, range }) => `${kind} ${text.slice(...range)}`);

describe('queryPieces', () => {
  it('tells where each piece stands, a date with all of its words', () => {
    expect(pieces('tax -"old house" after:last week -type:csv size:huge')).toEqual([
      'word tax',
      'phrase -"old house"',
      'operator after:last week',
      'operator -type:csv',
      'operator size:huge',
    ]);
  });

  it('tells it of the text as typed, with characters that cannot be seen', () => {
    expect(pieces('\u200Ftype:pdf \u202Bחשבון\u202C in:Tax\u00ADes')).toEqual([
      'operator type:pdf',
      'word חשבון',
      'operator in:Tax\u00ADes',
    ]);
    expect(queryPieces('in:Tax\u00ADes').pieces).toMatchObject([{ value: 'Taxes' }]);
  });

  it('reads operators behind a pasted text, and none within', () => {
    const prose = 'He said to me in: the morning, by: noon at the latest. ';
    expect(pieces(`${prose}type:pdf on:"last week"`).slice(-2)).toEqual([
      'operator type:pdf',
      'operator on:"last week"',
    ]);
    expect(queryPieces(prose).pieces.filter(({ kind }) => kind === 'operator')).toEqual([]);
  });

  it('takes its time from the length of the text, not from its square', () => {
    const hostile = ['in:a '.repeat(2_000), `${' '.repeat(9_999)}x`, '"'.repeat(10_000), '-'.repeat(10_000)];
    const started = performance.now();
    for (const text of hostile) queryPieces(`${text}x`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
