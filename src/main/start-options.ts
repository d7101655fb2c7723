import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Invocation } from '../shared/desktop.ts';

const longestQuery = 1_000;
const linkScheme = 'trove:';

function optionsOf(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      toggle: { type: 'boolean' },
      search: { type: 'string' },
      hidden: { type: 'boolean' },
    },
    allowPositionals: true,
    // Chromium's own switches stand on the same command line.
    strict: false,
  });
}

/** The data folder named by `--data FOLDER` or `TROVE_DATA`, as an absolute path; null for the platform's own. */
export function dataFolderOf(argv: readonly string[], environment: NodeJS.ProcessEnv): string | null {
  const { values } = optionsOf(argv);
  const named = typeof values.data === 'string' ? values.data : environment['TROVE_DATA'];
  return named ? resolve(named) : null;
}

/**
 * What starts this app again. An AppImage runs from a mount that is another one at each start; its variables are also
 * those of every program that was started from one.
 */
export function programOf(
  { APPIMAGE: image, APPDIR: mount }: NodeJS.ProcessEnv,
  running = process.execPath,
): string {
  const isMounted = mount !== undefined && running.startsWith(`${mount}/`);
  return isMounted && image !== undefined ? image : running;
}

/** What a launch asks for: `--toggle`, `--search=WORDS`, `--hidden`, a `trove://` link, or just the window. */
export function invocationOf(argv: readonly string[]): Invocation {
  const { values, positionals } = optionsOf(argv);
  const link = positionals.find((word) => word.toLowerCase().startsWith(linkScheme));
  if (link !== undefined) return invocationOfLink(link);
  if (values.toggle === true) return { show: 'quick' };
  if (values.hidden === true) return { show: 'nothing' };
  const { search } = values;
  return { show: 'window', query: typeof search === 'string' ? search.slice(0, longestQuery) : null };
}

/**
 * `trove://search?q=words`, from any program or page of the machine. It can show the window and fill the field;
 * whatever else it says is ignored.
 */
export function invocationOfLink(link: string): Invocation {
  const url = URL.parse(link);
  const isSearch = url?.protocol === linkScheme && url.host === 'search';
  const query = isSearch ? url.searchParams.get('q') : null;
  // Control characters have no business in a field, and might draw something else than what is searched.
  const text = query
    ?.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, longestQuery);
  return { show: 'window', query: text || null };
}
