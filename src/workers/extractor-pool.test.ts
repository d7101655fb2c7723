import { expect, test } from 'vitest';
import type { Extractor, PrepareOutcome } from '../core/pipeline/extractor.ts';
import { createExtractorPool, extractorCount } from './extractor-pool.ts';

/** An extractor that answers when it is told to, and writes down that it was asked. */
function member(name: string, asked: string[]): { extractor: Extractor; answer: () => void } {
  const gate = Promise.withResolvers<PrepareOutcome>();
  const prepare = (): Promise<PrepareOutcome> => {
    asked.push(name);
    return gate.promise;
  };
  const extractor = { parallel: 1, prepare, absolve: () => undefined };
  return { extractor, answer: () => gate.resolve({ state: 'prepared', files: [] }) };
}

test('a second process is used only while the first one is busy', async () => {
  const asked: string[] = [];
  const [first, second] = [member('first', asked), member('second', asked)];
  const pool = createExtractorPool([first.extractor, second.extractor]);
  const running = [pool.prepare([], { maxBytes: 1 }), pool.prepare([], { maxBytes: 1 })];
  expect(asked).toEqual(['first', 'second']);
  first.answer();
  second.answer();
  await Promise.all(running);
  await pool.prepare([], { maxBytes: 1 });
  expect(asked).toEqual(['first', 'second', 'first']);
});

test.each([
  [1, 1],
  [2, 2],
  [4, 2],
  [6, 3],
  [32, 3],
])('%i processors read with %i processes', (processors, count) => {
  expect(extractorCount(processors)).toBe(count);
});
