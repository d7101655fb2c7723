/** Worte des Bereichs Ähnliches. */
import { formatNumber, formatPercent } from '../format.ts';
import type { similarMessages } from '../messages-similar.ts';
import { counted, files } from './counted.ts';

export const similar: typeof similarMessages = {
  startTitle: 'Was ist so ähnlich wie dies?',
  startHelp:
    'Ausgangspunkt ist eine Datei oder ein Text. Gelesen wird auf diesem Rechner; hinzugefügt wird nichts.',
  drop: 'Datei hierher ziehen',
  choose: 'Datei auswählen…',
  paste: 'Oder einen Text einfügen',
  pasteHint: 'Eine Passage, ein Absatz, eine ganze Seite',
  find: 'Ähnliches finden',
  fromSearch: 'Bei einem Treffer der Suche steht „Ähnliches finden“ in seinem Menü.',
  noFolders: 'Noch ist kein Ordner hinzugefügt',
  noFoldersHelp: 'Ähnliche Dateien werden in den Ordnern gesucht, die Trove liest.',
  chooseFolders: 'Ordner auswählen',

  to: 'Wie',
  several: (count) => files(count),
  pastedText: 'Eingefügter Text',
  startOver: 'Von vorn',
  change: 'Mit etwas anderem vergleichen',
  reading: (name) => `${name} wird gelesen…`,
  readingProgress: 'Fortschritt beim Lesen',
  passages: (count) => counted(count, 'Passage', 'Passagen'),
  more: (name) => `Mehr wie ${name}`,
  less: (name) => `Weniger wie ${name}`,
  removeSteer: (name) => `Nicht mehr nach ${name} richten`,
  steering: 'Gerichtet nach',

  results: 'Ähnliche Dateien',
  label: 'Vergleich',
  none: 'Wählen Sie eine Datei, um zu sehen, was sie ähnlich macht.',
  actions: {
    more: 'Mehr davon',
    less: 'Weniger davon',
    similar: 'Ähnliches finden',
  },
  grades: [
    [0.985, 'Fast gleich'],
    [0.8, 'Sehr ähnlich'],
    [0.6, 'Ähnlich'],
    [0.4, 'Verwandt'],
    [0.25, 'Entfernt verwandt'],
    [-1, 'Kaum verwandt'],
  ],
  similarity: (words, value) => `${words}, ${formatPercent(value)}`,
  count: (count, more) => (more ? `Erste ${files(count)}` : files(count)),
  announce: (count, name) => (count === 0 ? `Keine Datei ist wie ${name}` : `${files(count)} wie ${name}`),
  partial: (indexed, total) => `Verglichen mit ${formatNumber(indexed)} von ${files(total)}`,
  showMore: 'Mehr Dateien zeigen',

  views: { label: 'Zeigen', pairs: 'Passagen', text: 'Text' },
  pair: (index, total) => `Paar ${formatNumber(index)} von ${formatNumber(total)}`,
  sameMarked: 'Markiert sind Wörter, die in beiden stehen.',
  differencesMarked: 'Markiert sind Wörter, die sich unterscheiden.',
  noPairs: 'Keine einzelne Passage dieser Datei ähnelt einer der anderen.',
  noPairsHelp: 'Ähnlich sind sie als Ganzes.',
  inThis: (name) => `In ${name}`,

  modes: { label: 'Gesucht wird', files: 'Ähnliche Dateien', places: 'Fundstellen' },
  traceKinds: {
    exact: (count) => `Wort für Wort (${formatNumber(count)})`,
    near: (count) => `Leicht geändert (${formatNumber(count)})`,
    meaning: (count) => `In anderen Worten (${formatNumber(count)})`,
  },
  traceLabel: 'Fundstellen',
  traceNone: 'Es steht nirgends sonst',
  traceNoneHelp: 'Weder Wort für Wort noch leicht geändert noch in anderen Worten.',

  emptyTitle: (name) => `Keine Datei ist wie ${name}`,
  emptyHelp: 'In den Ordnern, die Trove liest, gibt es nichts Vergleichbares.',
  emptyFilters: 'Die Filter lassen Dateien aus.',
  failedTitle: 'Der Vergleich hat nicht funktioniert',
  retry: 'Erneut versuchen',
  notReadable: (name) => `${name} konnte nicht gelesen werden.`,
  notReadableNextStep: 'Wählen Sie eine Datei; ein Ordner lässt sich nicht vergleichen.',
  emptyFile: (name) => `${name} ist leer.`,
};
