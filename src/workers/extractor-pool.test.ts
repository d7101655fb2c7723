import { expect, test } from 'vitest';
import type { Extractor, PrepareOutcome } from '../core/pipeline/extractor.ts';
import { createExtractorPool, extractorCounts } from './extractor-pool.ts';

/** An extractor that answers when it is told to, oldest first, and writes down that it was asked. */
function member(name: string, asked: string[]): { extractor: Extractor; answer: () => void } {
  const waiting: ((outcome: PrepareOutcome) => void)[] = [];
  const prepare = (): Promise<PrepareOutcome> => {
    asked.push(name);
    return new Promise((resolve) => waiting.push(resolve));
  };
  const extractor = { parallel: 1, prepare, absolve: () => undefined };
  return { extractor, answer: () => waiting.shift()?.({ state: 'prepared', files: [] }) };
}

test('a spare process is not started while the steady one gets on', async () => {
  const asked: string[] = [];
  const [first, spare] = [member('first', asked), member('spare', asked)];
  const pool = createExtractorPool([first.extractor, spare.extractor], { steady: 1, slowMs: 60_000 });
  const running = [1, 2, 3].map(() => pool.prepare([], { maxBytes: 1 }));
  await expect.poll(() => asked).toEqual(['first', 'first']);
  first.answer();
  await expect.poll(() => asked).toEqual(['first', 'first', 'first']);
  first.answer();
  first.answer();
  await Promise.all(running);
});

test('a file that takes long holds up nobody behind it', async () => {
  const asked: string[] = [];
  const [first, spare] = [member('first', asked), member('spare', asked)];
  const pool = createExtractorPool([first.extractor, spare.extractor], { steady: 1, slowMs: 20 });
  const slow = pool.prepare([], { maxBytes: 1 });
  await new Promise((resolve) => setTimeout(resolve, 40));
  const quick = pool.prepare([], { maxBytes: 1 });
  await expect.poll(() => asked).toEqual(['first', 'spare']);
  spare.answer();
  await quick;
  first.answer();
  await slow;
  const next = pool.prepare([], { maxBytes: 1 });
  await expect.poll(() => asked).toEqual(['first', 'spare', 'first']);
  first.answer();
  await next;
});

test.each([
  [1, { steady: 1, all: 1 }],
  [2, { steady: 1, all: 2 }],
  [4, { steady: 2, all: 3 }],
  [32, { steady: 2, all: 3 }],
])('%i processors', (processors, counts) => {
  expect(extractorCounts(processors)).toEqual(counts);
});
