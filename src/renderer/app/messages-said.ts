/**
 * What the engine says, by its code, in a language that is not the engine's. English has nothing here: the engine's own
 * sentence is more exact, as it names the file or the folder.
 */
import type { ErrorCode } from '../../shared/errors.ts';
import type { FailureCode, SkipReason } from '../../shared/reasons.ts';

export type NoticeCode =
  | 'HELPER_RESTARTING'
  | 'NO_SUCH_FOLDER'
  | 'UNKNOWN_OPERATOR'
  | 'BAD_OPERATOR'
  | 'VECTORS_REBUILDING'
  | 'VOLUME_AWAY';

/** What happened, and what to do. `INTERNAL` keeps its own words, whatever they are. */
export type SaidErrors = Readonly<
  Record<Exclude<ErrorCode, 'INTERNAL'>, readonly [what: string, nextStep: string]>
>;
export type SaidReasons = Readonly<Record<SkipReason | FailureCode, string>>;
/** `about`: the part of the search text that it is about. */
export type SaidNotices = Readonly<Record<NoticeCode, (about: string) => string>>;

export const saidMessages: {
  readonly errors: Partial<SaidErrors>;
  readonly reasons: Partial<SaidReasons>;
  readonly notices: Partial<SaidNotices>;
} = { errors: {}, reasons: {}, notices: {} };
