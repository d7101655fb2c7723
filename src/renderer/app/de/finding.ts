/** Worte des Findens. */
import { formatNumber } from '../format.ts';
import type { findingMessages } from '../messages-search.ts';
import type { Words } from '../spoken.ts';

export const finding: Words<typeof findingMessages> = {
  notes: 'Zu dieser Suche',
  didYouMean: 'Meinten Sie',
  copies: (count) => `${formatNumber(count)} Kopien`,
  copiesAt: (paths) => `Derselbe Inhalt liegt auch in:\n${paths.join('\n')}`,
  sort: 'Sortieren nach',
  orders: {
    relevance: 'Relevanz',
    modified: 'Zuletzt geändert',
    name: 'Name',
    size: 'Größte zuerst',
    folder: 'Ordner',
  },
  chips: {
    not: (what) => `Nicht ${what}`,
    name: (part) => `Name: ${part}`,
    author: (who) => `Von ${who}`,
    larger: (size) => `Über ${size}`,
    smaller: (size) => `Unter ${size}`,
    states: {
      duplicate: 'Duplikat',
      'image-only': 'Nur Bild',
      failed: 'Nicht lesbar',
      offline: 'Datenträger nicht angeschlossen',
    },
    edit: (label) => `Filter ändern: ${label}`,
    more: 'Mehr',
    moreHelp: 'Weitere Filter',
    starts: {
      name: 'Name',
      author: 'Verfasser',
      lang: 'Sprache',
      size: 'Größe',
      is: 'Zustand',
    },
  },
  suggestions: 'Vorschläge',
  operators: {
    type: 'Art der Datei oder ihre Endung',
    in: 'In diesem Ordner',
    name: 'Im Namen der Datei',
    author: 'Wer sie verfasst hat',
    lang: 'Sprache des Textes',
    after: 'An diesem Tag oder später geändert',
    before: 'Vor diesem Tag geändert',
    on: 'An diesem Tag, in diesem Monat oder Jahr geändert',
    size: 'Größer oder kleiner als',
    is: 'Duplikate und Dateien in besonderem Zustand',
  },
  formats: 'Formate',
  years: 'Jahre',
  days: {
    today: 'Heute',
    'last 7 days': 'Letzte 7 Tage',
    'last 30 days': 'Letzte 30 Tage',
    'this year': 'Dieses Jahr',
    'last year': 'Letztes Jahr',
  },
  countOf: (shown, total) => `${formatNumber(shown)} von ${formatNumber(total)} Treffern`,
};
