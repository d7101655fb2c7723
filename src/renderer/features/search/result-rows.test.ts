import { describe, expect, it } from 'vitest';
import type { SearchResponse, SearchResult } from '../../../shared/contract/search.ts';
import { regrouped, rowsOf } from './result-rows.ts';

const result = (fileId: number, group?: string): SearchResult => ({
  fileId,
  path: `/${fileId}`,
  name: `${fileId}`,
  title: '',
  type: 'text',
  size: 1,
  modified: 0,
  score: 1,
  keyword: null,
  vector: null,
  nameMatch: false,
  ...(group !== undefined && { group }),
  passages: [],
  copies: [],
});

const groups = [
  { value: 'b', count: 2 },
  { value: 'a', count: 40 },
];

describe('rows of a grouped list', () => {
  it('have a heading where a group begins, with all that the group has, and places of results alone', () => {
    const rows = rowsOf({ results: [result(1, 'b'), result(2, 'b'), result(3, 'a')], groups });
    expect(rows.map((row) => (row.kind === 'heading' ? row.heading : row.place))).toEqual([
      { value: 'b', count: 2 },
      1,
      2,
      { value: 'a', count: 40 },
      3,
    ]);
    expect(rowsOf({ results: [result(1), result(2)] }).map(({ kind }) => kind)).toEqual(['result', 'result']);
  });

  it('never begin a group twice when the index changed below the selected row', () => {
    const results = [result(3, 'a'), result(1, 'b'), result(4, 'a')];
    const response = { results, groups } as unknown as SearchResponse;
    expect(regrouped(response).results.map(({ fileId }) => fileId)).toEqual([1, 3, 4]);
    expect(regrouped({ ...response, groups: undefined }).results).toBe(results);
  });
});
