import { describe, expect, it } from 'vitest';
import type { Block, BlockKind, ExtractedDocument } from '../extract/document.ts';
import { chunkDocument } from './chunk-document.ts';
import type { Chunk, CountTokens } from './chunk.ts';

const quarter: CountTokens = (text, start = 0, end = text.length) => Math.ceil((end - start) / 4);

type Part = readonly [kind: BlockKind, text: string, place?: { level?: number; page?: number }];

function documentOf(...parts: readonly Part[]): ExtractedDocument {
  let text = '';
  const blocks: Block[] = [];
  for (const [kind, own, place] of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + own.length, ...place });
    text += own;
  }
  return { text, blocks, title: '' };
}

function textsOf(document: ExtractedDocument, chunks: readonly Chunk[]): string[] {
  return chunks.map(({ start, end }) => document.text.slice(start, end).trim());
}

/** Milliseconds of processor time of this thread: other programs' load does not count. */
function workMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** What it takes is bounded by its work; a busy machine may take long for that. */
const patient = { timeout: 180_000 };

const sentence = 'The quick brown fox jumps over the lazy dog near the old river bank. ';
const prose = (length: number): string => sentence.repeat(Math.ceil(length / sentence.length)).trim();

describe('chunkDocument', () => {
  it('gives nothing for a document without text', () => {
    expect(chunkDocument({ text: '', blocks: [], title: '' }, quarter)).toEqual([]);
    expect(chunkDocument({ text: ' \n\t ', blocks: [], title: '' }, quarter)).toEqual([]);
  });

  it('keeps a short document whole', () => {
    const document = documentOf(['heading', 'Title', { level: 1 }], ['paragraph', prose(900)]);
    const chunks = chunkDocument(document, quarter);
    expect(chunks).toEqual([{ start: 0, end: document.text.length, page: null, headings: ['Title'] }]);
  });

  it('does not leave a scrap at the end of a text just over the limit', () => {
    const document = documentOf(['paragraph', prose(1_150)]);
    const lengths = textsOf(document, chunkDocument(document, quarter)).map(({ length }) => length);
    expect(lengths).toHaveLength(2);
    expect(Math.min(...lengths)).toBeGreaterThan(250);
  });

  it('never crosses a page', () => {
    const pages = [1, 2, 3].map((page): Part => ['paragraph', `Page ${page}.`, { page }]);
    expect(chunkDocument(documentOf(...pages), quarter).map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  it('ends at a heading when the section is big enough', () => {
    const document = documentOf(
      ['heading', 'One', { level: 2 }],
      ['paragraph', prose(700)],
      ['heading', 'Two', { level: 2 }],
      ['paragraph', prose(700)],
    );
    const chunks = chunkDocument(document, quarter);
    expect(textsOf(document, chunks).map((text) => text.slice(0, 3))).toEqual(['One', 'Two']);
    expect(chunks.map(({ headings }) => headings)).toEqual([['One'], ['Two']]);
  });

  it('packs small sections together under the headings they share', () => {
    const entries = Array.from({ length: 40 }, (_, index): Part[] => [
      ['heading', `Version ${index}`, { level: 2 }],
      ['list', '- fixed a crash'],
    ]).flat();
    const chunks = chunkDocument(documentOf(['heading', 'Changes', { level: 1 }], ...entries), quarter);
    expect(chunks.length).toBeLessThan(5);
    expect(chunks.at(1)?.headings).toEqual(['Changes']);
  });

  it('gives the middle of a long section its path', () => {
    const document = documentOf(
      ['heading', 'Book', { level: 1 }],
      ['heading', 'Chapter\n two', { level: 2 }],
      ['paragraph', prose(5_000)],
      ['heading', 'Other', { level: 1 }],
      ['paragraph', prose(800)],
    );
    const chunks = chunkDocument(document, quarter);
    expect(chunks.at(2)?.headings).toEqual(['Book', 'Chapter two']);
    expect(chunks.at(-1)?.headings).toEqual(['Other']);
  });

  it('never leaves a heading at the end of a passage', () => {
    const sections = Array.from({ length: 30 }, (_, index): Part[] => [
      ['heading', `Heading ${index}`, { level: 3 }],
      ['paragraph', prose(100 + 90 * (index % 7))],
    ]).flat();
    const document = documentOf(...sections);
    for (const text of textsOf(document, chunkDocument(document, quarter))) {
      expect(text).not.toMatch(/Heading \d+$/);
    }
  });

  it('cuts prose between sentences', () => {
    const document = documentOf(['paragraph', prose(9_000)]);
    for (const text of textsOf(document, chunkDocument(document, quarter))) {
      expect(text).toMatch(/^The.*\.$/s);
    }
  });

  it('cuts Chinese between sentences, at a token a character', () => {
    const document = documentOf(['paragraph', '今天天气很好，我们去公园散步。'.repeat(200)]);
    const chunks = chunkDocument(document, (text, start = 0, end = text.length) => end - start);
    expect(chunks.length).toBeLessThan(15);
    for (const text of textsOf(document, chunks)) expect(text).toMatch(/^今.*。$/);
  });

  it('cuts code before definitions, with their comments', () => {
    const definition = (index: number): string =>
      `/** Number ${index}. */\nfunction number${index}() {\n${'  call(1);\n\n'.repeat(20)}}\n`;
    const code = Array.from({ length: 20 }, (_, index) => definition(index)).join('\n');
    const document = documentOf(['code', code]);
    for (const text of textsOf(document, chunkDocument(document, quarter))) {
      expect(text).toMatch(/^\/\*\* Number.*\}$/s);
    }
  });

  it('cuts tables between rows, however long', () => {
    const row = `| ${'A cell. Another sentence in it. '.repeat(9)}|`;
    const document = documentOf(['table', Array.from({ length: 30 }, () => row).join('\n')]);
    for (const text of textsOf(document, chunkDocument(document, quarter))) expect(text).toMatch(/^\|.*\|$/s);
  });

  it('keeps blank stretches without end out of passages', () => {
    const text = `one${' '.repeat(50_000)}two${'\n'.repeat(50_000)}three`;
    const chunks = chunkDocument({ text, blocks: [], title: '' }, quarter);
    expect(chunks.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['one', 'two', 'three']);
  });

  // Any of these takes minutes when something looks twice at what it has passed.
  it.each([
    ['letters', 'a'],
    ['words', 'lorem ipsum '],
    ['full stops', '.'],
    ['abbreviations', 'e.g. '],
    ['brackets', '.)))'],
    ['closing lines', ')\n'],
    ['white space', ' '],
    ['empty lines', 'a\n\n'],
    ['marks', 'e\u0301\u0301'],
    ['Chinese', '今天。天气'],
    ['digits', '0123456789'],
  ])('takes time in proportion to 3 MB of %s', patient, (_, unit) => {
    const text = `x${unit.repeat(3_000_000 / unit.length)}`;
    const started = workMs();
    chunkDocument({ text, blocks: [], title: '' }, quarter);
    expect(workMs() - started).toBeLessThan(8_000);
  });

  it('cuts 10 MB on one line in bounded time', patient, () => {
    const text = 'lorem ipsum dolor sit amet, '.repeat(360_000);
    const started = workMs();
    expect(chunkDocument({ text, blocks: [], title: '' }, quarter).length).toBeGreaterThan(8_000);
    expect(workMs() - started).toBeLessThan(8_000);
  });

  it('takes time in proportion to many blocks on one line', patient, () => {
    const own = prose(1_000);
    const count = 5_000;
    const text = `${own} `.repeat(count);
    const blocks = Array.from({ length: count }, (_, index): Block => {
      const start = index * (own.length + 1);
      return { kind: 'paragraph', start, end: start + own.length };
    });
    const started = workMs();
    expect(chunkDocument({ text, blocks, title: '' }, quarter).length).toBeGreaterThanOrEqual(count / 2);
    expect(workMs() - started).toBeLessThan(5_000);
  });
});
