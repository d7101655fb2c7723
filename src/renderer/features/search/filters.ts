/** What narrows a comparison, which has no text for it; empty means everything. Days are YYYY-MM-DD, local. */
export interface Filters {
  readonly types: readonly string[];
  readonly folders: readonly string[];
  readonly after: string | null;
  readonly before: string | null;
}

export const noFilters: Filters = { types: [], folders: [], after: null, before: null };

export function hasFilters({ types, folders, after, before }: Filters): boolean {
  return types.length > 0 || folders.length > 0 || after !== null || before !== null;
}

export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
