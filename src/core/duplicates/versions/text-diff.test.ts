import { describe, expect, test } from 'vitest';
import { countWords, diffTexts } from './text-diff.ts';

const shown = (from: string, to: string): string =>
  diffTexts(from, to)
    .parts.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`,
    )
    .join('');

describe('what changed between two texts', () => {
  test('words, not letters; layout is none of it', () => {
    expect(shown('The flat stays cold.', 'The flat stays warm, mostly.')).toBe(
      'The flat stays {-cold-}{+warm, mostly+}.',
    );
    expect(diffTexts('one two\nthree', 'one\n\ntwo three')).toMatchObject({ added: 0, removed: 0, same: 3 });
  });

  test('scripts without spaces are cut into words', () => {
    expect(diffTexts('今天天气很好。', '今天天气不好。')).toMatchObject({ added: 1 });
    expect(shown('今天天气很好。', '今天天气不好。')).toMatch(/^今天天气\{/);
  });

  test('joined again, the parts are both texts', () => {
    const long = Array.from({ length: 3_000 }, (_, at) => `Line ${at} of a long text.`);
    const other = long.toSpliced(700, 3, 'Something else here.').toSpliced(2_000, 0, 'A new line.');
    const [from, to] = [long.join('\n'), other.join('\n')];
    const { parts, coarse, added, removed } = diffTexts(from, to);
    const without = (kind: string): string =>
      parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
    expect([without('added'), without('removed')]).toEqual([from, to]);
    expect([coarse, added, removed]).toEqual([false, 6, 18]);
  });

  test('two long texts with nothing in common take no longer than is patient', () => {
    const text = (word: string): string =>
      Array.from({ length: 60_000 }, (_, at) => `${word}${at}`).join(' ');
    const started = performance.now();
    expect(diffTexts(text('a'), text('b')).coarse).toBe(true);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('empty texts', () => {
    expect(diffTexts('', '')).toMatchObject({ parts: [], added: 0, removed: 0, same: 0 });
    expect(shown('', 'new')).toBe('{+new+}');
    expect(countWords('One, two; 3!')).toBe(3);
  });
});
