import { describe, expect, it } from 'vitest';
import { foldCharacter, foldWord } from './fold.ts';
import { indexTerms } from './index-terms.ts';
import { stem } from './stem.ts';
import { tokenize, type Token } from './tokenize.ts';

/** mulberry32: small, seeded, the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x61, 0x7a],
  [0x41, 0x5a],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x590, 0x6ff],
  [0x900, 0xdff],
  [0xe00, 0x109f],
  [0x1100, 0x11ff],
  [0x1780, 0x17ff],
  [0x1e00, 0x206f],
  [0x3000, 0x33ff],
  [0x4e00, 0x4eff],
  [0xac00, 0xacff],
  [0xd7b0, 0xe000],
  [0xf900, 0xffff],
  [0x10400, 0x1044f],
  [0x1d400, 0x1d7ff],
  [0x1f1e6, 0x1f9ff],
  [0x20000, 0x200ff],
];

function randomText(random: () => number): string {
  let text = '';
  for (let run = 0; run < 30; run += 1) {
    const [low, high] = ranges[Math.floor(random() * ranges.length)] ?? [0x20, 0x7e];
    const length = 1 + Math.floor(random() * 8);
    for (let index = 0; index < length; index += 1) {
      text += String.fromCodePoint(low + Math.floor(random() * (high - low + 1)));
    }
    if (random() < 0.4) text += random() < 0.2 ? "'s " : ' ';
  }
  return text;
}

const texts = Array.from({ length: 500 }, (_, seed) => randomText(randomNumbers(seed)));

describe('any text in any script', () => {
  it('has the same terms for the index and for highlights', () => {
    for (const text of texts) {
      const terms = tokenize(text).map(({ term }) => term);
      expect(indexTerms(text)).toBe(terms.join(' '));
      expect(terms).not.toContain('');
    }
  });

  it('has terms that FTS5 keeps as they are', () => {
    for (const text of texts) {
      const indexed = indexTerms(text);
      expect(indexed.isWellFormed()).toBe(true);
      // Lower case or not ASCII; one space between terms and no other separator of the `ascii` tokenizer.
      expect(indexed).toMatch(/^(?:[a-z0-9\u0080-\u{10FFFF}]+(?: |$))*$/u);
    }
  });

  it('has tokens whose place in the text folds to their term', () => {
    const termAt = (text: string, { term, start, end }: Token): string => {
      const written = text.slice(start, end);
      const possible = [stem(foldWord(written)), foldCharacter(written), written];
      return possible.find((one) => one === term.normalize('NFKC')) ?? `not in ${possible.join(' ')}`;
    };
    for (const text of texts) {
      for (const token of tokenize(text)) {
        expect(token.start).toBeLessThan(token.end);
        expect(termAt(text, token)).toBe(token.term.normalize('NFKC'));
        expect(text.slice(token.start, token.end).isWellFormed()).toBe(true);
      }
    }
  });
});
