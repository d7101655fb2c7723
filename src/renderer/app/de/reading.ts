/** Worte der Vorschau. */
import { formatNumber, formatPercent } from '../format.ts';
import type { markingMessages, readingMessages, whyMessages } from '../messages-reading.ts';
import { files } from './counted.ts';
import type { Words } from '../spoken.ts';

export const reading: Words<typeof readingMessages> = {
  table: 'Tabelle',
  slide: (slide) => `Folie ${formatNumber(slide)}`,
  sheet: (sheet) => `Blatt ${formatNumber(sheet)}`,
  mail: { From: 'Von', To: 'An', Cc: 'Kopie', Date: 'Datum' },
  matches: (count, isComplete) =>
    `${isComplete ? '' : 'mehr als '}${formatNumber(count)} ${count === 1 ? 'Fundstelle' : 'Fundstellen'}`,
  matchOf: (index, total, isComplete) =>
    `${formatNumber(index)} von ${formatNumber(total)}${isComplete ? '' : '+'}`,
  previousMatch: 'Vorige Fundstelle',
  nextMatch: 'Nächste Fundstelle',
  find: 'In dieser Datei suchen',
  findHint: 'Text in dieser Datei',
  noMatches: 'Nicht in dieser Datei',
  closeFind: 'Suche in der Datei schließen',
  page: (page, total) => `Seite ${formatNumber(page)} von ${formatNumber(total)}`,
  asPages: 'Seiten zeigen',
  asText: 'Text zeigen',
  pdfFailed: 'Die Seiten konnten nicht gezeichnet werden; dies ist der Text.',
  pdfEmpty: 'Die Seiten ließen sich nicht darstellen, und es gibt keinen Text.',
  pictureFailed: 'Das Bild konnte nicht gezeigt werden.',
  larger: 'Größer',
  smaller: 'Kleiner',
};

export const marking: Words<typeof markingMessages> = {
  count: (count) => `${formatNumber(count)} ausgewählt`,
  open: (count) => `${files(count)} öffnen`,
  reveal: 'Im Ordner zeigen',
  similar: 'Ähnliche finden',
  copyPaths: 'Pfade kopieren',
  copiedPaths: (count) => `${formatNumber(count)} Pfade kopiert`,
  copyPassages: (count) => (count === 1 ? 'Textstelle kopieren' : 'Textstellen kopieren'),
  copiedPassages: (count) =>
    count === 1 ? 'Textstelle kopiert' : `${formatNumber(count)} Textstellen kopiert`,
  exclude: 'Nicht mehr lesen',
  excluded: (count) =>
    count === 1
      ? 'Eine Regel des Ordners lässt die Datei nun aus; ihr Name wird weiter gefunden.'
      : `Eine Regel des Ordners lässt ${files(count)} nun aus; ihre Namen werden weiter gefunden.`,
  undo: 'Rückgängig',
  close: 'Schließen',
};

const percent = (share: number): string => `${formatNumber(Math.round(share * 1_000) / 10)} %`;

export const why: Words<typeof whyMessages> = {
  title: 'Warum dies?',
  parts: {
    name: 'Name',
    words: 'Wörter',
    meaning: 'Bedeutung',
    recency: 'Neuheit',
    use: 'Eigener Gebrauch',
  },
  nameAll: 'Der Name hat die Wörter der Suche.',
  nameSome: 'Der Name hat einige der Wörter.',
  nameNone: 'Der Name hat keines der Wörter.',
  words: (share) =>
    share >= 0.995
      ? 'Nichts Gefundenes passt besser zu den Wörtern.'
      : `${formatPercent(share)} des besten Treffers nach Wörtern.`,
  wordsNone: 'Keines der Wörter steht darin.',
  meaning: (nearness) =>
    `Nähe der Bedeutung ${formatNumber(Math.round(nearness * 100) / 100)}; 1 wäre dasselbe.`,
  meaningNone: 'Die Bedeutung wurde nicht verglichen.',
  recency: (changed, added) => `Geändert: ${changed}; das gibt ${percent(added)} dazu.`,
  use: (added) => `Schon von hier geöffnet; das gibt ${percent(added)} dazu.`,
  carried: 'In der Bedeutung am nächsten',
};
