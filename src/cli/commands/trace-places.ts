/** `trove similar - --places`: where else a sentence or paragraph stands. */
import { TroveError } from '../../shared/errors.ts';
import type { TraceHit, TraceResponse } from '../../shared/contract/similar.ts';
import { print } from '../context.ts';
import type { SimilarSession } from '../similar-session.ts';
import { style } from '../style.ts';

/** What the engine takes, UTF-16 code units. */
const longestTraced = 10_000;

export interface PlacesOptions {
  readonly text: string;
  /** The file that the text is from, which is left out. */
  readonly exceptPath: string | null;
  readonly limit: number;
  readonly types: string[];
  readonly folders: string[];
}

/** Rejects with `NOTHING_TO_COMPARE` or `BAD_INPUT` for a text without words, or too many. */
export async function tracePlaces(
  session: SimilarSession,
  { text, exceptPath, limit, types, folders }: PlacesOptions,
): Promise<TraceResponse> {
  if (text.trim() === '') throw new TroveError('NOTHING_TO_COMPARE', 'There is no text to look for.');
  if (text.length > longestTraced) {
    throw new TroveError('BAD_INPUT', `The text is longer than ${longestTraced} characters.`, {
      nextStep: 'Give a sentence or a paragraph of it on standard input.',
    });
  }
  const { hits, ...rest } = await session.trace({ text, limit: Math.min(100, limit), types, folders });
  return { ...rest, hits: hits.filter(({ path }) => path !== exceptPath) };
}

/** The documented, stable shape. */
export function placesToJson({ hits }: TraceResponse) {
  return {
    places: hits.map(({ path, kind, similarity, passage, highlights }) => ({
      path,
      kind,
      similarity,
      text: passage.text,
      start: passage.start,
      end: passage.end,
      page: passage.page,
      part: passage.part ?? null,
      highlights,
    })),
  };
}

const kinds = { exact: 'Word for word', near: 'With small changes', meaning: 'In other words' } as const;

export function showPlaces({ hits }: TraceResponse, excerpt: (text: string) => string): void {
  if (hits.length === 0) return print('It stands nowhere else.');
  let before: TraceHit['kind'] | null = null;
  for (const { kind, similarity, path, passage } of hits) {
    if (kind !== before) print(style('bold', kinds[kind]));
    before = kind;
    const page = passage.page === null ? '' : `, page ${passage.page}`;
    const part = passage.part === undefined ? '' : ` › ${passage.part}`;
    print(`${`${Math.round(similarity * 100)} %`.padStart(7)}  ${style('cyan', path)}${part}${page}`);
    print(`         ${excerpt(passage.text)}`);
  }
}
