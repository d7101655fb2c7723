import { expect, test } from 'vitest';
import { kept, noMarks, ranged, toggled } from './marking.ts';

const ids = [10, 20, 30, 40, 50];

test('the first one that is added joins the row that was selected, and one that is left alone is no marking', () => {
  const two = toggled(noMarks, 10, 30);
  expect([...two.marked]).toEqual([10, 30]);
  expect([...toggled(two, 30, 10).marked]).toEqual([]);
});

test('a range goes both ways from where it began, and shrinks again', () => {
  const down = ranged(ids, noMarks, 30, 50);
  expect([...down.marked]).toEqual([30, 40, 50]);
  const up = ranged(ids, down, 50, 20);
  expect([...up.marked]).toEqual([20, 30]);
  expect([...ranged(ids, up, 20, 30).marked]).toEqual([]);
});

test('files that went away are not acted on', () => {
  const all = ranged(ids, noMarks, 10, 50);
  expect([...kept(all, [20, 40, 60]).marked]).toEqual([20, 40]);
  expect(kept(all, [20])).toEqual(noMarks);
});
