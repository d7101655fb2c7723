/**
 * What the engine says, by its code, in a language that is not the engine's. English has little here: the engine's own
 * sentence is more exact, as it names the file or the folder; only what it says in the terms of a terminal is said otherwise.
 */
import type { CheckSubject, Finding } from '../../shared/contract/library.ts';
import type { DetailCode } from '../../shared/details.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { formatBytes, formatNumber } from './format.ts';
import type { FailureCode, SkipReason } from '../../shared/reasons.ts';

export type NoticeCode =
  | 'HELPER_RESTARTING'
  | 'NO_SUCH_FOLDER'
  | 'NEAR_FOLDERS'
  | 'FOLDER_PATH'
  | 'UNKNOWN_OPERATOR'
  | 'BAD_OPERATOR'
  | 'HALF_TYPED'
  | 'MATCHES_NOTHING_YET'
  | 'VECTORS_REBUILDING'
  | 'VECTORS_INCOMPLETE'
  | 'MODEL_CHOICE_DAMAGED'
  | 'VOLUME_AWAY';

/** What happened, and what to do. `INTERNAL` keeps its own words, whatever they are. */
export type SaidErrors = Readonly<
  Record<Exclude<ErrorCode, 'INTERNAL'>, readonly [what: string, nextStep: string]>
>;
export type SaidReasons = Readonly<Record<SkipReason | FailureCode, string>>;
/** `about`: the part of the search text that it is about; `operator`: the name of the one in it, or near it. */
export type SaidNotices = Readonly<Record<NoticeCode, (about: string, operator: string) => string>>;

/** A finding of the doctor: what it is, and what to do; `failed` has the words of its error. */
export type SaidFindings = {
  readonly [Code in Exclude<Finding['code'], 'failed'>]: (
    finding: Extract<Finding, { code: Code }>,
  ) => readonly [what: string, nextStep?: string];
};

/** What stands in the way of showing a file, where it is no reason of `SaidReasons`; `other` has a next step only. */
export type LookCode = 'changed' | 'gone' | 'away' | 'pending';
export interface SaidLooks {
  readonly problems: Readonly<Record<LookCode, string>>;
  readonly nextSteps: Readonly<Record<LookCode | 'other', string>> & Readonly<Partial<SaidReasons>>;
}

/** With the same names in braces as English has them. */
export type SaidDetails = Readonly<Record<DetailCode, string>>;

export const saidMessages: {
  readonly errors: Partial<SaidErrors>;
  readonly reasons: Partial<SaidReasons>;
  readonly notices: Partial<SaidNotices>;
  readonly checks: Partial<Readonly<Record<CheckSubject, string>>>;
  readonly findings: Partial<SaidFindings>;
  readonly details: Partial<SaidDetails>;
  readonly looks: { readonly [Part in keyof SaidLooks]: Partial<SaidLooks[Part]> };
} = {
  errors: {},
  reasons: {},
  notices: {},
  checks: {},
  findings: {
    'space-free': ({ folder, bytesFree }) => [`${folder}, ${formatBytes(bytesFree)} free`],
    'database-sound': () => ['Sound'],
    'model-answers': ({ model }) => [model],
    'folders-added': ({ folders }) => [`${formatNumber(folders)} added`],
    'folders-away': ({ paths }) => [
      `Not there at the moment: ${paths.join(', ')}.`,
      'Connect the disk, or remove the folder.',
    ],
    'vectors-there': ({ vectors, passages }) => [
      `${formatNumber(vectors)} of ${formatNumber(passages)} passages`,
    ],
  },
  details: {},
  looks: { problems: {}, nextSteps: {} },
};
