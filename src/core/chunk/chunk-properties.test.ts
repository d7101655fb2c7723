import { describe, expect, it } from 'vitest';
import type { Block, BlockKind, ExtractedDocument } from '../extract/document.ts';
import { classAt, extender } from '../tokens/character-classes.ts';
import { chunkDocument } from './chunk-document.ts';
import type { CountTokens } from './chunk.ts';

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

const vocabulary = [
  'the word ',
  'Sentence ends. ',
  'e.g. this ',
  'getUserName();\n',
  'line\n',
  '\n\n',
  '    indented\n',
  '今天天气很好。',
  '東京タワーへ行く',
  'ภาษาไทยที่นี่',
  'שלום עולם ',
  'مرحبا بالعالم؟ ',
  '👩🏽‍🚀👨‍👩‍👧🇩🇪🇫🇷',
  'ȩ́́ö̲ ',
  'क्षत्रिय ',
  '한국어를 ',
  '𠮷野家',
  'aGVsbG8gd29ybGQsIHRoaXMgaXM',
  '0123456789',
  '| a | b |\n',
  ' '.repeat(90),
];
const kinds: readonly BlockKind[] = ['heading', 'paragraph', 'paragraph', 'list', 'table', 'code'];

function randomDocument(seed: number): ExtractedDocument {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  let text = '\n'.repeat(below(3));
  let page = 1;
  const hasPages = random() < 0.3;
  const blocks: Block[] = [];
  for (let count = below(25); count >= 0; count -= 1) {
    const kind = kinds[below(kinds.length)] ?? 'paragraph';
    const words = kind === 'heading' ? 2 : random() < 0.2 ? 600 : 30;
    let own = 'x';
    for (let word = below(words); word >= 0; word -= 1) own += vocabulary[below(vocabulary.length)] ?? '';
    own = own.trimEnd();
    if (hasPages && random() < 0.3) page += 1;
    const place = { ...(kind === 'heading' ? { level: 1 + below(4) } : {}), ...(hasPages ? { page } : {}) };
    blocks.push({ kind, start: text.length, end: text.length + own.length, ...place });
    text += own + (random() < 0.05 ? ' '.repeat(3_000) : '\n\n');
  }
  return { text, blocks: random() < 0.1 ? [] : blocks, title: '' };
}

const countsOfTexts: readonly ((text: string) => number)[] = [
  (text) => text.split(/\s+/).reduce((sum, word) => sum + Math.ceil(word.length / 4), 0),
  (text) => text.replace(/\s+/g, '').length,
  (text) => 3 * text.replace(/\s+/g, '').length,
  () => 1,
];
const counters = countsOfTexts.map(
  (count): CountTokens =>
    (text, start, end) =>
      count(text.slice(start, end)),
);

const cases = Array.from({ length: 240 }, (_, seed) => ({
  document: randomDocument(seed),
  countTokens: counters[seed % counters.length] ?? (() => 1),
}));

describe('any document', () => {
  it('is tiled by its passages, but for long blank stretches', () => {
    for (const { document, countTokens } of cases) {
      const { text } = document;
      let covered = 0;
      for (const { start, end } of chunkDocument(document, countTokens)) {
        const gap = text.slice(covered, start);
        expect(start).toBeGreaterThanOrEqual(covered);
        expect(gap.trim()).toBe('');
        const isContinuous = covered === 0 || gap === '';
        expect(isContinuous || gap.length > 80).toBe(true);
        expect(text.slice(start, end).trim()).not.toBe('');
        covered = end;
      }
      expect(text.slice(covered).trim()).toBe('');
    }
  });

  it('has no passage above the limits', () => {
    for (const { document, countTokens } of cases) {
      for (const { start, end } of chunkDocument(document, countTokens)) {
        expect(end - start).toBeLessThanOrEqual(2_000);
        expect(countTokens(document.text.slice(start, end))).toBeLessThanOrEqual(256);
      }
    }
  });

  it('is never cut inside a character', () => {
    for (const { document, countTokens } of cases) {
      for (const { start, end } of chunkDocument(document, countTokens)) {
        expect(document.text.slice(start, end).isWellFormed()).toBe(true);
        expect(classAt(document.text, start)).not.toBe(extender);
        expect(document.text.charCodeAt(start - 1)).not.toBe(0x200d);
      }
    }
  });

  it('is never cut across pages, and each passage names its page', () => {
    for (const { document, countTokens } of cases) {
      for (const { start, end, page } of chunkDocument(document, countTokens)) {
        const pages = document.blocks
          .filter((block) => block.start < end && block.end > start)
          .map((block) => block.page ?? null);
        expect(pages.filter((touched) => touched !== page)).toEqual([]);
      }
    }
  });
});
