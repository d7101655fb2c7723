import { describe, expect, it } from 'vitest';
import { filtersIn, isOnlyBegun, sortedFilters, withFilter, withoutFilters } from './query-text.ts';

const written = (query: string): string[] => filtersIn(query).map(({ range }) => query.slice(...range));

describe('filters of a search text', () => {
  it('are found by the control that shows them; what is negated stands by itself', () => {
    const { types, folders, dates, others } = sortedFilters(
      'tax ext:pdf -type:csv in:"My Taxes" after:last week before:2024 name:inv size:huge',
    );
    expect([types, folders, dates, others].map((group) => group.map(({ value }) => value))).toEqual([
      ['pdf'],
      ['My Taxes'],
      ['last week', '2024'],
      ['csv', 'inv'],
    ]);
  });

  it('are taken out with nothing left of them, and the words stay', () => {
    const query = 'tax after:last week  "old house" -type:csv in:"a b"';
    expect(withoutFilters(query, filtersIn(query))).toBe('tax "old house"');
    expect(withoutFilters(query, sortedFilters(query).dates)).toBe('tax "old house" -type:csv in:"a b"');
    expect(withoutFilters('type:pdf', filtersIn('type:pdf'))).toBe('');
  });

  it.each([
    ['tax', 'tax in:"/home/My Taxes"'],
    ['', 'in:"/home/My Taxes"'],
    ['"old house', 'in:"/home/My Taxes" "old house'],
    ['“old', 'in:"/home/My Taxes" “old'],
    ['after:last', 'after:last in:"/home/My Taxes"'],
    ['Dear all, we met to speak of it. ', 'Dear all, we met to speak of it. in:"/home/My Taxes"'],
    [`${'He said "wait'.repeat(20)}.`, `${'He said "wait'.repeat(20)}. in:"/home/My Taxes"`],
  ])('are understood after they were picked for %j', (query, expected) => {
    const filtered = withFilter(query, 'in', '/home/My Taxes');
    expect(filtered).toBe(expected);
    expect(written(filtered)).toContain('in:"/home/My Taxes"');
  });

  it('tells a text that has only begun from one that looks for something', () => {
    expect(['type:', ' -in:', 'type:pdf', 'report type:', 'in:', ''].map(isOnlyBegun)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('find room in a text that is as long as it may be', () => {
    const filtered = withFilter('x'.repeat(10_000), 'type', 'pdf');
    expect(filtered).toHaveLength(10_000);
    expect(written(filtered)).toEqual(['type:pdf']);
  });
});
