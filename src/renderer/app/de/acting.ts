/** Worte dafür, zu wählen, was geht, es zu tun und es zurückzunehmen. */
import { formatBytes, formatNumber } from '../format.ts';
import type { actingMessages } from '../messages-acting.ts';
import { files } from './counted.ts';

export const acting: typeof actingMessages = {
  keep: 'Behalten',
  rules: {
    'by-hand': 'Von Hand gewählt',
    newest: 'Die neueste',
    oldest: 'Die älteste',
    'shortest-path': 'Den kürzesten Pfad',
    folder: 'Was in einem Ordner liegt',
    name: 'Was so heißt',
    'other-names': 'Was nicht so heißt',
  },
  folderHint: 'Pfad eines Ordners',
  patternHint: 'Zum Beispiel * (1).*',
  patternHelp: '* steht für beliebigen Text, ? für ein Zeichen.',
  outcome: (count, bytes) => `${files(count)} gingen weg, ${formatBytes(bytes)}`,
  outcomeNothing: 'Nichts ist vorgemerkt',
  planning: 'Es wird ermittelt, was wegginge…',
  clear: 'Keine vormerken',
  remove: (name) => `${name} vormerken`,
  goes: 'Geht weg',
  stays: 'Bleibt',
  stayReasons: {
    last: 'Bleibt, sonst wäre keine mehr da',
    reference: 'Bleibt: Ihr Ordner wird nie angerührt',
    'other-group': 'Bleibt: Eine andere Gruppe braucht sie',
    'no-match': 'Bleibt: Die Regel sagt zu dieser Gruppe nichts',
  },

  actions: {
    quarantine: 'In Quarantäne verschieben',
    link: 'Durch Links ersetzen',
    trash: 'In den Papierkorb des Systems',
  },
  otherActions: 'Andere Wege',
  confirmTitles: {
    quarantine: (count) => `${files(count)} in Quarantäne verschieben?`,
    link: (count) => `${files(count)} durch Links ersetzen?`,
    trash: (count) => `${files(count)} in den Papierkorb des Systems verschieben?`,
  },
  consequences: {
    quarantine: (bytes) =>
      `Sie verlassen ihre Ordner und bleiben auf demselben Datenträger, bis die Quarantäne geleert wird; erst dann sind ${formatBytes(bytes)} frei. „Rückgängig“ bringt sie zurück, wie sie waren.`,
    link: (bytes) =>
      `Jede wird ein weiterer Name der Datei, die bleibt; das gibt sofort ${formatBytes(bytes)} frei. Wo der Datenträger nur feste Links kennt, zeigt sich eine Änderung der einen auch in der anderen. „Rückgängig“ macht wieder eigene Dateien daraus.`,
    trash: (bytes) =>
      `Zurückgeholt werden sie über den Papierkorb des Systems, und von Trove nur, wo es das danach anbietet. ${formatBytes(bytes)} sind frei, sobald er geleert ist.`,
    notExact:
      'Diese Dateien sind nicht Byte für Byte gleich: Was nur in denen steht, die weggehen, ist mit ihnen weg.',
  },
  chosen: {
    action: 'In den Papierkorb',
    title: (count, name) =>
      count === 1 ? `„${name}“ in den Papierkorb legen?` : `${files(count)} in den Papierkorb legen?`,
    goes: (count, bytes) =>
      `${count === 1 ? 'Sie verlässt ihren Ordner und liegt' : 'Sie verlassen ihre Ordner und liegen'} dann im Papierkorb des Systems, ${formatBytes(bytes)}.`,
    undoHere: '„Rückgängig“ bringt zurück, was ging, solange der Papierkorb nicht geleert ist.',
    undoThere: 'Nur der Papierkorb bringt zurück, was ging, solange er nicht geleert ist.',
    noCopy: (count, all) =>
      all === 1
        ? 'Trove kennt keine andere Kopie davon.'
        : count === all
          ? 'Trove kennt von keiner eine andere Kopie.'
          : `Von ${formatNumber(count)} kennt Trove keine andere Kopie.`,
    copies: (all) => (all === 1 ? 'Eine andere Kopie bleibt.' : 'Von jeder bleibt eine andere Kopie.'),
    gone: (count) =>
      `${files(count)} ${count === 1 ? 'ist' : 'sind'} nicht mehr da, oder ihr Datenträger ist nicht angeschlossen.`,
    readOnly: (count) =>
      count === 1
        ? '1 Datei bleibt: Ihr Ordner lässt keine Änderung zu.'
        : `${files(count)} bleiben: Ihre Ordner lassen keine Änderung zu.`,
  },
  cancel: 'Abbrechen',
  acting: {
    quarantine: 'Wird in Quarantäne verschoben',
    link: 'Wird durch Links ersetzt',
    trash: 'Wird in den Papierkorb verschoben',
  },
  undoing: 'Wird zurückgebracht',
  emptying: 'Quarantäne wird geleert',
  progress: (done, total) => `${formatNumber(done)} von ${files(total)}`,
  stop: 'Anhalten',

  done: {
    quarantine: (count, bytes) => `${files(count)} in Quarantäne verschoben, ${formatBytes(bytes)}`,
    link: (count, bytes) => `${files(count)} durch Links ersetzt, ${formatBytes(bytes)} frei`,
    trash: (count, bytes) => `${files(count)} in den Papierkorb verschoben, ${formatBytes(bytes)}`,
  },
  undone: (count) => `${files(count)} zurückgebracht`,
  emptied: (count, bytes) => `${files(count)} endgültig gelöscht, ${formatBytes(bytes)} frei`,
  undo: 'Rückgängig',
  refusedCount: (count) => `${files(count)} unverändert`,
  showRefused: 'Warum',
  refusedTitle: (count) => `${files(count)} unverändert`,
  refusals: {
    'last-copy': 'Es könnte die letzte sein: Keine andere ganze Kopie wurde gefunden.',
    kept: 'Eine andere Gruppe behält sie.',
    changed: 'Sie hat sich seit der Suche geändert.',
    'same-file': 'Es ist dieselbe Datei wie die, die bleibt.',
    'not-allowed': 'Das System lässt nicht zu, dass Trove sie verschiebt.',
    'read-only': 'Ihr Datenträger ist schreibgeschützt.',
    'disk-full': 'Auf dem Datenträger ist kein Platz mehr.',
    'cannot-link': 'Dort lässt sie sich nicht verlinken.',
    occupied: 'An ihrem alten Platz liegt jetzt etwas anderes.',
    missing: 'Sie ist nicht dort, wohin sie gelegt wurde.',
    'not-exact': 'Nur was Byte für Byte gleich ist, wird zum Link.',
    'no-trash': 'Es gibt keinen Papierkorb, den Trove benutzen kann.',
    failed: 'Es hat nicht funktioniert.',
  },
  close: 'Schließen',

  journal: 'Verlauf',
  journalTitle: 'Was getan wurde',
  journalNone: 'Noch wurde nichts verschoben oder ersetzt.',
  journalMore: 'Früheres zeigen',
  journalLine: {
    quarantine: (count, bytes) => `${files(count)} in Quarantäne, ${formatBytes(bytes)}`,
    link: (count, bytes) => `${files(count)} durch Links ersetzt, ${formatBytes(bytes)}`,
    trash: (count, bytes) => `${files(count)} in den Papierkorb, ${formatBytes(bytes)}`,
  },
  journalStates: { done: '', undone: 'zurückgebracht', emptied: 'endgültig gelöscht' },
  journalUndoable: (count) => `${files(count)} lassen sich zurückbringen`,
  journalStayed: (name) => `für ${name}`,
  journalEntries: (shown, all) =>
    shown >= all ? `${files(all)} zeigen` : `Die ersten ${formatNumber(shown)} von ${files(all)} zeigen`,
  quarantineHolds: (count, bytes) => `In Quarantäne: ${files(count)}, ${formatBytes(bytes)}`,
  quarantineEmpty: 'Die Quarantäne ist leer.',
  empty: 'Quarantäne leeren',
  emptyTitle: (count) => `${files(count)} endgültig löschen?`,
  emptyConsequence: (bytes) =>
    `Das gibt ${formatBytes(bytes)} frei und lässt sich nicht zurücknehmen. Dateien ohne eine andere ganze Kopie bleiben in Quarantäne.`,
  emptyConfirm: 'Endgültig löschen',

  export: 'Exportieren',
  exportCsv: 'Als CSV',
  exportJson: 'Als JSON',
  failed: 'Es hat nicht funktioniert.',
};
