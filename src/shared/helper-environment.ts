/** Helpers get what finding libraries and folders needs, and none of the person's other variables. */
const inherited = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'LANG',
  'LC_ALL',
  'TZ',
  'NODE_ENV',
  'TROVE_MODEL',
  'TROVE_RESOURCES',
];

/** LanceDB would otherwise chat on stderr, and glibc keep 100 MB more for the same work in an arena per thread. */
export const quietAndSmall = { LANCEDB_LOG: 'error', MALLOC_ARENA_MAX: '2' } as const;

/** The environment of a helper process, made from that of the process which starts it. */
export function helperEnvironment(
  from: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const entries = inherited.flatMap((name) => {
    const value = from[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(entries), ...quietAndSmall, NODE_NO_WARNINGS: '1' };
}
