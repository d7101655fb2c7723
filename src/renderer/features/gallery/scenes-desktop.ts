import { abilitiesOf } from '../../../shared/desk-abilities.ts';
import type { DesktopState, UpdateState } from '../../../shared/desktop.ts';
import { TroveError } from '../../../shared/errors.ts';
import { cannedChecks, failing, indexingStatus, type Scene } from './canned.ts';

const state: DesktopState = {
  settings: {
    hotkey: 'Control+Shift+Space',
    keepRunning: true,
    startAtLogin: false,
    notifications: true,
    lookForUpdates: false,
    theme: 'system',
    language: 'system',
  },
  hotkey: { state: 'active', test: 'none', needsDesktop: false },
  update: { phase: 'off', version: null },
  loginProblem: null,
  setAside: null,
  isUnsaved: false,
  profileFolder: '/home/ana/.config/Trove',
};

const withState = (changes: Partial<DesktopState>): Scene => ({
  place: 'settings',
  prepare: ({ desktop }) => desktop.setState({ state: { ...state, ...changes } }),
});
const withHotkey = (changes: Partial<DesktopState['hotkey']>): Scene =>
  withState({ hotkey: { ...state.hotkey, ...changes } });

const withUpdate = (phase: UpdateState['phase'], version: string | null): Scene =>
  withState({ settings: { ...state.settings, lookForUpdates: true }, update: { phase, version } });

const nothing = {
  results: [],
  coverage: { indexed: 7_872, pending: 0, total: 7_872 },
  notices: [],
  elapsedMs: 2,
};

/** With the system's own dialogs, as the app has them. */
const withRefused = (unsaved: string, message: string, nextStep: string): Scene => ({
  place: 'settings',
  prepare: ({ desktop, engine, settings }) => {
    desktop.setState({ state });
    engine.setState({ abilities: abilitiesOf(true) });
    settings.setState({ unsaved: [unsaved], error: new TroveError('BAD_INPUT', message, { nextStep }) });
  },
});

/** What only the desktop app shows. */
export const desktopScenes: Readonly<Record<string, Scene>> = {
  'Desktop: settings': withState({}),
  'Desktop: checked': {
    place: 'settings',
    prepare: (services) => {
      services.desktop.setState({ state });
      services.settings.setState({ checks: cannedChecks });
    },
  },
  'Desktop: no language data': withRefused(
    'ocrFolder',
    'There is no language data in /home/ana/Documents/Housing/Cooperative.',
    'Choose a folder that holds Tesseract data, such as eng.traineddata.',
  ),
  'Desktop: a setting not saved': withRefused('theme', 'The disk is full.', 'Free some space.'),
  'Desktop: an update is there': withUpdate('offered', '0.2.0'),
  'Desktop: an update is fetched': withUpdate('fetching', '0.2.0'),
  'Desktop: an update is ready': withUpdate('ready', '0.2.0'),
  'Desktop: looking for an update failed': withUpdate('failed', null),
  'Desktop: key taken': withHotkey({ state: 'taken' }),
  'Desktop: key tested': withHotkey({ test: 'waiting' }),
  'Desktop: key silent': withHotkey({ test: 'silent' }),
  'Desktop: key on Wayland': withHotkey({ needsDesktop: true }),
  'Desktop: settings damaged': withState({
    setAside: '/home/ana/.config/Trove/desktop.json.damaged',
    loginProblem: 'It could not be set: the autostart folder cannot be written.',
  }),
  'Desktop: settings not written': withState({ isUnsaved: true }),
  'Quick: no question yet': { place: 'quick' },
  'Quick: results': { place: 'quick', query: 'budget meeting', status: indexingStatus },
  'Quick: nothing found': {
    place: 'quick',
    query: 'zebra crossing',
    answers: { 'search.query': nothing },
  },
  'Quick: failed': {
    place: 'quick',
    query: '"budget',
    answers: { 'search.query': failing('The quotation mark is not closed.') },
  },
  'Quick: no folder': { place: 'quick', status: { roots: [] } },
  'Quick: engine down': { place: 'quick', process: { state: 'down', message: null } },
};
