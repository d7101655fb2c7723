import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The data folder named by `--data FOLDER` or `TROVE_DATA`, as an absolute path; null for the platform's own. */
export function dataFolderOf(argv: readonly string[], environment: NodeJS.ProcessEnv): string | null {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' } },
    // Chromium's own switches stand on the same command line.
    strict: false,
  });
  const named = typeof values.data === 'string' ? values.data : environment['TROVE_DATA'];
  return named ? resolve(named) : null;
}
