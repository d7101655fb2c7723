import { expect, test } from 'vitest';
import { RestlessFiles } from './restless-files.ts';

test('a file that is written all the time is read less and less often, one that rested like any other', () => {
  let now = 0;
  const files = new RestlessFiles(() => now);
  const readAts: number[] = [];
  for (; now < 60_000; now += 100) {
    if (files.resting().includes(7)) continue;
    readAts.push(now);
    files.wereRead([7]);
  }
  expect(readAts).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000]);
  now += 60_000;
  files.wereRead([8]);
  expect(files.nextMs).toBe(1_000);
  files.wereRead([7]);
  now += 1_000;
  expect([files.resting(), files.nextMs]).toEqual([[], null]);
});
