import type { Problem } from '../../shared/contract/library.ts';
import { reasonSentence, type FailureCode, type SkipReason } from '../../shared/reasons.ts';
import { displayPath } from '../store/paths.ts';
import type { FileRow } from '../store/records.ts';

/** Skipped and failed files as a person reads them; `next` is null on the last page. */
export function composeProblems(
  rows: readonly FileRow[],
  limit: number,
): { problems: Problem[]; next: number | null } {
  const problems = rows.map(({ fileId, path, state, code, detail, size }): Problem => {
    const known = code ?? 'extraction-failed';
    return {
      fileId,
      path: displayPath(path),
      state: state === 'skipped' ? 'skipped' : 'failed',
      code: known,
      reason: reasonWith(known, detail),
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
