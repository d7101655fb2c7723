import type { Problem } from '../../shared/contract/library.ts';
import { reasonSentence, type FailureCode, type SkipReason } from '../../shared/reasons.ts';
import { displayPath } from '../store/paths.ts';
import type { FileRow } from '../store/records.ts';

export interface ProblemsPage {
  readonly problems: Problem[];
  /** Null on the last page. */
  readonly next: number | null;
}

/** Files that are not wholly in the index as a person reads them. */
export function composeProblems(rows: readonly FileRow[], limit: number): ProblemsPage {
  const problems = rows.map(({ fileId, path, state, code, detail, size }): Problem => {
    const known = code ?? 'extraction-failed';
    return {
      fileId,
      path: displayPath(path),
      state: state === 'indexed' ? 'in-part' : state === 'skipped' ? 'skipped' : 'failed',
      code: known,
      reason: state === 'indexed' ? (detail ?? known) : reasonWith(known, detail),
      size,
    };
  });
  return { problems, next: rows.length === limit ? (rows.at(-1)?.fileId ?? null) : null };
}

/** The sentence for a code, with the detail that the store keeps of it. */
export function reasonWith(code: string, detail: string | null): string {
  const sentence = reasonSentence(code as SkipReason | FailureCode);
  return detail ? `${sentence} (${detail})` : sentence;
}
