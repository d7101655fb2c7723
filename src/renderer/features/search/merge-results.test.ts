import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { mergeResults } from './merge-results.ts';

const result = (fileId: number, name = `file ${fileId}`): SearchResult => ({
  fileId,
  path: `/${name}`,
  name,
  title: '',
  type: 'text',
  size: 1,
  modified: 0,
  score: 1,
  keyword: 1,
  vector: null,
  nameMatch: false,
  passages: [],
});
const ids = (results: readonly SearchResult[]): number[] => results.map(({ fileId }) => fileId);

describe('mergeResults', () => {
  it('does not push the selected row down when a better result appears', () => {
    const merged = mergeResults(
      [1, 2, 3].map((id) => result(id)),
      [9, 1, 2, 3].map((id) => result(id)),
      2,
    );
    expect(ids(merged)).toEqual([1, 2, 9, 3]);
  });

  it('drops what is gone, also above the selection, and the selected file itself', () => {
    expect(
      ids(
        mergeResults(
          [1, 2, 3].map((id) => result(id)),
          [result(3), result(2)],
          2,
        ),
      ),
    ).toEqual([2, 3]);
    expect(
      ids(
        mergeResults(
          [1, 2, 3].map((id) => result(id)),
          [result(3), result(1)],
          2,
        ),
      ),
    ).toEqual([1, 3]);
  });

  it('takes the fresh data of rows that stay', () => {
    const merged = mergeResults([result(1, 'old.txt')], [result(1, 'new.txt')], 1);
    expect(merged[0]?.name).toBe('new.txt');
  });

  it('takes the new order where nothing is selected', () => {
    expect(ids(mergeResults([result(1), result(2)], [result(2), result(1)], null))).toEqual([2, 1]);
  });
});
