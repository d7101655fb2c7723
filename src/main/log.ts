import { describeFailure } from '../shared/describe-failure.ts';

/** Says on stderr what failed, by code and place only: messages may quote a path or a query. */
export function logFailure(what: string, thrown: unknown): void {
  process.stderr.write(`trove: ${what}: ${describeFailure(thrown)}\n`);
}
