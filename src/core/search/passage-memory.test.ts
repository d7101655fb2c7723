import { expect, it } from 'vitest';
import { PassageMemory } from './passage-memory.ts';

/** Every passage but the seventh is there; `asked` collects what had to be read. */
function reading(asked: number[]) {
  return (chunkIds: readonly number[]): [number, string][] => {
    asked.push(...chunkIds);
    return chunkIds.filter((chunkId) => chunkId !== 7).map((chunkId) => [chunkId, `passage ${chunkId}`]);
  };
}

it('reads a passage once and forgets the one used longest ago', () => {
  const memory = new PassageMemory<string>(2);
  const asked: number[] = [];
  const read = reading(asked);
  expect(memory.recall([1, 2], read).get(2)).toBe('passage 2');
  memory.recall([1], read);
  expect(asked).toEqual([1, 2]);
  memory.recall([3], read);
  memory.recall([1], read);
  expect(asked).toEqual([1, 2, 3]);
  memory.recall([2], read);
  expect(asked).toEqual([1, 2, 3, 2]);
});

it('answers more passages than it remembers, and asks again for one that was not there', () => {
  const memory = new PassageMemory<string>(2);
  const asked: number[] = [];
  const read = reading(asked);
  expect([...memory.recall([1, 2, 3, 7], read).keys()].toSorted()).toEqual([1, 2, 3]);
  memory.recall([7], read);
  expect(asked).toEqual([1, 2, 3, 7, 7]);
});
