/** Known-item queries: what somebody types to get back to one file, and how often it is found. */
import { z } from 'zod';
import { TroveError } from '../../shared/errors.ts';

export interface KnownItem {
  /** What sort of query it is, for figures by sort; empty when nobody said. */
  readonly kind: string;
  readonly query: string;
  /** Any of these is right: absolute paths, or the ends of paths from a `/` on. */
  readonly targets: readonly string[];
}

const lineSchema = z.object({
  kind: z.string().default(''),
  query: z.string().min(1),
  targets: z.array(z.string().min(1)).min(1),
});

/** Reads one JSON object a line: `query`, `targets` and perhaps `kind`. Throws `BAD_INPUT` with the line's number. */
export function parseKnownItems(text: string): KnownItem[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const { data } = lineSchema.safeParse(jsonOf(line));
    if (data) return [data];
    throw new TroveError('BAD_INPUT', `Line ${i + 1} is not a known item.`, {
      nextStep: 'Each line needs: {"query": "what one types", "targets": ["path/of/the/file"]}',
    });
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Told by the caller with the number of the line.
    return null;
  }
}

/** Place of the first target in a ranking of absolute paths, from 1; null when none is there. */
export function rankOfTarget({ targets }: KnownItem, paths: readonly string[]): number | null {
  const at = paths.findIndex((path) =>
    targets.some((target) => path === target || path.endsWith(`/${target.replace(/^\/+/u, '')}`)),
  );
  return at === -1 ? null : at + 1;
}
