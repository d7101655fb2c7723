/** The bounds of `maxFileMegabytes` in the settings' schema, repeated here because the page carries no schemas. */
export const sizeBounds = { minimum: 1, maximum: 4_096 } as const;

/** A typed size as the settings take it, or null when it is none. */
export function parseMegabytes(typed: string): number | null {
  const bare = typed.trim();
  if (!/^\d{1,9}$/.test(bare)) return null;
  const value = Number(bare);
  return value >= sizeBounds.minimum && value <= sizeBounds.maximum ? value : null;
}
