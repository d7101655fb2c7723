import { expect, test } from 'vitest';
import { clearOfCrowd, type AlikePair } from './clear-of-crowd.ts';

/** Every two of these files. */
function allPairs(files: readonly number[], likeness: number): AlikePair[] {
  return files.flatMap((a, at) => files.slice(at + 1).map((b) => ({ a, b, likeness })));
}

const twelve = Array.from({ length: 12 }, (_, file) => file);

test('texts of which each is like ten others are not told as the same (a language the model hardly knows)', () => {
  const nearest = { a: 0, b: 1, likeness: 0.98 };
  expect(clearOfCrowd([nearest, ...allPairs(twelve, 0.95).slice(1)])).toEqual([]);
});

test('two that stand out of many of one kind are, and so are few that are all alike', () => {
  const copies = { a: 0, b: 1, likeness: 0.97 };
  expect(clearOfCrowd([copies, ...allPairs(twelve, 0.86).slice(1)])).toEqual([copies]);
  const four = allPairs([20, 21, 22, 23], 0.96);
  expect(clearOfCrowd(four)).toEqual(four);
});
