/** Was die Suche im Hintergrund meldet. */
import type { CheckSubject } from '../../../shared/contract/library.ts';
import { formatBytes, formatNumber } from '../format.ts';
import type {
  SaidDetails,
  SaidErrors,
  SaidFindings,
  SaidLooks,
  SaidNotices,
  SaidReasons,
} from '../messages-said.ts';

const errors: SaidErrors = {
  BAD_INPUT: ['Diese Angabe ist nicht möglich.', 'Prüfen Sie die Angabe und versuchen Sie es erneut.'],
  BAD_QUERY: ['So lässt sich nicht suchen.', 'Ändern Sie den Suchtext und versuchen Sie es erneut.'],
  NOTHING_TO_COMPARE: [
    'Darin ist kein Text, der sich vergleichen lässt.',
    'Wählen Sie eine Datei oder eine Passage mit Text.',
  ],
  NOT_FOUND: [
    'Das wurde nicht gefunden.',
    'Prüfen Sie den Pfad, oder fügen Sie den Ordner hinzu, in dem es liegt.',
  ],
  FOLDER_MISSING: [
    'Diesen Ordner gibt es nicht.',
    'Prüfen Sie den Pfad. Liegt er auf einem Datenträger, schließen Sie diesen zuerst an.',
  ],
  FOLDER_UNREADABLE: [
    'Trove darf diesen Ordner nicht lesen.',
    'Erteilen Sie sich das Leserecht, oder wählen Sie einen anderen Ordner.',
  ],
  NOT_A_FOLDER: ['Das ist kein Ordner.', 'Wählen Sie einen Ordner; eine einzelne Datei geht nicht.'],
  FOLDER_ALREADY_COVERED: [
    'Dieser Ordner liegt in einem, der schon hinzugefügt ist.',
    'Es ist nichts zu tun: Seine Dateien werden mitgelesen.',
  ],
  FOLDER_COVERS_ANOTHER: [
    'In diesem Ordner liegt einer, der schon hinzugefügt ist.',
    'Entfernen Sie zuerst den inneren, dann fügen Sie den äußeren hinzu.',
  ],
  DATA_FOLDER_READ_ONLY: [
    'Trove kann nicht in seinen Datenordner schreiben.',
    'Erteilen Sie das Schreibrecht, oder wählen Sie mit --data einen anderen.',
  ],
  DATA_FOLDER_UNUSABLE: [
    'Der Datenordner lässt sich nicht verwenden.',
    'Wählen Sie mit --data einen anderen Datenordner.',
  ],
  DATA_FROM_NEWER_TROVE: [
    'Der Index stammt von einem neueren Trove.',
    'Aktualisieren Sie Trove, oder wählen Sie mit --data einen anderen Datenordner.',
  ],
  DATA_DAMAGED: [
    'Der Index ist beschädigt.',
    '„Zustand“ in den Einstellungen oder `trove doctor` sagt, was sich wiederherstellen lässt.',
  ],
  NOT_WRITABLE: [
    'Dort lässt sich nichts speichern.',
    'Wählen Sie einen anderen Ort, oder geben Sie sich dort das Schreibrecht.',
  ],
  DISK_FULL: ['Der Datenträger ist voll.', 'Schaffen Sie Platz; Trove macht von selbst weiter.'],
  INDEX_MISSING: ['Es gibt noch keinen Index.', 'Fügen Sie zuerst einen Ordner hinzu.'],
  OWNER_BUSY: [
    'Ein anderes Trove startet oder endet gerade.',
    'Versuchen Sie es in einigen Sekunden erneut.',
  ],
  OWNER_UNREACHABLE: [
    'Das Trove, dem der Datenordner gehört, antwortet nicht.',
    'Beenden Sie es, oder warten Sie, bis es gestartet ist.',
  ],
  MODEL_MISSING: [
    'Dateien des Modells fehlen.',
    'Wählen Sie in den Einstellungen ein Modell, oder installieren Sie Trove neu; gesucht wird solange nach Wörtern.',
  ],
  MODEL_DAMAGED: [
    'Dateien des Modells sind beschädigt oder andere als bei der Wahl.',
    'Wählen Sie in den Einstellungen ein Modell, oder installieren Sie Trove neu; gesucht wird solange nach Wörtern.',
  ],
  MODEL_UNSUITABLE: [
    'Dieses Modell kann Trove nicht verwenden.',
    'Wählen Sie ein anderes: ein Modell für Texte, wie transformers.js es nimmt, als ONNX.',
  ],
  HELPER_UNAVAILABLE: [
    'Ein Teil von Trove wurde mehrmals beendet und ruht.',
    'Trove startet ihn von selbst wieder; bleibt es so, hilft „Zustand“ in den Einstellungen oder `trove doctor`.',
  ],
  UNAUTHORIZED: [
    'Diese Seite ist nicht angemeldet.',
    'Öffnen Sie die Adresse, die Trove beim Start genannt hat.',
  ],
  FORBIDDEN_ORIGIN: [
    'Die Anfrage kommt von einer fremden Seite.',
    'Öffnen Sie Trove unter der Adresse, die es genannt hat.',
  ],
  BODY_TOO_LARGE: ['Das ist zu groß.', 'Wählen Sie etwas Kleineres.'],
  PORT_IN_USE: [
    'Der Port wird von einem anderen Programm benutzt.',
    'Wählen Sie einen anderen, oder lassen Sie --port weg.',
  ],
  NOT_LOOPBACK: [
    'Diese Adresse ist auch von außen erreichbar.',
    'Trove hört nur auf diesem Rechner: 127.0.0.1, ::1 oder localhost.',
  ],
  FILE_GONE: [
    'Die Datei ist nicht mehr da.',
    'Sie wurde verschoben, geändert oder gelöscht; die Liste folgt von selbst.',
  ],
  NOTHING_TO_UNDO: ['Es gibt nichts zurückzunehmen.', 'Es ist nichts zu tun.'],
  RUNS_CODE: [
    'Das ist ein Programm; Trove startet keine Programme.',
    'Zeigen Sie es in seinem Ordner an, und starten Sie es dort, wenn Sie ihm trauen.',
  ],
  DESK_FAILED: [
    'Das System hat es nicht getan.',
    'Prüfen Sie, ob für diesen Dateityp ein Programm eingestellt ist.',
  ],
  CANCELLED: ['Es wurde abgebrochen.', 'Es lässt sich jederzeit neu starten.'],
};

