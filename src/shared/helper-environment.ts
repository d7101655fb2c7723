type Environment = Readonly<Record<string, string | undefined>>;

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
  'NODE_COMPILE_CACHE',
  'NODE_ENV',
  'TROVE_MODEL',
  'TROVE_RESOURCES',
];

/** LanceDB would otherwise chat on stderr, and glibc keep 100 MB more for the same work in an arena per thread. */
export const quietAndSmall = { LANCEDB_LOG: 'error', MALLOC_ARENA_MAX: '2' } as const;

/**
 * What glibc gives back to the system at once, in bytes: else what was once freed raises these limits to 32 MB, and an
 * engine that reads 10,000 files three times over ends with 30 MB more than it began with. `bin/trove.js` has the same.
 */
const givesBack = { MALLOC_MMAP_THRESHOLD_: '262144', MALLOC_TRIM_THRESHOLD_: '524288' } as const;

/**
 * Below a limit of 2 GB V8 looks for garbage once the heap has doubled, not grown fourfold: 100 MB less after 10,000 files.
 * `bin/trove.js` gives it to the command line's own process. `--heap-growing-percent` would do the same, but with it V8
 * refuses the code that Node ships compiled, and each process takes 50 to 150 ms longer to start.
 */
const earlyCollection = '--max-old-space-size=2000';
/** For the reader of files, whose limit is a setting. Looking at half of that would cost it a twelfth of its processor time. */
const earlyCollectionWithoutLimit = '--heap-growing-percent=100';

/**
 * Node's arguments by kind of process. A file's passages are garbage as soon as they are sent: a young generation that
 * starts at its full size keeps them out of the old one, which takes 70 MB less for the same files.
 */
export const helperFlags: Readonly<Record<string, readonly string[]>> = {
  engine: [earlyCollection],
  extractor: ['--min-semi-space-size=16', '--max-semi-space-size=16', earlyCollectionWithoutLimit],
  embedder: [earlyCollection],
  // Its young generation is empty once the folders are listed.
  watcher: ['--max-semi-space-size=8', earlyCollection],
};

/** What the engine needs besides: where its data folder is. */
const inheritedByEngine = ['XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'TROVE_DATA'];

/** The environment of a helper process, made from that of the process which starts it. */
export function helperEnvironment(from: Environment): Record<string, string> {
  return { ...only(inherited, from), ...quietAndSmall, NODE_NO_WARNINGS: '1' };
}

/** The environment of the engine as a utility process: that of a helper and where its data is. */
export function engineEnvironment(from: Environment): Record<string, string> {
  return { ...helperEnvironment(from), ...givesBack, ...only(inheritedByEngine, from) };
}

function only(names: readonly string[], from: Environment): Record<string, string> {
  const entries = names.flatMap((name) => {
    const value = from[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
