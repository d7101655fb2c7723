/** What operators ask of a file, besides its words: plain data. */
export const fileFlags = ['duplicate', 'image-only', 'failed', 'offline'] as const;
export type FileFlag = (typeof fileFlags)[number];

/** Bytes, from the one to the other, both among them. */
export interface SizeRange {
  readonly least: number;
  readonly most: number;
}

/** Alternatives within a list, but for dates and sizes, which must all hold. */
export interface Conditions {
  /** Families or extensions. */
  readonly types: readonly string[];
  /** Absolute folders, or the last names of their paths. */
  readonly folders: readonly string[];
  /** Parts of file names; `*` and `?` stand for any letters and one. */
  readonly names: readonly string[];
  readonly authors: readonly string[];
  /** Two-letter codes. */
  readonly languages: readonly string[];
  readonly modified: readonly { readonly from: string | null; readonly before: string | null }[];
  readonly sizes: readonly SizeRange[];
  readonly flags: readonly FileFlag[];
}

export const noConditions: Conditions = {
  types: [],
  folders: [],
  names: [],
  authors: [],
  languages: [],
  modified: [],
  sizes: [],
  flags: [],
};

export function hasConditions(conditions: Conditions): boolean {
  return Object.values(conditions).some((list) => list.length > 0);
}