const reasons: SaidReasons = {
  'ignored-by-rule': 'Eine Regel lässt sie aus.',
  hidden: 'Es ist eine versteckte Datei.',
  secret:
    'Sie sieht nach einem privaten Schlüssel oder einem anderen Geheimnis aus; Trove lässt sie in Ruhe.',
  'awaiting-ocr': 'Es ist ein Bild von Text; es wird gelesen, wenn alles andere gelesen ist.',
  'too-large': 'Sie überschreitet die Größengrenze.',
  'unsupported-format': 'Dieses Format kann Trove noch nicht lesen.',
  'no-text': 'Es ist kein Text darin.',
  binary: 'Sie enthält Binärdaten, keinen Text.',
  'symbolic-link': 'Es ist eine Verknüpfung; Trove liest die Datei dort, wo sie liegt.',
  'special-file': 'Es ist keine gewöhnliche Datei.',
  'cloud-placeholder':
    'Ihr Inhalt liegt nicht auf diesem Datenträger; beim Öffnen würde er aus der Cloud geladen.',
  'other-volume': 'Sie liegt auf einem anderen Datenträger, der im Ordner eingehängt ist.',
  unreadable: 'Trove darf sie nicht lesen.',
  vanished: 'Sie verschwand, während sie gelesen wurde.',
  changing: 'Sie änderte sich ständig, während sie gelesen wurde.',
  damaged: 'Die Datei ist beschädigt.',
  encrypted: 'Sie ist durch ein Kennwort geschützt.',
  timeout: 'Das Lesen dauerte zu lange.',
  'out-of-memory': 'Das Lesen brauchte zu viel Speicher.',
  crashed: 'Beim Lesen brach der Leser ab.',
  'extraction-failed': 'Sie konnte nicht gelesen werden.',
};

/** What an operator takes, by its name. */
const expected: Readonly<Record<string, string>> = {
  type: 'Eine Dateiart ist wie pdf, image oder sheet.',
  in: 'Es fehlt ein Ordner, wie in in:Dokumente/Steuern.',
  name: 'Es fehlt ein Teil des Dateinamens, wie in name:rechnung.',
  author: 'Es fehlt ein Name, wie in author:"Jana Roth".',
  lang: 'Eine Sprache ist wie english, deutsch oder zh.',
  after: 'Ein Datum ist wie 31.03.2024, März 2024 oder letzte Woche.',
  before: 'Ein Datum ist wie 31.03.2024, März 2024 oder letzte Woche.',
  on: 'Ein Datum ist wie 31.03.2024, März 2024 oder letzte Woche.',
  size: 'Eine Größe ist wie >10mb, <200kb oder 1mb-5mb.',
  is: 'Möglich sind duplicate, image-only, failed und offline.',
};

