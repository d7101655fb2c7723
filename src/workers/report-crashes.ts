/** Writes what ended this process without its message, which Node would print whole, and ends it with code 1. */
import { describeFailure } from '../shared/describe-failure.ts';

export function reportCrashes(process: NodeJS.Process, name: string): void {
  const end = (thrown: unknown): void => {
    process.stderr.write(`trove: the ${name} stopped: ${describeFailure(thrown)}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  // A utility process would only warn.
  process.on('unhandledRejection', end);
}
