import type { SearchResult } from '../../../shared/contract/search.ts';

/**
 * Results of the same search asked again because the index changed. What stands above and at the selected row stays in
 * place (less what is gone); below it the new order holds. So nothing moves under the pointer or the reader's eye.
 */
export function mergeResults(
  shown: readonly SearchResult[],
  fresh: readonly SearchResult[],
  selectedId: number | null,
): SearchResult[] {
  const selectedRow = shown.findIndex(({ fileId }) => fileId === selectedId);
  if (selectedRow === -1) return [...fresh];
  const byId = new Map(fresh.map((result) => [result.fileId, result]));
  const kept = shown.slice(0, selectedRow + 1).flatMap(({ fileId }) => byId.get(fileId) ?? []);
  const keptIds = new Set(kept.map(({ fileId }) => fileId));
  return [...kept, ...fresh.filter(({ fileId }) => !keptIds.has(fileId))];
}
