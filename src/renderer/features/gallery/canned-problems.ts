/** Files that are not wholly in the index, as many of each kind as a screen shows at first. */
import type { Problem, ProblemsRequest, ProblemState, Verdict } from '../../../shared/contract/library.ts';
import type { RulesPreview } from '../../../shared/contract/rules.ts';
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

const old = '/home/ana/Documents/Old';

/** What changing the rules of a folder would do. */
export const cannedRules: RulesPreview = {
  path: '/home/ana/Documents',
  takenOut: {
    files: 1_204,
    bytes: 3.1e8,
    examples: problems.failed.map(([name]) => ({ path: `${old}/${name}`, reason: 'drafts/**' })),
  },
  takenIn: {
    files: 2,
    bytes: 182_000,
    examples: [
      { path: `${old}/Taxes/.env`, reason: reasonSentence('hidden') },
      {
        path: `${old}/2014/Correspondence with the housing cooperative/package-lock.json`,
        reason: `${reasonSentence('ignored-by-rule')} (package-lock.json, a default rule)`,
      },
    ],
  },
  unchanged: 3_914,
  complete: true,
};

export const cannedVerdict: Verdict = {
  path: `${old}/2014/Correspondence with the housing cooperative/package-lock.json`,
  state: 'skipped',
  code: 'ignored-by-rule',
  reason: `${reasonSentence('ignored-by-rule')} (package-lock.json, a default rule)`,
  passages: null,
  indexedAt: null,
};

export function cannedProblems({ state = 'failed' }: Pick<ProblemsRequest, 'state'>): {
  problems: Problem[];
  next: number | null;
} {
  return {
    problems: problems[state].map(([name, code, reason], index) => ({
      fileId: index + 1,
      path: `${old}/${name}`,
      state,
      code,
      reason,
      size: 182_000 * (index + 1),
    })),
    next: problems[state].length,
  };
}
