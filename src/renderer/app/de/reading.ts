/** Worte der Vorschau. */
import { formatNumber } from '../format.ts';
import type { readingMessages } from '../messages-reading.ts';
import type { Words } from '../spoken.ts';

export const reading: Words<typeof readingMessages> = {
  table: 'Tabelle',
  slide: (slide) => `Folie ${formatNumber(slide)}`,
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
  pictureFailed: 'Das Bild konnte nicht gezeigt werden.',
  larger: 'Größer',
  smaller: 'Kleiner',
};
