/** Worte des Bereichs Duplikate. */
import { formatBytes, formatDuration, formatNumber, formatPercent } from '../format.ts';
import type { duplicatesMessages } from '../messages-duplicates.ts';
import { counted, files, folders } from './counted.ts';

const groups = (count: number): string => counted(count, 'Gruppe', 'Gruppen');
const words = (count: number): string => counted(count, 'Wort', 'Wörter');

export const duplicates: typeof duplicatesMessages = {
  kindsLabel: 'Was als Duplikat gilt',
  kinds: {
    exact: 'Gleiche Bytes',
    near: 'Fast gleicher Text',
    meaning: 'In anderen Worten',
    image: 'Bilder',
    folder: 'Ordner',
  },
  startTitle: {
    exact: 'Dateien finden, die mehr als einmal da sind',
    near: 'Fassungen und leicht geänderte Kopien finden',
    meaning: 'Texte finden, die dasselbe anders sagen',
    image: 'Bilder finden, die gleich aussehen',
    folder: 'Ordner finden, in denen dieselben Dateien liegen',
  },
  startHelp: {
    exact: 'Jede Datei zählt, welcher Art auch immer. Gleich sind zwei nur, wenn jedes Byte gleich ist.',
    near: 'Entwürfe, Exporte und bearbeitete Kopien kommen zusammen, auch über Formate hinweg. Nichts muss genau gleich sein.',
    meaning:
      'Eine Übersetzung, eine Zusammenfassung, derselbe Text neu geschrieben: Was ohnehin fast gleich ist, bleibt weg.',
    image: 'Auch wenn sie verkleinert oder neu gespeichert wurden.',
    folder: 'Auch wenn in einem ein paar Dateien mehr liegen: Sie werden aufgelistet, bevor etwas geschieht.',
  },
  look: 'Duplikate suchen',
  lookAgain: 'Erneut suchen',
  cancel: 'Abbrechen',
  cancelled: 'Die Suche wurde vorher abgebrochen.',
  noFolders: 'Noch ist kein Ordner hinzugefügt',
  noFoldersHelp: 'Wählen Sie einen Ordner, der durchgesehen wird; hinzugefügt sein muss er nicht.',
  offline: 'Ein nicht angeschlossener Datenträger bleibt außen vor.',

  stages: {
    listing: 'Dateien werden aufgelistet',
    comparing: 'Wird verglichen',
    reading: 'Dateien werden gelesen',
  },
  progress: 'Fortschritt der Suche',
  progressFiles: (done, total) => (total > 0 ? `${formatNumber(done)} von ${files(total)}` : files(done)),
  progressBytes: (done, total) => `${formatBytes(done)} von ${formatBytes(total)}`,

  summary: (bytes, count) => `${formatBytes(bytes)} in ${groups(count)}`,
  summaryWithoutBytes: groups,
  summaryDetail: (inGroups, seen, elapsedMs) =>
    `${formatNumber(inGroups)} von ${formatNumber(seen)} angesehenen Dateien, in ${formatDuration(elapsedMs / 1_000)}`,
  summaryOfFolders: (count, seen, elapsedMs) =>
    `${folders(count)}, ${files(seen)} angesehen in ${formatDuration(elapsedMs / 1_000)}`,
  announce: (bytes, count) =>
    count === 0 ? 'Keine Duplikate gefunden' : `${formatBytes(bytes)} zu gewinnen in ${groups(count)}`,
  nothing: {
    exact: 'Nichts ist doppelt da',
    near: 'Keine zwei Texte sind fast gleich',
    meaning: 'Keine zwei Texte sagen dasselbe',
    image: 'Keine zwei Bilder sehen gleich aus',
    folder: 'In keinen zwei Ordnern liegen dieselben Dateien',
  },
  nothingHelp: (seen) => `${files(seen)} angesehen.`,
  problems: (count) => `${files(count)} nicht lesbar`,
  partial: (indexed, total) =>
    `${formatNumber(indexed)} von ${files(total)} sind bisher gelesen; für den Rest später erneut suchen.`,

  map: 'Wo der Platz ist',
  onlyIn: (name) => `In ${name}`,

  scope: 'Was durchgesehen wird',
  where: 'Ordner',
  whereCount: folders,
  reference: 'Nie anrühren',
  referenceCount: (count) => `${folders(count)} nie anrühren`,
  referenceHelp: 'Dateien in diesen Ordnern bleiben immer.',
  leaveOut: 'Auslassen',
  leaveOutCount: (count) => `${formatNumber(count)} auslassen`,
  leaveOutFolders: 'Ordner, die nicht durchgesehen werden.',
  leaveOutTypes: 'Arten',
  leaveOutTypesHint: 'Zum Beispiel tmp, log',
  leaveOutTypesHelp: 'Endungen von Namen, durch Kommas getrennt.',
  everything: 'Auch versteckte und temporäre Dateien',
  threshold: {
    exact: '',
    near: 'Gemeinsamer Text',
    meaning: 'Gemeinsamer Sinn',
    image: 'Ähnlichkeit',
    folder: 'Gemeinsame Dateien',
  },
  atLeast: (share) => `Mindestens ${formatPercent(share)}`,
  smallest: 'Größe',
  sizes: [
    [0, 'Jede Größe'],
    [1_000_000, 'Ab 1 MB'],
    [100_000_000, 'Ab 100 MB'],
  ],
  filter: 'Nach Name oder Ordner filtern',
  filterNone: (filter) => `Keine Gruppe hat „${filter}“ in ihren Namen`,

  list: 'Gruppen',
  label: 'Gruppe',
  none: 'Wählen Sie eine Gruppe, um ihre Dateien zu sehen.',
  copies: (kind, count) =>
    kind === 'folder' ? folders(count) : kind === 'exact' ? counted(count, 'Kopie', 'Kopien') : files(count),
  inFolders: (count) => (count === 1 ? 'in einem Ordner' : `in ${counted(count, 'Ordner', 'Ordnern')}`),
  toWin: (bytes) => `${formatBytes(bytes)} zu gewinnen`,
  marked: (count) => `${formatNumber(count)} vorgemerkt`,
  folderFacts: (count, missing) =>
    missing === 0 ? files(count) : `${files(count)}, davon ${formatNumber(missing)} nicht im ersten`,
  similarity: (kind, share) =>
    kind === 'meaning' || kind === 'image'
      ? `${formatPercent(share)} ähnlich`
      : `${formatPercent(share)} gleich`,
  links: (count) => counted(count, 'weiterer Name', 'weitere Namen'),
  notIndexed: 'Sie ist nicht im Index, daher lässt sich ihr Text hier nicht zeigen.',
  showAllFiles: (count) => `Alle ${files(count)} zeigen`,

  timeline: 'Fassungen, älteste zuerst',
  changeSame: 'gleicher Text',
  changeWords: (added, removed) =>
    `+${formatNumber(added)} −${formatNumber(removed)} ${added + removed === 1 ? 'Wort' : 'Wörter'}`,
  words,
  diff: 'Was sich geändert hat',
  diffNone: 'Kein Wort unterscheidet sich.',
  diffCoarse: 'Die Texte werden absatzweise verglichen, nicht Wort für Wort.',
  diffTruncated: 'Verglichen wird nur der Anfang der Texte.',
  sameWords: (count) => `${words(count)} gleich`,
  removedWords: 'Nur in der älteren',
  addedWords: 'Nur in der neueren',
  compareFailed: 'Sie konnten nicht verglichen werden.',

  foldersLabel: 'Was in beiden Ordnern liegt',
  shared: (count) => `${files(count)} in beiden`,
  onlyIn2: (count, name) => `${files(count)} nur in ${name}`,
  firstShown: (shown, all) => `Erste ${formatNumber(shown)} von ${formatNumber(all)}`,
  removeShared: (name) => `Kopien in ${name} in Quarantäne verschieben`,
  removedFrom: (name) => `Die Kopien in ${name} gehen, die im anderen Ordner bleiben.`,
  nothingMissing: (other, name) => `Alles in ${other} liegt auch in ${name}.`,

  failedTitle: 'Die Suche hat nicht funktioniert',
  retry: 'Erneut versuchen',
};
