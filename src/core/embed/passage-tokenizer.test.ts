import { beforeAll, expect, test } from 'vitest';
import { PassageTokenizer } from './passage-tokenizer.ts';
import { oddStrings } from './testing/odd-strings.ts';
import { seededRandom } from './testing/random.ts';
import { sampleMissing, samplePassages } from './testing/sample-texts.ts';
import { bundledModelFolder } from './testing/vectors.ts';
import { readWordPieceVocabulary } from './tokenizer-file.ts';
import { WordPiece } from './word-piece.ts';

let alone: WordPiece;
let tokenizer: PassageTokenizer;

beforeAll(async () => {
  const vocabulary = await readWordPieceVocabulary(bundledModelFolder);
  alone = new WordPiece(vocabulary);
  tokenizer = new PassageTokenizer(new WordPiece(vocabulary));
});

const random = seededRandom(11);
const below = (limit: number): number => Math.floor(random() * limit);

/** Ranges of the text whose count or ids are not those of the range read by itself, as the model would be given it. */
function differing(text: string, tries: number): string[] {
  const wrong: string[] = [];
  for (let at = 0; at < tries; at += 1) {
    const start = below(text.length + 1);
    const end = start + below(text.length + 1 - start);
    const own = text.slice(start, end);
    const context = ['', 'A title, Ünder a heading', 'x'][at % 3] ?? '';
    const limit = at % 4 === 0 ? below(20) : 512;
    const expected = alone.encode(`${context}\n${own}`, limit);
    const counted = tokenizer.count(text, start, end) === alone.encode(own).length;
    if (!counted || tokenizer.ids(text, start, end, context, limit).join() !== expected.join())
      wrong.push(own);
  }
  return wrong;
}

test('odd strings, cut anywhere', () => {
  const plain = oddStrings.filter((text) => !/\[[A-Z]+\]/.test(text));
  for (const glue of ['', ' ', '-', 'x']) expect(differing(plain.join(glue), 500)).toEqual([]);
  expect(differing(oddStrings.join(' '), 100)).toEqual([]);
});

test('texts of any size one after the other', () => {
  const pools = [
    'abc DEF.',
    'aΣσ ς.’\u0301',
    'é e\u0301 \u200d',
    '中a 字',
    '\ud83d\ude00 x',
    '\0\t\v\u00a0z\n',
  ];
  for (let round = 0; round < 500; round += 1) {
    const pieces = Array.from({ length: below(40) }, () => pools[below(pools.length)] ?? '');
    expect(differing(pieces.join(''), 12)).toEqual([]);
  }
});

test.skipIf(sampleMissing)(`real files${sampleMissing ? ` (skipped: ${sampleMissing})` : ''}`, () => {
  const texts = samplePassages(200);
  expect(texts.length).toBeGreaterThan(150);
  for (const text of texts) expect(differing(text, 20)).toEqual([]);
  expect(differing(texts.join('\n'), 50)).toEqual([]);
});
