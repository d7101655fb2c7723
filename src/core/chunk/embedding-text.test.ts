import { describe, expect, it } from 'vitest';
import { embeddingText } from './embedding-text.ts';

const chunk = (...headings: string[]) => ({ start: 0, end: 1, page: null, headings });

describe('embeddingText', () => {
  it('puts title and headings on one line before the passage', () => {
    expect(embeddingText('Book', chunk('Part', 'Chapter'), ' Text.\n')).toBe('Book, Part, Chapter\nText.');
    expect(embeddingText('', chunk(), 'Text.')).toBe('Text.');
  });

  it('says nothing twice', () => {
    expect(embeddingText('Book', chunk('Book', 'Chapter'), 'Chapter\n\nText.')).toBe(
      'Book\nChapter\n\nText.',
    );
    expect(embeddingText('The  Book', chunk('The Book'), 'the book\n\nText.')).toBe('the book\n\nText.');
  });

  it('keeps title and innermost headings within their bound', () => {
    const [context = ''] = embeddingText(
      `Title ${'t'.repeat(300)}`,
      chunk('o'.repeat(150), 'Inner'),
      'Text.',
    ).split('\n');
    expect(context.length).toBeLessThanOrEqual(200);
    expect(context).toMatch(/^Title/);
    expect(context).toMatch(/, Inner$/);
  });

  it('cuts no surrogate pair', () => {
    expect(embeddingText('𠮷'.repeat(80), chunk('𠮷'.repeat(150)), 'x').isWellFormed()).toBe(true);
  });
});
