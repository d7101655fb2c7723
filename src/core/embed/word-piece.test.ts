import { AutoTokenizer, env, type PreTrainedTokenizer } from '@huggingface/transformers';
import { beforeAll, describe, expect, test } from 'vitest';
import { oddStrings } from './testing/odd-strings.ts';
import { seededRandom } from './testing/random.ts';
import { sampleMissing, samplePassages } from './testing/sample-texts.ts';
import { bundledModelFolder } from './testing/vectors.ts';
import { createTokenCounter } from './token-counter.ts';
import { readWordPieceVocabulary } from './tokenizer-file.ts';
import { WordPiece } from './word-piece.ts';

let library: PreTrainedTokenizer;
let own: WordPiece;

beforeAll(async () => {
  env.allowRemoteModels = false;
  library = await AutoTokenizer.from_pretrained(bundledModelFolder, { local_files_only: true });
  own = new WordPiece(await readWordPieceVocabulary(bundledModelFolder));
});

/** The texts whose ids or count differ from the library's. */
function differing(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const expected = library.encode(text);
    return own.encode(text).join() !== expected.join() || own.count(text) !== expected.length;
  });
}

describe('ids equal those of the library', () => {
  test('for odd strings, first seen and remembered', () => {
    expect(differing(oddStrings)).toEqual([]);
    expect(differing(oddStrings)).toEqual([]);
  });

  test('for odd strings next to each other, where case and marks depend on the neighbour', () => {
    const joined = oddStrings.map(
      (text, index) => `${text}${oddStrings.at(index - 1)}x${oddStrings.at(index - 2)}`,
    );
    expect(differing(joined)).toEqual([]);
  });

  test('for every code point inside a word, of the large blocks of one kind every 16th', () => {
    const isOfLargeBlock = (code: number): boolean =>
      (code >= 0x3400 && code < 0x9fff) || (code >= 0xac00 && code < 0xd7a3) || code >= 0x2_0000;
    const codes = Array.from({ length: 0x3_2000 }, (_, code) => code);
    const tried = codes.filter((code) => !isOfLargeBlock(code) || code % 16 === 0);
    for (let from = 0; from < tried.length; from += 256) {
      const words = tried.slice(from, from + 256).map((code) => `Aσ${String.fromCodePoint(code)}b`);
      expect(differing([words.join(' ')])).toEqual([]);
    }
  });

  test('for random strings', () => {
    const random = seededRandom(3);
    const pools = [
      'abcDEF ',
      'aΣσς.’\u0301 ',
      'é e\u0301\u0323 \u200d',
      '中a字 ',
      '\ud83d\ude00 x',
      '#[]PADUNK ',
      '\0\t\v\u00a0z',
    ];
    const pick = (text: string): string => text.charAt(Math.floor(random() * text.length));
    const texts = Array.from({ length: 3000 }, () =>
      Array.from({ length: Math.floor(random() * 24) }, () =>
        pick(pools[Math.floor(random() * pools.length)] ?? ''),
      ).join(''),
    );
    expect(differing(texts)).toEqual([]);
  });

  test.skipIf(sampleMissing)(
    `for passages of real files${sampleMissing ? ` (skipped: ${sampleMissing})` : ''}`,
    () => {
      const passages = samplePassages(2500);
      expect(passages.length).toBeGreaterThan(2000);
      expect(differing(passages)).toEqual([]);
    },
  );
});

test('a limit cuts the ids without changing those before it', () => {
  const text = 'Ünusual words, and ordinary ones, in a sentence that goes on '.repeat(20);
  const all = own.encode(text);
  expect([...own.encode(text, 37)]).toEqual([...all].slice(0, 37));
  expect(own.encode(text, 1_000_000)).toEqual(all);
});

test('a long text without spaces costs time in proportion to its length', () => {
  const seconds = (text: string): number => {
    const start = performance.now();
    own.count(text);
    return (performance.now() - start) / 1000;
  };
  expect(seconds('漢é'.repeat(500_000))).toBeLessThan(5);
  expect(seconds('a'.repeat(2_000_000))).toBeLessThan(2);
});

test('the counter for the chunker counts what the model is given', async () => {
  const count = await createTokenCounter(bundledModelFolder);
  expect(count('Hello, world')).toBe(own.encode('Hello, world').length);
  expect(count('')).toBe(0);
});

test('a folder without a tokenizer is reported by name', async () => {
  await expect(createTokenCounter('/nowhere/at/all')).rejects.toMatchObject({
    code: 'MODEL_MISSING',
    message: expect.stringContaining('tokenizer.json'),
  });
});
