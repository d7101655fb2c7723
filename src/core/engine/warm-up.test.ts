import { expect, test } from 'vitest';
import type { SearchRequest } from '../../shared/contract/search.ts';
import { createIndexFixture } from '../search/search-fixture.ts';
import { warmUp, type WarmUpParts } from './warm-up.ts';

function library(texts: readonly string[]): { parts: WarmUpParts; asked: string[] } {
  const { add, reader } = createIndexFixture();
  for (const [at, text] of texts.entries()) add(`note ${at}.txt`, [text]);
  const asked: string[] = [];
  const parts: WarmUpParts = {
    reader: {
      status: async () => reader.status(),
      sampleTexts: async (count) => reader.sampleTexts(count),
    },
    search: async ({ query }: SearchRequest) => void asked.push(query),
    settled: async () => undefined,
    mustWait: () => false,
    mustEnd: () => asked.length >= 6,
    leastPassages: 1,
  };
  return { parts, asked };
}

const texts = [
  'The harbour was quiet in winter.',
  'Bread rises slowly overnight.',
  'Лодка стоит у старого причала.',
];

test('asks for sentences, words and beginnings of words that stand in the index', async () => {
  const { parts, asked } = library(texts);
  await warmUp(parts);
  expect(asked).toHaveLength(6);
  const words = new Set(texts.join(' ').match(/\p{L}+/gu));
  for (const query of asked)
    for (const word of query.split(' '))
      expect([...words].some((known) => known.startsWith(word))).toBe(true);
  expect(new Set(asked.map((query) => Math.min(3, query.split(' ').length)))).toEqual(new Set([1, 2, 3]));
});

test('rests while there is something better to do, and leaves a small index alone', async () => {
  const waiting = library(texts);
  let looks = 0;
  await warmUp({ ...waiting.parts, mustWait: () => true, mustEnd: () => (looks += 1) > 1 });
  expect(waiting.asked).toEqual([]);
  const small = library(texts);
  await warmUp({ ...small.parts, leastPassages: 4 });
  expect(small.asked).toEqual([]);
});

test('a fault ends it', async () => {
  const { parts } = library(texts);
  let calls = 0;
  const search = async (): Promise<never> => {
    calls += 1;
    throw new Error('the disk is gone');
  };
  await warmUp({ ...parts, search });
  expect(calls).toBe(1);
});
