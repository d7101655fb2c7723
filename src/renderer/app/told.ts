/** What the engine says, in the language of the page where the catalogue has its code, else in the engine's words. */
import type { Notice } from '../../shared/contract/search.ts';
import { errorCodes, type ErrorCode } from '../../shared/errors.ts';
import { reasonSentence, type FailureCode, type SkipReason } from '../../shared/reasons.ts';
import { messages } from './messages.ts';

export interface Told {
  readonly message: string;
  readonly nextStep: string | undefined;
}

export function toldError(code: ErrorCode, message: string, nextStep: string | undefined): Told {
  const [what, usualStep] = entryOf<readonly [string, string]>(messages.said.errors, code) ?? [
    message,
    nextStep,
  ];
  return { message: what, nextStep: usualStep };
}

/** A notice with the usual next step of its code, unless the message says it already. `about`: the text it is about. */
export function toldNotice({ code, message }: Pick<Notice, 'code' | 'message'>, about = ''): Told {
  const error = entryOf<readonly [string, string]>(messages.said.errors, code);
  if (error) return { message: error[0], nextStep: error[1] };
  const step = entryOf<string>(errorCodes, code);
  return {
    message: entryOf<(about: string) => string>(messages.said.notices, code)?.(about) ?? message,
    nextStep: step !== undefined && !message.includes(step) ? step : undefined,
  };
}

/** The reason of a file; what the engine adds to the usual sentence, such as a rule and its place, is kept. */
export function toldReason(code: string, reason: string): string {
  const words = entryOf<string>(messages.said.reasons, code);
  if (words === undefined) return reason;
  const usual = reasonSentence(code as SkipReason | FailureCode);
  if (reason === usual) return words;
  return `${words} ${reason.startsWith(usual) ? reason.slice(usual.length).trim() : `(${reason})`}`;
}

function entryOf<Entry>(of: Readonly<Partial<Record<string, Entry>>>, code: string): Entry | undefined {
  return Object.hasOwn(of, code) ? of[code] : undefined;
}
