import type { Refusal } from '../../../shared/contract/acting.ts';

/** Why nothing was done to a file; it is whole and where it was. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly reason: Refusal;

  constructor(reason: Refusal, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, readonly [Refusal, string]>> = {
  EACCES: ['not-allowed', 'The system does not let you read or move it.'],
  EPERM: ['not-allowed', 'The system does not let you read or move it.'],
  EROFS: ['read-only', 'Its volume is read-only.'],
  ENOSPC: ['disk-full', 'There is no space left on the disk.'],
  EDQUOT: ['disk-full', 'There is no space left for you on the disk.'],
  ENOENT: ['changed', 'It was moved or deleted meanwhile.'],
  ENOTDIR: ['changed', 'Its folder was replaced meanwhile.'],
  ELOOP: ['changed', 'It was replaced by a link meanwhile.'],
  EXDEV: ['cannot-link', 'The file that stays is on another volume.'],
};

/** What the system said, as a refusal; a mistake of ours stays what it is. */
export function refusalOf(thrown: unknown): RefusedError {
  if (thrown instanceof RefusedError) return thrown;
  const { code, message } = thrown as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw thrown;
  const [reason, sentence] = reasons[code] ?? (['failed', message] as const);
  return new RefusedError(reason, sentence, { cause: thrown });
}
