/** Worte für die Regeln eines Ordners und für Ordner, die nicht beobachtet werden können. */
import { formatDuration, formatNumber } from '../format.ts';
import type { rulesMessages, scanMessages } from '../messages-library.ts';
import { files } from './counted.ts';

const atLeast = (complete: boolean): string => (complete ? '' : 'mindestens ');

export const rules: typeof rulesMessages = {
  change: (name) => `Was in ${name} gelesen wird`,
  title: (name) => `Was in „${name}“ gelesen wird`,
  close: 'Schließen',
  help: 'Ein Muster je Zeile wie in .gitignore, von diesem Ordner abwärts: *.log für Namen, Entwürfe/ für Ordner, /alt nur in diesem Ordner.',
  exclude: 'Auslassen',
  include: 'Trotzdem lesen',
  includeHelp:
    'Programmordner, Zwischenspeicher, versteckte Dateien, private Schlüssel und was .gitignore und .troveignore nennen, bleiben ohnehin aus. Was unter „Trotzdem lesen“ steht, wird dennoch gelesen.',
  effect: 'Was sich mit dem Sichern ändert',
  unchanged: 'Noch nichts. Ändern Sie die Muster, um zu sehen, welche Dateien gingen und kämen.',
  looking: 'Der Ordner wird durchgesehen…',
  none: (count) => `Keine Datei geht oder kommt; ${files(count)} bleiben, wie sie sind.`,
  out: (count, bytes, complete) =>
    `${atLeast(complete)}${files(count)} (${bytes}) ${count === 1 ? 'wird' : 'werden'} nicht mehr gefunden`,
  in: (count, bytes, complete) =>
    `${atLeast(complete)}${files(count)} (${bytes}) ${count === 1 ? 'kommt' : 'kommen'} dazu`,
  stay: (count) => `${files(count)} bleiben, wie sie sind.`,
  more: (count) => `und ${formatNumber(count)} weitere`,
  save: 'Sichern',
  cancel: 'Abbrechen',
};

export const scans: typeof scanMessages = {
  every: (seconds) => `Alle ${formatDuration(seconds)} durchgesehen`,
  reasons: {
    remote: 'Er liegt auf einem anderen Rechner, der Änderungen nicht meldet.',
    'watch-limit': 'Das System kann keine weiteren Ordner beobachten.',
  },
};
