import { expect, test } from 'vitest';
import { Claims } from './claims.ts';

const hash = (value: number): Uint8Array => Uint8Array.of(value);

test('a batch waits for another that has the same passage, and for no other: copies were embedded twice', async () => {
  const claims = new Claims();
  const log: string[] = [];
  let end: () => void = () => undefined;
  const first = claims.run([hash(1), hash(2)], () => new Promise<void>((resolve) => (end = resolve)));
  const second = claims.run([hash(2), hash(3)], async () => void log.push('second'));
  await claims.run([hash(3), hash(4)], async () => void log.push('other'));
  expect(log).toEqual(['other']);
  end();
  await Promise.all([first, second]);
  expect(log).toEqual(['other', 'second']);
});

test('a batch that fails lets go of its passages: the next would wait for ever', async () => {
  const claims = new Claims();
  await expect(claims.run([hash(1)], () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await claims.run([hash(1)], async () => 'done')).toBe('done');
});
