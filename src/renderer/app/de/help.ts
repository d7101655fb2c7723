/** Worte der Seite mit Tasten und Suchworten. */
import type { helpMessages } from '../messages-help.ts';
import type { Words } from '../spoken.ts';

export const help: Words<typeof helpMessages> = {
  title: 'Tasten und Suchworte',
  close: 'Schließen',
  groups: {
    anywhere: 'Überall',
    field: 'Suchfeld',
    list: 'Ergebnisse',
    preview: 'Vorschau',
    similar: 'Ähnliche Dateien',
    desktop: 'Programm',
    text: 'Suchtext',
  },
  keys: {
    mod: 'Strg',
    shift: 'Umschalt',
    alt: 'Alt',
    'Page Up': 'Bild↑',
    'Page Down': 'Bild↓',
    Home: 'Pos1',
    End: 'Ende',
    Delete: 'Entf',
    Space: 'Leertaste',
  },
  shortcuts: {
    anywhere: {
      search: 'Zum Suchfeld',
      help: 'Diese Seite zeigen',
      copyPath: 'Pfad der ausgewählten Datei kopieren',
    },
    field: {
      clear: 'Vorschläge schließen, dann das Feld leeren',
      suggestions: 'Vorschläge zeigen',
      choose: 'Einen Vorschlag wählen, solange es welche gibt',
      take: 'Ihn übernehmen',
    },
    list: {
      move: 'Ein Ergebnis auswählen, auch vom Suchfeld aus',
      page: 'Eine Seite nach oben oder unten',
      ends: 'Erstes oder letztes Ergebnis',
      mark: 'Mehrere auswählen, in der Liste',
      all: 'Alle aufgeführten auswählen, in der Liste',
      peek: 'Hineinsehen, in der Liste; ↑ ↓ gehen von dort weiter',
      open: 'Öffnen, auch alle ausgewählten',
      reveal: 'Im Ordner zeigen',
      preview: 'Vorschau, in einem schmalen Fenster',
      similar: 'Ähnliche Dateien finden',
      trash: 'In den Papierkorb legen, in der Liste',
    },
    preview: {
      steps: 'Nächste und vorige Fundstelle',
      letters: 'Dasselbe, in der Vorschau',
      find: 'In dieser Datei suchen',
    },
    similar: { more: 'Mehr wie dies', less: 'Weniger wie dies' },
    desktop: {
      newSearch: 'Neue Suche',
      places: 'Suche, Ähnliches, Duplikate, Bibliothek',
      settings: 'Einstellungen',
    },
  },
  text: {
    words: 'Diese Wörter, oder was sie bedeuten; je mehr davon, desto besser',
    phrase: 'Genau diese Wörter hintereinander',
    without: 'Ohne dieses Wort, in Text und Name',
    withoutPhrase: 'Ohne diese Wortfolge',
    either: 'Eine der Wortfolgen',
  },
  more: 'Ein - vor einem Operator kehrt ihn um, wie in -type:csv. Derselbe Operator zweimal heißt: eines davon. Operatoren allein listen Dateien auf, die neuesten zuerst. Vom Namen eines Ordners genügt der Anfang eines Wortes.',
};
