/** Schnellfenster und Einstellungen der App. */
import type { desktopMessages, privacyMessages, quickMessages } from '../messages-desktop.ts';
import { counted, folders } from './counted.ts';
import { formatNumber } from '../format.ts';
import type { Words } from '../spoken.ts';

export const quick: Words<typeof quickMessages> = {
  label: 'Von überall suchen',
  placeholder: 'Wonach suchen Sie?',
  hint: 'Woran Sie sich erinnern, in eigenen Worten.',
  nothing: (query) => `Nichts gefunden für „${query}“. Versuchen Sie es mit weniger oder anderen Wörtern.`,
  noFolder: 'Noch ist kein Ordner hinzugefügt.',
  openTrove: 'Trove öffnen',
  showAll: 'Alle Treffer',
  preview: 'Vorschau',
  hidePreview: 'Vorschau ausblenden',
  close: 'Schließen',
};

export const desktop: Words<typeof desktopMessages> = {
  title: 'Auf diesem Rechner',
  hotkey: 'Taste für das Schnellfenster',
  hotkeyHelp: 'Öffnet aus jedem Programm ein Suchfeld über allem.',
  hotkeyNone: 'Keine',
  hotkeyRecord: 'Neue Tasten drücken…',
  hotkeyChange: 'Ändern',
  hotkeyWrong: 'Halten Sie Strg, Alt, Umschalt oder Befehl, und drücken Sie dazu eine weitere Taste.',
  hotkeyTaken: 'Diese Taste gehört einem anderen Programm. Wählen Sie eine andere.',
  hotkeyOff: 'Keine Taste ist eingestellt. Symbol in der Leiste, Menü und `trove toggle` öffnen es ebenso.',
  hotkeyWayland:
    'Über solche Tasten entscheidet Ihr Desktop (Wayland) und hat vielleicht einmal gefragt. Geschieht nichts, legen Sie `trove toggle` in seinen Tastatureinstellungen auf eine Taste.',
  test: 'Testen',
  testWaiting: 'Jetzt die Taste drücken…',
  testHeard: 'Sie funktioniert.',
  testSilent:
    'Zehn Sekunden lang kam nichts: Das System behält diese Taste für sich. Wählen Sie eine andere, oder belegen Sie `trove toggle` in den Tastatureinstellungen.',
  keepRunning: 'Im Hintergrund weiterlaufen',
  keepRunningHelp: 'Liest weiter, wenn das Fenster geschlossen ist. Beendet wird über Symbol oder Menü.',
  login: 'Bei der Anmeldung starten',
  loginHelp: 'Ohne Fenster, damit beim Suchen alles auf dem Stand ist.',
  notifications: 'Mitteilungen',
  notificationsHelp: 'Wenn alles gelesen, der Datenträger voll oder ein Ordner weg ist. Sonst nie.',
  updates: 'Nach neuen Versionen suchen',
  updatesHelp:
    'Einmal am Tag fragt Trove dort nach, woher es kam. Von Ihnen oder Ihren Dateien geht nichts mit.',
  updateStates: {
    off: () => 'Es wird nicht gesucht; Trove stellt keine Anfrage.',
    looking: () => 'Nach einer neuen Version wird gesucht…',
    newest: () => 'Dies ist die neueste Version.',
    offered: (version) => `Version ${version} ist da.`,
    fetching: (version) => `Version ${version} wird geholt…`,
    ready: (version) => `Version ${version} ist geprüft und bereit.`,
    failed: () => 'Keine Antwort, der zu trauen wäre; versuchen Sie es später erneut.',
  },
  updateLook: 'Jetzt suchen',
  updateFetch: 'Holen',
  updateInstall: 'Neu starten und installieren',
  notSaved: 'Diese Einstellungen ließen sich nicht speichern und gelten, bis Trove beendet wird.',
  notSavedNextStep: 'Sehen Sie nach, ob der Datenträger voll ist, und ändern Sie dann eine noch einmal.',
  setAside: (path) =>
    `Die Einstellungen der App waren beschädigt. Sie liegen jetzt unter ${path}; es gelten die üblichen.`,
};

export const privacy: Words<typeof privacyMessages> = {
  title: 'Privatsphäre',
  network: 'Netzwerk',
  networkHelp:
    'Arbeitet ohne Netz. Ihre Dateien, ihr Text und was Sie suchen verlassen diesen Rechner nie; die Seite selbst erreicht nichts.',
  networkState: 'Nichts geht hinaus',
  networkUpdates: 'Nur die Frage nach neuen Versionen',
  index: 'Text, Namen und Vektoren Ihrer Dateien',
  windows: 'Fensterpositionen und die Einstellungen oben',
  history: 'Was Sie gesucht haben',
  historyHelp:
    'Frühere Suchen und geöffnete Treffer bleiben auf diesem Rechner, für Vorschläge und ein wenig für die Reihenfolge der Treffer.',
  historyQuick: 'Was im Schnellfenster steht, wird nie behalten.',
  historySwitch: 'Behalten, wonach ich suche',
  forgetSearches: 'Frühere Suchen vergessen',
  forgetSearchesHelp: 'Gespeicherte Suchen und angeheftete Dateien bleiben.',
  forgetSearchesAction: 'Vergessen…',
  copyPath: (of) => `Pfad kopieren: ${of}`,
  export: 'Index exportieren',
  exportHelp: 'Alle Dateien mit Zustand und Grund, auf Wunsch auch mit dem gelesenen Text.',
  exportAction: 'Exportieren…',
  exportBody:
    'Eine Zeile je Datei: Pfad, Zustand und Grund, Größe, Daten, Typ, Titel und Prüfsumme. Die Datei gehört Ihnen; Trove behält keine Kopie.',
  exportFormat: 'Dateiformat',
  exportFormats: { csv: 'Tabelle (CSV)', json: 'Daten (JSON)' },
  exportText: 'Mit dem Text der Dateien',
  exportConfirm: 'Exportieren',
  exportStop: 'Anhalten',
  exporting: 'Fortschritt des Exports',
  exportProgress: (done, total) => `${formatNumber(done)} von ${counted(total, 'Datei', 'Dateien')}`,
  exported: (count, path) => `${counted(count, 'Datei', 'Dateien')} gesichert unter ${path}.`,
  close: 'Schließen',
  forget: 'Index löschen',
  forgetHelp: 'Vergisst alle Ordner und alles Gelesene. Ihre Dateien bleiben, wie sie sind.',
  forgetAction: 'Löschen…',
  forgetTitle: 'Den ganzen Index löschen?',
  forgetBody: (folderCount, fileCount) =>
    `Trove vergisst ${folders(folderCount)} und was es aus ${counted(fileCount, 'Datei', 'Dateien')} gelesen hat. Die Dateien selbst bleiben, wo sie sind. Werden die Ordner wieder hinzugefügt, wird alles neu gelesen.`,
  forgetConfirm: 'Index löschen',
  cancel: 'Abbrechen',
};
