/** The words of the interface in English. Those of the other languages are in `de/` and `zh/`, in the same shape. */
import { desktopMessages, privacyMessages, quickMessages } from './messages-desktop.ts';
import { markingMessages, readingMessages, whyMessages } from './messages-reading.ts';
import { saidMessages } from './messages-said.ts';
import { helpMessages } from './messages-help.ts';
import { rulesMessages, scanMessages } from './messages-library.ts';
import { findingMessages } from './messages-search.ts';
import { formatDuration, formatHour, formatNumber } from './format.ts';
import { spoken } from './spoken.ts';

function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

const files = (count: number): string => counted(count, 'file', 'files');

export const messages = spoken('messages', {
  product: 'Trove',

  places: {
    search: 'Search',
    similar: 'Similar',
    duplicates: 'Duplicates',

    library: 'Library',
    settings: 'Settings',
    gallery: 'Gallery',
    quick: 'Quick window',
  },
  navigation: 'Places',
  dropToCompare: 'Drop to find files like it',
  dropFileOrFolder: 'Drop a file to find files like it, a folder to add it',
  placeFailed: 'This part of Trove could not be loaded.',

  engine: {
    connecting: 'Connecting to Trove…',
    starting: 'Trove is starting.',
    restarting: 'The part of Trove that searches stopped and is being restarted.',
    down: 'The part of Trove that searches stopped and could not be restarted.',
    lost: 'The connection to Trove broke. Trying again; what you typed is kept.',
    refused: 'This page is no longer signed in, because Trove was restarted.',
    refusedNextStep: 'Open the address that Trove printed when it started.',
    tryAgain: 'Try again',
  },

  activity: {
    idle: 'Up to date',
    scanning: 'Looking for files',
    indexing: 'Reading files',
    paused: 'Paused',
    waiting: 'Waiting',
    reasons: {
      battery: 'Waiting for mains power',
      'low-power': 'Waiting while the computer saves power',
      overnight: 'Waiting for the night',
      active: 'Reading files slowly while you work',
    },
    left: (seconds: number) => `about ${formatDuration(seconds)} left`,
    ofFiles: (done: number, total: number) => `${formatNumber(done)} of ${files(total)}`,
    progress: 'Reading progress',
  },

  search: {
    label: 'Search your files',
    placeholder: 'Search by words or by meaning',
    clear: 'Clear search',
    results: 'Results',
    announce: (count: number, query: string) =>
      count === 0 ? `Nothing found for ${query}` : `${counted(count, 'result', 'results')} for ${query}`,
    count: (count: number, more: boolean) =>
      more ? `First ${counted(count, 'result', 'results')}` : counted(count, 'result', 'results'),
    partial: (read: number, total: number, left: string | null) =>
      `Searching ${formatNumber(read)} of ${files(total)}${left === null ? '' : `; ${left}`}`,
    inPart: 'Read in part',
    page: (page: number) => `Page ${formatNumber(page)}`,
    showMore: 'Show more results',
    copied: 'Path copied',
    copyFailed: 'The path could not be copied.',
    actions: {
      open: 'Open',
      reveal: 'Show in folder',
      copyPath: 'Copy path',
      preview: 'Preview',
      quickLook: 'Quick Look',
      similar: 'Find similar',
    },
    failedTitle: 'The search did not work',
    retry: 'Search again',
  },

  empty: {
    title: 'Ask for what you remember',
    ready: (count: number) => `${files(count)} can be found, by their words and by what they mean.`,
    partial: (indexed: number, total: number) =>
      `${formatNumber(indexed)} of ${files(total)} can be found already. Names of all of them can be searched.`,
    examples: [
      { query: 'notes about the budget meeting', about: 'what it says, in your own words' },
      { query: '"termination of contract"', about: 'the exact phrase' },
      { query: 'invoice -draft', about: 'with one word, without another' },
    ],
    examplesTitle: 'For example',
    nothingTitle: (query: string) => `Nothing found for “${query}”`,
    nothingHelp: 'Try fewer words, or describe what the file says.',
    nothingFilters: 'The filters leave out some files.',
    nothingPartial: (indexed: number, total: number) =>
      `${formatNumber(indexed)} of ${files(total)} are read so far; the rest follow by themselves.`,
    clearFilters: 'Clear filters',
    whyLink: 'Look up a file that should be here',
  },

  filters: {
    group: 'Filters',
    type: 'Type',
    folder: 'Folder',
    date: 'Date',
    typeCount: (count: number) => counted(count, 'type', 'types'),
    folderCount: (count: number) => counted(count, 'folder', 'folders'),
    remove: (name: string) => `Remove filter: ${name}`,
    anyTime: 'Any time',
    lastDays: (days: number) => `Last ${formatNumber(days)} days`,
    lastYear: 'Last year',
    after: 'On or after',
    before: 'Before',
    since: (day: string) => `Since ${day}`,
    until: (day: string) => `Before ${day}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    otherFolder: 'Another folder inside',
    otherFolderHint: 'Path of a folder',
    apply: 'Apply',
  },

  types: {
    document: 'Documents',
    text: 'Plain text',
    markup: 'Markdown and HTML',
    data: 'Data',
    code: 'Code',
    mail: 'Mail',
    sheet: 'Spreadsheets',
    slides: 'Presentations',
    image: 'Images',
    audio: 'Audio',
    video: 'Video',
    archive: 'Archives',
    other: 'Other',
  } as Readonly<Record<string, string>>,

  preview: {
    label: 'Preview',
    none: 'Select a result to read it here.',
    earlier: 'Show earlier text',
    later: 'Show more text',
    noText: 'Only the name of this file can be searched.',
    noTextHelp: 'There is no text to show.',
    failed: 'The text could not be loaded.',
    passage: (index: number, total: number) => `Passage ${formatNumber(index)} of ${formatNumber(total)}`,
    previousPassage: 'Previous passage',
    nextPassage: 'Next passage',
    close: 'Close preview',
    divider: 'Width of the list',
    selection: 'Selected text',
    similarPassage: 'Find similar to this passage',
    whereElse: 'Where else?',
    tracePassage: 'Where else does this passage stand?',
  },

  firstRun: {
    title: 'Choose what Trove reads',
    promise:
      'Trove reads the files in these folders on this computer and keeps what it learns here; nothing is sent anywhere.',
    suggestions: 'Folders',
    looking: 'Looking for folders…',
    noSuggestions: 'No folders were found in the usual places. Add one below.',
    size: (count: number, bytes: string, complete: boolean) =>
      complete ? `${files(count)}, ${bytes}` : `more than ${files(count)}, ${bytes}`,
    time: (seconds: number) => `about ${formatDuration(seconds)}`,
    other: 'Another folder',
    otherHint: 'Type or paste its path',
    add: 'Add',
    pick: 'Choose…',
    start: (count: number) => `Start with ${counted(count, 'folder', 'folders')}`,
    startNone: 'Choose a folder to start',
    total: (seconds: number) => `Ready in about ${formatDuration(seconds)}; you can search at once.`,
    failed: 'The folders could not be listed.',
  },

  library: {
    title: 'Library',
    searchable: 'Searchable',
    waiting: 'Waiting',
    skipped: 'Left out',
    failed: 'Not readable',
    'in-part': 'Read in part',
    ofThemInPart: (count: number) => `${formatNumber(count)} in part`,
    total: 'Files',
    pause: 'Pause',
    resume: 'Resume',
    indexNow: 'Read now',
    rescan: 'Check for changes',
    rescanHint: 'Compare every folder with the disk again',
    folders: 'Folders',
    addFolder: 'Add folder',
    addTitle: 'Add a folder',
    addHint: 'Path of the folder',
    addConfirm: 'Add folder',
    noFolders: 'No folder is added yet',
    noFoldersHelp: 'Trove reads only the folders you add.',
    states: {
      scanning: 'Looking for files',
      watching: 'Up to date',
      offline: 'Disk not connected; its files stay in the index',
      removing: 'Being removed',
    },
    rootPending: (count: number) => `${formatNumber(count)} waiting`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    removeTitle: (name: string) => `Remove “${name}” from Trove?`,
    removeBody: (count: number) =>
      `Trove forgets what it read there, and its ${files(count)} can no longer be found. The files themselves stay where they are. Adding the folder again reads them again.`,
    cancel: 'Cancel',
    why: 'Why isn’t it here?',
    whyHelp: 'Type or paste the path of any file or folder to see what Trove knows of it.',
    whyHint: 'Path of a file',
    whyAction: 'Look up',
    verdicts: {
      indexed: 'It can be found',
      pending: 'It is waiting to be read',
      skipped: 'It is left out',
      failed: 'It could not be read',
      'not-covered': 'It is outside the added folders',
      missing: 'There is no such file',
    },
    problems: 'Not read, or only in part',
    problemsNone: {
      failed: 'Every file could be read.',
      skipped: 'No file is left out.',
      'in-part': 'Every file that is searchable was read whole.',
    },
    showMore: 'Show more',
  },

  settings: {
    title: 'Settings',
    appearance: 'Appearance',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languageSystem: (name: string) => `System (${name})`,
    reading: 'Reading',
    limits: {
      maxFileMegabytes: {
        label: 'Largest file to read',
        help: 'Larger files are found by name only.',
        unit: 'MB',
      },
      maxReadSeconds: {
        label: 'Time for one file',
        help: 'A file that takes longer is given up.',
        unit: 's',
      },
      maxReadMegabytes: {
        label: 'Memory for one file',
        help: 'A file that needs more is given up.',
        unit: 'MB',
      },
    },
    limitError: (minimum: number, maximum: number) =>
      `Type a whole number from ${formatNumber(minimum)} to ${formatNumber(maximum)}.`,
    pictures: 'Text in pictures',
    picturesHelp: 'Folder with Tesseract data, such as eng.traineddata. Empty: not read.',
    hidden: 'Read hidden files',
    hiddenHelp: 'Files and folders whose name begins with a dot.',
    pace: {
      title: 'Work in the background',
      label: 'Pace',
      quiet: 'Quiet',
      balanced: 'Balanced',
      fast: 'Fast',
      meanings: {
        quiet: 'One file at a time with rests, almost nothing while you work.',
        balanced: 'At most half the processor, less while you work, nothing on battery.',
        fast: 'As fast as it goes, also on battery.',
      },
      details: 'More choices',
      battery: 'Wait on battery',
      batteryHelp: 'Files are read when the computer is plugged in again.',
      active: 'Slow down while I work',
      activeHelp: 'While the keyboard or pointer is in use, and while you search.',
      overnight: 'Only at night',
      overnightHelp: 'New files are found by name during the day and read at night.',
      from: 'From',
      until: 'until',
      hour: (hour: number) => formatHour(hour),
    },
    health: 'Health',
    healthHelp: 'Checks the data folder, the model and the helpers.',
    runChecks: 'Run checks',
    about: 'About',
    version: 'Version',
    model: 'Model',
    modelMissing: 'Not available; search goes on by words',
    passages: 'Passages',
    licences: 'Licences',
    licencesHelp: 'Trove itself is under the MIT licence.',
    licencesShow: 'Show',
    licencesClose: 'Close',
    licencesFailed: 'The licences could not be loaded.',
    licencesNoText: 'The package brings no text of its licence.',
    saveFailed: 'The setting was not saved.',
    checkStates: { ok: 'Good', warning: 'Attention', error: 'Problem' },
  },

  rules: rulesMessages,
  scans: scanMessages,
  finding: findingMessages,
  help: helpMessages,
  reading: readingMessages,
  marking: markingMessages,
  why: whyMessages,
  quick: quickMessages,
  desktop: desktopMessages,
  privacy: privacyMessages,
  said: saidMessages,

  errors: {
    connection: 'The connection to Trove broke before it answered.',
    connectionNextStep: 'Look whether it was done, then try again.',
  },
} as const);