const notices: SaidNotices = {
  HELPER_RESTARTING: () => 'Ein Teil von Trove wurde beendet und startet gerade wieder.',
  NO_SUCH_FOLDER: (about) => `Den Ordner aus „${about}“ gibt es im Index nicht.`,
  NEAR_FOLDERS: (about) =>
    `Kein Ordner heißt so: „${about}“ steht für alle, in deren Namen ein Wort so beginnt.`,
  FOLDER_PATH: () => 'Das ist ein Ordner. Seine Dateien sind aufgelistet, die neuesten zuerst.',
  UNKNOWN_OPERATOR: (about, operator) =>
    `„${about}“ wird als Wort gesucht. Gemeint war vielleicht ${operator}:`,
  BAD_OPERATOR: (about, operator) =>
    `„${about}“ wurde ausgelassen: ${expected[operator] ?? 'Es ist unvollständig oder falsch.'}`,
  HALF_TYPED: (about) => `Bis „${about}“ fertig ist, zählt alles, was so beginnt.`,
  MATCHES_NOTHING_YET: (about) => `Zu „${about}“ passt noch nichts; beim Tippen bleibt es außen vor.`,
  VECTORS_REBUILDING: () => 'Die Suche nach Bedeutung wird neu aufgebaut; gesucht wird solange nach Wörtern.',
  VECTORS_INCOMPLETE: () =>
    'Die Suche nach Bedeutung wird mit dem gewählten Modell vorbereitet und kennt noch nicht jede Passage.',
  MODEL_CHOICE_DAMAGED: () =>
    'Welches Modell gewählt war, ließ sich nicht mehr lesen; verwendet wird das von Trove.',
  VOLUME_AWAY: () => 'Ein Datenträger ist nicht angeschlossen; seine Dateien bleiben im Index.',
};

const checks: Readonly<Record<CheckSubject, string>> = {
  'data-folder': 'Datenordner',
  database: 'Datenbank',
  model: 'Modell',
  folders: 'Ordner',
  vectors: 'Vektoren',
};

const findings: SaidFindings = {
  'space-free': ({ folder, bytesFree }) => [`${folder}, ${formatBytes(bytesFree)} frei`],
  'space-low': ({ folder, bytesFree }) => [
    `${folder}, nur ${formatBytes(bytesFree)} frei.`,
    'Schaffen Sie bald Platz; ist der Datenträger voll, hält das Lesen an.',
  ],
  'database-sound': () => ['in Ordnung'],
  'database-damaged': ({ problems }) => [
    `Beschädigt: ${problems.join('; ')}`,
    'Beenden Sie Trove, löschen Sie den Datenordner und fügen Sie die Ordner neu hinzu; Ihre Dateien liegen nicht darin.',
  ],
  'model-answers': ({ model }) => [model],
  'model-wrong': () => ['Das Modell liefert falsche Vektoren.', 'Installieren Sie Trove neu.'],
  'folders-added': ({ folders }) => [`${formatNumber(folders)} hinzugefügt`],
  'folders-away': ({ paths }) => [
    `Gerade nicht da: ${paths.join(', ')}.`,
    'Schließen Sie den Datenträger an, oder entfernen Sie den Ordner.',
  ],
  'vectors-there': ({ vectors, passages }) => [
    `${formatNumber(vectors)} von ${formatNumber(passages)} Passagen`,
  ],
};

