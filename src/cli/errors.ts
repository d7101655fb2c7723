import { CommanderError } from 'commander';
import { TroveError } from '../shared/errors.ts';

export const exitCodes = { failed: 1, usage: 2 } as const;

/** Prints what went wrong and what to do, never a stack, and answers with the exit code. */
export async function reportError(thrown: unknown, json: boolean): Promise<number> {
  if (thrown instanceof CommanderError) return reportUsage(thrown, json);
  const { code, message, nextStep } = thrown instanceof TroveError ? thrown : await wireError(thrown);
  const text = json
    ? JSON.stringify({ error: { code, message, nextStep } })
    : `trove: ${message}\n       ${nextStep} (${code})`;
  process.stderr.write(`${text}\n`);
  return code === 'BAD_INPUT' || code === 'BAD_QUERY' ? exitCodes.usage : exitCodes.failed;
}

/** What a running owner threw; its client is loaded only then. */
async function wireError(thrown: unknown): Promise<TroveError> {
  return (await import('../host/owner-client.ts')).fromWire(thrown);
}

/** The commands' own parser has told it already, unless it is wanted as JSON. */
function reportUsage({ exitCode, message }: CommanderError, json: boolean): number {
  if (exitCode === 0) return 0;
  const error = {
    code: 'BAD_INPUT',
    message: message.replace(/^error: /, ''),
    nextStep: 'See: trove --help',
  };
  if (json) process.stderr.write(`${JSON.stringify({ error })}\n`);
  return exitCodes.usage;
}
