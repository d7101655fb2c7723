/** Files that are not wholly in the index, as many of each kind as a screen shows at first. */
import type { Problem, ProblemsRequest, ProblemState } from '../../../shared/contract/library.ts';
import { detailSentence } from '../../../shared/details.ts';
import { reasonSentence, type FailureCode, type SkipReason } from '../../../shared/reasons.ts';

type Named = readonly [name: string, code: string, reason: string];

const named = (name: string, code: SkipReason | FailureCode): Named => [name, code, reasonSentence(code)];

const problems: Readonly<Record<ProblemState, readonly Named[]>> = {
  failed: [
    named('thesis (damaged copy).pdf', 'damaged'),
    named('bank statement 2019.pdf', 'encrypted'),
    named('2014-11-02 Minutes of the extraordinary general meeting, all annexes, scanned.pdf', 'timeout'),
    named('drawings.cab', 'out-of-memory'),
  ],
  skipped: [
    named('holiday.mov', 'unsupported-format'),
    named('id_ed25519', 'secret'),
    named('package-lock.json', 'ignored-by-rule'),
    named('scan 0012.pdf', 'awaiting-ocr'),
    named('Cloud only.docx', 'cloud-placeholder'),
  ],
  'in-part': [
    ['access.log', 'sampled', detailSentence('read-stretches', { read: '16 MB', size: '412 MB', places: 6 })],
    ['letters.zip', 'encrypted', detailSentence('members-locked', { locked: 3, members: 40 })],
  ],
};

export function cannedProblems({ state = 'failed' }: Pick<ProblemsRequest, 'state'>): {
  problems: Problem[];
  next: number | null;
} {
  return {
    problems: problems[state].map(([name, code, reason], index) => ({
      fileId: index + 1,
      path: `/home/ana/Documents/Old/${name}`,
      state,
      code,
      reason,
      size: 182_000 * (index + 1),
    })),
    next: problems[state].length,
  };
}
