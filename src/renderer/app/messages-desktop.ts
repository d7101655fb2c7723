/** The words of what only the desktop app has: the quick window and its settings. */
import { formatNumber } from './format.ts';

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

export const quickMessages = {
  label: 'Search from anywhere',
  placeholder: 'What are you looking for?',
  hint: 'Type what you remember of it, in your own words.',
  nothing: (query: string) => `Nothing found for “${query}”. Try fewer words, or others.`,
  noFolder: 'No folder is added yet.',
  openTrove: 'Open Trove',
  showAll: 'All results',
  preview: 'Preview',
  hidePreview: 'Hide preview',
  close: 'Close',
} as const;

export const desktopMessages = {
  title: 'On this computer',
  hotkey: 'Key for the quick window',
  hotkeyHelp: 'Opens a search field over everything, from any program.',
  hotkeyNone: 'None',
  hotkeyRecord: 'Press the new keys…',
  hotkeyChange: 'Change',
  hotkeyWrong: 'Hold Ctrl, Alt, Shift or Command, and press one more key.',
  hotkeyTaken: 'Another program has this key. Choose a different one.',
  hotkeyOff: 'No key is set. The tray icon, the menu and `trove toggle` open it too.',
  hotkeyWayland:
    'Your desktop decides about such keys (Wayland) and may have asked you once. If nothing comes, bind `trove toggle` to a key in its keyboard settings.',
  test: 'Test',
  testWaiting: 'Press the key now…',
  testHeard: 'It works.',
  testSilent:
    'Nothing came within ten seconds: the system keeps this key for itself. Choose another one, or bind `trove toggle` in its keyboard settings.',
  keepRunning: 'Keep running in the background',
  keepRunningHelp: 'Goes on reading when the window is closed. Quit from the tray or the menu.',
  login: 'Start at login',
  loginHelp: 'Without a window, so that everything is up to date when you search.',
  notifications: 'Notifications',
  notificationsHelp: 'When everything is read, the disk is full, or a folder is gone. Nothing else.',
  updates: 'Look for new versions',
  updatesHelp: 'Once a day, Trove asks where it came from. Nothing of you or your files is sent along.',
  updateStates: {
    off: () => 'Not looked for; Trove makes no request.',
    looking: () => 'Looking for a new version…',
    newest: () => 'This is the newest version.',
    offered: (version: string) => `Version ${version} is there.`,
    fetching: (version: string) => `Version ${version} is being fetched…`,
    ready: (version: string) => `Version ${version} is checked and ready.`,
    failed: () => 'No answer that can be trusted; try again later.',
  },
  updateLook: 'Look now',
  updateFetch: 'Fetch',
  updateInstall: 'Restart and install',
  notSaved: 'These settings could not be written, and hold until Trove is closed.',
  notSavedNextStep: 'Look whether the disk is full, then change one again.',
  setAside: (path: string) =>
    `The settings of the app were damaged. They are kept as ${path}; the usual ones are used.`,
} as const;

export const privacyMessages = {
  title: 'Privacy',
  network: 'Network',
  networkHelp:
    'Works offline. Your files, their text and what you search for never leave this computer; the page itself can reach nothing.',
  networkState: 'Nothing leaves',
  networkUpdates: 'Only the look for new versions',
  index: 'Text, names and vectors of your files',
  windows: 'Window places and the settings above',
  history: 'What you searched for',
  historyHelp:
    'Past searches and opened results stay on this computer, for suggestions and, mildly, the order of results.',
  historyQuick: 'What is typed into the quick window is never kept.',
  historySwitch: 'Keep what I search for',
  forgetSearches: 'Forget past searches',
  forgetSearchesHelp: 'Saved searches and pinned files stay.',
  forgetSearchesAction: 'Forget…',
  copyPath: (of: string) => `Copy path: ${of}`,
  export: 'Export the index',
  exportHelp: 'Every file with its state and the reason, and the text that was read if you like.',
  exportAction: 'Export…',
  exportBody:
    'One line for each file: its path, state and reason, size, dates, type, title and checksum. The file is yours; Trove keeps no copy.',
  exportFormat: 'Format',
  exportFormats: { csv: 'Table (CSV)', json: 'Data (JSON)' },
  exportText: 'With the text of the files',
  exportConfirm: 'Export',
  exportStop: 'Stop',
  exporting: 'Export progress',
  exportProgress: (done: number, total: number) =>
    `${formatNumber(done)} of ${counted(total, 'file', 'files')}`,
  exported: (count: number, path: string) => `${counted(count, 'file', 'files')} written to ${path}.`,
  close: 'Close',
  forget: 'Delete the index',
  forgetHelp: 'Forgets every folder and all that was read. Your files stay as they are.',
  forgetAction: 'Delete…',
  forgetTitle: 'Delete the whole index?',
  forgetBody: (folders: number, files: number) =>
    `Trove forgets ${counted(folders, 'folder', 'folders')} and what it read of ${counted(files, 'file', 'files')}. The files themselves stay where they are. Adding the folders again reads everything again.`,
  forgetConfirm: 'Delete the index',
  cancel: 'Cancel',
} as const;
