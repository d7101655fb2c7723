/** Ids that tie the field to the list for a screen reader. */
export const resultsId = 'search-results';

export function rowId(fileId: number): string {
  return `result-${fileId}`;
}
