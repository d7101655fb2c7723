import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../shared/contract/files.ts';
import type { Passage } from '../../../shared/contract/search.ts';
import { blocksToShow } from './shown-parts.ts';

/** Parts that tile a text, from their texts. */
function partsOf(texts: readonly string[], more: Partial<TextPart>[] = []): TextPart[] {
  let start = 0;
  return texts.map((text, index) => {
    const part = {
      chunkId: index + 1,
      start,
      end: start + text.length,
      page: null,
      headings: [],
      text,
      ...more[index],
    };
    start = part.end;
    return part;
  });
}

const passage = (start: number, text: string, highlights: [number, number][] = []): Passage => ({
  chunkId: 1,
  text,
  start,
  end: start + text.length,
  page: null,
  headings: [],
  highlights,
});

describe('blocksToShow', () => {
  it('does not break a line where a part ends in mid-paragraph', () => {
    const blocks = blocksToShow(partsOf(['One half ', 'and the other.\n', 'Next.']), [], 0);
    expect(blocks.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
      'One half and the other.\n',
      'Next.',
    ]);
  });

  it('gives the found passage a block of its own, and tells the chosen one', () => {
    const parts = partsOf(['before ', 'found ', 'between ', 'also ', 'after']);
    const blocks = blocksToShow(parts, [passage(7, 'found '), passage(21, 'also ')], 1);
    expect(blocks.map(({ isFound, isChosen }) => [isFound, isChosen])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('lays highlights over parts that are cut otherwise than the passage', () => {
    const blocks = blocksToShow(
      partsOf(['abc bud', 'get def']),
      [passage(0, 'abc budget def', [[4, 10]])],
      0,
    );
    expect(blocks.flatMap(({ parts }) => parts.map(({ highlights }) => highlights))).toEqual([
      [[4, 7]],
      [[0, 3]],
    ]);
  });

  it('keeps highlights on their words when empty lines at a beginning are dropped', () => {
    const [block] = blocksToShow(partsOf(['\n \nbudget']), [passage(0, '\n \nbudget', [[3, 9]])], 0);
    expect(block?.parts[0]).toMatchObject({ text: 'budget', highlights: [[0, 6]] });
  });

  it('labels a page once, and a heading only where the text does not begin with it', () => {
    const parts = partsOf(
      ['# Costs\n', 'more\n', 'other\n'],
      [
        { page: 1, headings: ['Costs'] },
        { page: 1, headings: ['Costs'] },
        { page: 2, headings: ['Costs', 'Rent'] },
      ],
    );
    const blocks = blocksToShow(parts, [], 0);
    expect(blocks.map(({ pageLabel, headingLabel }) => [pageLabel, headingLabel])).toEqual([
      [1, null],
      [null, null],
      [2, 'Costs › Rent'],
    ]);
  });
});
