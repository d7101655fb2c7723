import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../shared/contract/files.ts';
import type { Passage } from '../../../shared/contract/search.ts';
import { blocksToShow, type ShownBlock } from './shown-parts.ts';

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

const passage = (start: number, text: string): Passage => ({
  chunkId: 1,
  text,
  start,
  end: start + text.length,
  page: null,
  headings: [],
  highlights: [],
});

const textsOf = (blocks: readonly ShownBlock[]): string[] =>
  blocks.map(({ pieces }) => pieces.map(({ text }) => text).join(''));

describe('blocksToShow, one flow of lines', () => {
  it('does not break a line where a part ends in mid-paragraph', () => {
    const blocks = blocksToShow(partsOf(['One half ', 'and the other.\n', 'Next.']), [], 0, false);
    expect(textsOf(blocks)).toEqual(['One half and the other.\n', 'Next.']);
  });

  it('numbers lines from those of the parts, and none in the middle of a line', () => {
    const parts = partsOf(['\n\none\ntwo', ' more\n', 'three\n'], [{ line: 7 }, { line: 10 }, { line: 11 }]);
    const blocks = blocksToShow(parts, [passage(9, ' more')], 0, false);
    expect(blocks.map(({ line, isWithinLine }) => [line, isWithinLine])).toEqual([
      [9, false],
      [10, true],
      [11, false],
    ]);
    expect(blocksToShow(partsOf(['one']), [], 0, false)[0]?.line).toBeNull();
  });

  it('gives the found passage a block of its own, and tells the chosen one', () => {
    const parts = partsOf(['before ', 'found ', 'between ', 'also ', 'after']);
    const blocks = blocksToShow(parts, [passage(7, 'found '), passage(21, 'also ')], 1, false);
    expect(blocks.map(({ isFound, isChosen }) => [isFound, isChosen])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('keeps the place of its text when empty lines at a beginning are dropped', () => {
    const [block] = blocksToShow(partsOf(['\n \nbudget']), [], 0, false);
    expect(block?.pieces[0]).toMatchObject({ text: 'budget', start: 3 });
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
    const blocks = blocksToShow(parts, [], 0, false);
    expect(blocks.map(({ pageLabel, headingLabel }) => [pageLabel, headingLabel])).toEqual([
      [1, null],
      [null, null],
      [2, 'Costs › Rent'],
    ]);
  });
});

describe('blocksToShow, with structure', () => {
  it('tells blocks apart, and the paragraphs between them at empty lines', () => {
    const text = 'Costs\n\nOne line.\n\nAnother.\n\n- rent\n- heat';
    const blocks = [
      { kind: 'heading' as const, level: 2, start: 0, end: 5 },
      { kind: 'list' as const, start: 28, end: 41 },
    ];
    const shown = blocksToShow(partsOf([text], [{ blocks }]), [], 0, true);
    expect(shown.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', 1],
      ['paragraph', 1],
      ['list', 1],
    ]);
    expect(textsOf(shown)).toEqual(['Costs', 'One line.', 'Another.', '- rent\n- heat']);
  });

  it('keeps a table whole over several parts, and tells which of its pieces are found', () => {
    const blocks = [{ kind: 'table' as const, start: 0, end: 20 }];
    const parts = partsOf(['a\t1\n', 'b\t2\n', 'c\t3\n'], [{ blocks }, { blocks }, { blocks }]);
    const shown = blocksToShow(parts, [passage(4, 'b\t2\n')], 0, true);
    expect(textsOf(shown)).toEqual(['a\t1\nb\t2\nc\t3\n']);
    expect(shown[0]?.pieces.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
  });

  it('keeps code whole, so that its end is known for one', () => {
    const blocks = [{ kind: 'code' as const, start: 0, end: 20 }];
    const shown = blocksToShow(
      partsOf(['```js\na()\n', 'b()\n```'], [{ blocks }, { blocks }]),
      [passage(10, 'b')],
      0,
      true,
    );
    expect(textsOf(shown)).toEqual(['```js\na()\nb()\n```']);
    expect(shown[0]?.pieces.map(({ isChosen }) => isChosen)).toEqual([false, true]);
  });

  it('goes on with a paragraph that a part ends in the middle of', () => {
    expect(textsOf(blocksToShow(partsOf(['One half ', 'and the other.']), [], 0, true))).toEqual([
      'One half and the other.',
    ]);
  });
});