const details: SaidDetails = {
  'read-stretches':
    'Zum Teil gelesen: {read} von {size}, vom Anfang, vom Ende und von {places} Stellen dazwischen.',
  'members-read': 'Von den Dateien darin wurden {read} gelesen. {why}',
  'members-many': 'Es sind mehr als {most}.',
  'members-unpacked': 'Entpackt sind es mehr als {gigabytes} GB.',
  'members-long': 'Sie enthalten mehr als {millions} Millionen Zeichen.',
  'members-large': 'Sie enthalten mehr als {megabytes} MB.',
  'members-slow': 'Das Lesen dauerte zu lange.',
  'members-damaged': 'Von da an ist das Archiv beschädigt.',
  'member-locked': '{locked} der {members} Dateien darin verlangt ein Kennwort.',
  'members-locked': '{locked} der {members} Dateien darin verlangen ein Kennwort.',
  'pages-read': 'Von {pages} Seiten wurden die ersten {read} gelesen.',
  'first-characters': 'Die ersten {millions} Millionen Zeichen wurden gelesen.',
  'words-only': 'Trove kennt dieses Format nur zum Teil: gelesen wurden Wörter, nicht ihr Zusammenhang.',
  'picture-waits': 'Text im Bild wird gelesen, wenn alles andere gelesen ist.',
  empty: 'Die Datei ist leer.',
  found: 'Sie ist im Index und kann gefunden werden: {passages} Passagen, gelesen am {day} um {clock}.{more}',
  'found-one':
    'Sie ist im Index und kann gefunden werden: {passages} Passage, gelesen am {day} um {clock}.{more}',
  'waits-next': 'Sie wartet darauf, gelesen zu werden, und ist die nächste.{more}',
  'waits-one': 'Sie wartet darauf, gelesen zu werden; {ahead} Datei kommt davor.{more}',
  waits: 'Sie wartet darauf, gelesen zu werden; {ahead} Dateien kommen davor.{more}',
  'held-paused': 'Das Lesen ist angehalten.',
  'held-battery': 'Gelesen wird, sobald der Rechner am Netz hängt.',
  'held-low-power': 'Gelesen wird, sobald der Rechner nicht mehr Strom spart.',
  'held-asleep': 'Gelesen wird, sobald der Rechner aufwacht.',
  'held-overnight': 'Gelesen wird nachts.',
  'just-appeared': 'Sie ist gerade erst da; Trove sieht gleich nach ihr.',
  'root-read': 'Es ist ein hinzugefügter Ordner; seine Dateien werden gelesen.',
  'folder-read': 'Es ist ein Ordner in {root}; seine Dateien werden gelesen.',
  'no-such-file': 'Es gibt keine Datei {path}.',
  'not-covered': 'Sie liegt in keinem hinzugefügten Ordner. Fügen Sie einen hinzu, in dem sie liegt.',
  'asks-for-password': 'Sie verlangt ein Kennwort.',
};

const looks: SaidLooks = {
  problems: {
    changed: 'Die Datei hat sich geändert, seit sie gelesen wurde.',
    gone: 'Die Datei ist nicht mehr an ihrem Platz.',
    away: 'Die Datei liegt auf einem Datenträger, der nicht angeschlossen ist.',
    pending: 'Die Datei wartet darauf, gelesen zu werden.',
  },
  nextSteps: {
    changed: 'Dies ist der Text von vorher; Trove liest die Datei von selbst neu.',
    gone: 'Dies ist der Text, wie er gelesen wurde; die Liste erneuert sich von selbst.',
    away: 'Dies ist der Text, wie er gelesen wurde; schließen Sie den Datenträger an, um die Datei zu öffnen.',
    pending: 'Bis dahin wird nur ihr Name gefunden, oder der Text von vorher.',
    encrypted:
      'Öffnen Sie sie in ihrem eigenen Programm, das nach dem Kennwort fragt; eine Kopie ohne Kennwort kann hier gelesen werden.',
    'too-large':
      'Öffnen Sie sie in ihrem eigenen Programm, oder heben Sie die Grenze in den Einstellungen an.',
    'cloud-placeholder':
      'Öffnen Sie sie in ihrem eigenen Programm, das sie holt; Trove liest sie dann von selbst.',
    'awaiting-ocr': 'Warten Sie, oder wählen Sie „Jetzt lesen“ in der Bibliothek.',
    timeout:
      'Öffnen Sie sie in ihrem eigenen Programm, oder geben Sie in den Einstellungen mehr Zeit für eine Datei.',
    'out-of-memory':
      'Öffnen Sie sie in ihrem eigenen Programm, oder geben Sie in den Einstellungen mehr Speicher für eine Datei.',
    damaged:
      'Versuchen Sie, sie in ihrem eigenen Programm zu öffnen, oder nehmen Sie eine Kopie aus einer Sicherung.',
    unreadable: 'Geben Sie sich das Recht, die Datei zu lesen; Trove versucht es von selbst wieder.',
    other: 'Öffnen Sie sie in ihrem eigenen Programm, um zu sehen, was darin ist.',
  },
};

export const said = { errors, reasons, notices, checks, findings, details, looks };
