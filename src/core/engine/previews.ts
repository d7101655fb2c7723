/** What the preview of a file asks the engine. */
import type { FileLook, FileMatch } from '../../shared/contract/files.ts';
import { TroveError } from '../../shared/errors.ts';
import type { Remote } from '../remote.ts';
import type { MatchRequest } from '../search/file-matches.ts';
import type { SearchQueries } from '../search/search-queries.ts';
import type { StoreReader } from '../store/reader.ts';
import type { Desk } from './desk.ts';
import { iconOf, readText, requireFile, type TextPage } from './file-access.ts';
import { lookAtFile } from './look-at-file.ts';

/** Nobody steps through more of them. */
const mostMatches = 2_000;
/** Passages looked through at a time, so that a search gets in between, and in all: some 5,000 pages. */
const passagesAtOnce = 200;
const mostPassages = 10_000;

export interface Previews {
  text(request: { fileId: number; after: number; limit: number }): Promise<TextPage>;
  look(fileId: number): Promise<FileLook>;
  icon(fileId: number): Promise<{ icon: string | null }>;
  matches(
    request: Pick<MatchRequest, 'fileId' | 'text' | 'how'>,
    signal?: AbortSignal,
  ): Promise<{ matches: FileMatch[]; complete: boolean }>;
}

/** All reject with `FILE_GONE` for an id that is not in the index any more. */
export function createPreviews(reader: Remote<StoreReader & SearchQueries>, desk: Desk): Previews {
  return {
    text: (request) => readText(reader, request),
    icon: (fileId) => iconOf(reader, desk, fileId),
    look: async (fileId) => lookAtFile(reader, await requireFile(reader, fileId)),
    async matches(request, signal) {
      await requireFile(reader, request.fileId);
      const matches: FileMatch[] = [];
      let after = 0;
      for (let looked = 0; looked < mostPassages; looked += passagesAtOnce) {
        if (signal?.aborted) throw new TroveError('CANCELLED', 'Looking for matches was cancelled.');
        const page = await reader.fileMatches({ ...request, after, limit: passagesAtOnce });
        matches.push(...page.matches);
        if (matches.length > mostMatches) break;
        if (page.next === null) return { matches, complete: true };
        after = page.next;
      }
      return { matches: matches.slice(0, mostMatches), complete: false };
    },
  };
}
