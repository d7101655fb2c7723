import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { arrangementOf, broughtBack, placeOn, readPlaces, withPlace, writePlaces } from './window-places.ts';

const display = (x: number, y: number, width: number, height: number) => ({
  bounds: { x, y, width, height },
  workArea: { x, y: y + 30, width, height: height - 30 },
});
const laptop = display(0, 0, 1440, 900);
const projector = display(1440, 0, 800, 600);

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'trove-places-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

test('the order in which the system lists displays makes no other arrangement', () => {
  expect(arrangementOf([laptop, projector])).toBe(arrangementOf([projector, laptop]));
  expect(arrangementOf([laptop, projector])).not.toBe(arrangementOf([laptop]));
});

test('a window as large as a display that is gone is made to fit the nearest one', () => {
  const bounds = { x: 3_000, y: 0, width: 2_000, height: 500 };
  expect(broughtBack(bounds, [laptop, projector])).toEqual({ x: 1_440, y: 65, width: 800, height: 500 });
});

test('a window that can still be caught by its title bar stays where it is', () => {
  const bounds = { x: -900, y: 40, width: 1_000, height: 700 };
  expect(broughtBack(bounds, [laptop])).toEqual(bounds);
  expect(broughtBack({ ...bounds, x: -950 }, [laptop])).not.toEqual(bounds);
});

test('an arrangement that was never seen takes the last place, one that was its own', () => {
  const atDesk = { bounds: { x: 1_500, y: 40, width: 700, height: 500 }, maximized: false };
  const onRoad = { bounds: { x: 10, y: 40, width: 900, height: 700 }, maximized: true };
  const desk = withPlace([], arrangementOf([laptop, projector]), atDesk);
  expect(placeOn(desk, [laptop])?.bounds).toEqual({ x: 370, y: 215, width: 700, height: 500 });
  const both = withPlace(desk, arrangementOf([laptop]), onRoad);
  expect(placeOn(both, [laptop])).toEqual(onRoad);
  expect(placeOn(both, [laptop, projector])).toEqual(atDesk);
});

test('places outlive a restart; a damaged file is as good as none', () => {
  const path = join(scratch, 'window.json');
  expect(readPlaces(path)).toEqual([]);
  const place = { bounds: { x: 1, y: 2, width: 800, height: 600 }, maximized: false };
  const places = withPlace([], 'one', place);
  writePlaces(path, places);
  expect(readPlaces(path)).toEqual(places);
  for (const text of ['[{"displays":"one"}]', '{"bounds":{"x":1}}', '[nul'])
    expect((writeFileSync(path, text), readPlaces(path))).toEqual([]);
});
