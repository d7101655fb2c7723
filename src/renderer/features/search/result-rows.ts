/** The rows of the list: results, and a heading where a group begins. */
import type { SearchResponse, SearchResult } from '../../../shared/contract/search.ts';

export interface Heading {
  readonly value: string;
  /** Files in the group, also those that are not fetched yet. */
  readonly count: number;
}

export type ListRow =
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'result'; readonly result: SearchResult; readonly place: number };

/** Places count results alone, from 1. */
export function rowsOf({
  results,
  groups,
}: {
  readonly results: readonly SearchResult[];
  readonly groups?: SearchResponse['groups'];
}): readonly ListRow[] {
  const countOf = new Map(groups?.map(({ value, count }) => [value, count]));
  return results.flatMap((result, at): ListRow[] => {
    const row: ListRow = { kind: 'result', result, place: at + 1 };
    const { group } = result;
    if (group === undefined || results[at - 1]?.group === group) return [row];
    return [{ kind: 'heading', heading: { value: group, count: countOf.get(group) ?? 0 } }, row];
  });
}

/** Rows that stayed in place while the index changed are with their group again. */
export function regrouped(response: SearchResponse): SearchResponse {
  if (!response.groups) return response;
  const order = new Map(response.groups.map(({ value }, at) => [value, at]));
  const placeOf = ({ group }: SearchResult): number => order.get(group ?? '') ?? order.size;
  return { ...response, results: response.results.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}
