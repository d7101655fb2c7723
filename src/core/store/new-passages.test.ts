import { expect, test } from 'vitest';
import { embedHashAt, packPassages, termsAt, textsOf, tokensAt } from './new-passages.ts';
import { chunk } from './test-store.ts';

test('packed passages come back one by one, in any script, also an empty one and many in several blocks', () => {
  const texts = ['Grüße, 世界', '', '👩‍🚀', ...Array.from({ length: 40 }, (_, at) => `${at} `.repeat(300))];
  const chunks = texts.map((text, at) => ({ ...chunk(text, at), tokens: Uint16Array.of(at, 65_535) }));
  const packed = packPassages(chunks);
  expect(packed.texts.length).toBeGreaterThan(1);
  expect(textsOf(packed)).toEqual(texts);
  const places = chunks.map((_, at) => ({
    terms: Buffer.from(termsAt(packed, at)).toString(),
    embedHash: embedHashAt(packed, at),
    tokens: tokensAt(packed, at),
  }));
  expect(places).toEqual(chunks.map(({ terms, embedHash, tokens }) => ({ terms, embedHash, tokens })));
});

test('without the tokens of each passage there are none: a vector would be that of nothing', () => {
  const some = [{ ...chunk('a'), tokens: Uint16Array.of(1) }, chunk('b')];
  expect(tokensAt(packPassages(some), 0)).toBeNull();
});
