import { ORPCError } from '@orpc/client';
import { toldError } from './told.ts';
import { errorCodes, TroveError, toTroveError, type ErrorCode } from '../../shared/errors.ts';

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}

function nextStepOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('nextStep' in data)) return undefined;
  return typeof data.nextStep === 'string' ? data.nextStep : undefined;
}

/** What went wrong, as a person may read it, from whatever a call threw. */
export function toFailure(thrown: unknown): TroveError {
  if (!(thrown instanceof ORPCError)) return toTroveError(thrown);
  const code = isErrorCode(thrown.code)
    ? thrown.code
    : thrown.code === 'BAD_REQUEST'
      ? 'BAD_INPUT'
      : 'INTERNAL';
  const { message, nextStep } = toldError(code, thrown.message, nextStepOf(thrown.data));
  return new TroveError(code, message, { cause: thrown, ...(nextStep && { nextStep }) });
}
