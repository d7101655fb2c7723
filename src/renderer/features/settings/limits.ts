/** The bounds of numbers in the settings' schema, repeated here because the page carries no schemas. */
export const bounds = {
  maxFileMegabytes: { minimum: 1, maximum: 4_096 },
  maxReadSeconds: { minimum: 1, maximum: 600 },
  maxReadMegabytes: { minimum: 256, maximum: 16_384 },
} as const;

export type LimitName = keyof typeof bounds;

/** A typed number as that setting takes it, or null when it is none. */
export function parseLimit(name: LimitName, typed: string): number | null {
  const bare = typed.trim();
  if (!/^\d{1,9}$/.test(bare)) return null;
  const value = Number(bare);
  return value >= bounds[name].minimum && value <= bounds[name].maximum ? value : null;
}
