import { expect, test } from 'vitest';
import { boxesAround, placesOnPage, rangesOnPage } from './pdf-places.ts';

const onPage = (passage: string, page: string, word: string): string[] => {
  const start = passage.indexOf(word);
  const places = placesOnPage(passage, page);
  return rangesOnPage(places, start, start + word.length).map(([from, to]) => page.slice(from, to));
};

test('a word is found though the page has other blanks, line ends and hyphens', () => {
  const passage = 'The purchase of the second printer was postponed until the spring.';
  const page = 'Minutes 2026Thepurchase of the second  prin-ter was post-poned until the spring.Page 1';
  expect(onPage(passage, page, 'printer')).toEqual(['prin-ter']);
  expect(onPage(passage, page, 'postponed')).toEqual(['post-poned']);
});

test('of a text that stands twice on the page the second is found where the passage goes on', () => {
  const page = 'Rent is due on Monday. Water is due on Tuesday. Rent is due on Monday. Heating is extra.';
  const passage = 'Water is due on Tuesday. Rent is due on Monday. Heating is extra.';
  const start = passage.indexOf('Rent');
  expect(rangesOnPage(placesOnPage(passage, page), start, start + 4)).toEqual([[48, 52]]);
});

test('columns that are drawn in another order are found piece by piece, and what is not there is not', () => {
  const passage = 'The left column speaks of gardens and of rain.\nThe right column speaks of winter.';
  const page = 'The right column speaks of winter. The left column speaks of gardens and of rain.';
  expect(onPage(passage, page, 'gardens')).toEqual(['gardens']);
  expect(onPage(passage, page, 'winter')).toEqual(['winter']);
  expect([...placesOnPage('nothing of this is there', page)].every((place) => place === -1)).toBe(true);
});

test('lines make one box, and two where they go on in the next column', () => {
  const line = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 10 });
  expect(boxesAround([line(0, 0), line(0, 12), line(0, 24)])).toEqual([
    { left: 0, top: 0, right: 100, bottom: 34 },
  ]);
  expect(boxesAround([line(0, 300), line(0, 312), line(150, 20), line(150, 32)])).toHaveLength(2);
});
