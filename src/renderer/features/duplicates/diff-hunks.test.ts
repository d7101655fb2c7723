import { describe, expect, it } from 'vitest';
import type { DiffPart } from '../../../shared/contract/versions.ts';
import { hunksOf, type DiffPiece } from './diff-hunks.ts';

const same = (text: string): DiffPart => ({ kind: 'same', text });
const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const joined = (pieces: readonly DiffPiece[]): string => pieces.map(({ text }) => text).join('');

describe('hunksOf', () => {
  it('keeps changes that are close together on one line of the comparison', () => {
    const parts: DiffPart[] = [
      same('The rent is '),
      { kind: 'removed', text: '800' },
      { kind: 'added', text: '850' },
      same(' euros, paid '),
      { kind: 'added', text: 'early ' },
      same('each month.'),
    ];
    const [hunk, ...more] = hunksOf(parts);
    expect(more).toEqual([]);
    expect(joined(hunk?.left ?? [])).toBe('The rent is 800 euros, paid each month.');
    expect(joined(hunk?.right ?? [])).toBe('The rent is 850 euros, paid early each month.');
    expect(hunk?.left.filter(({ isChanged }) => isChanged).map(({ text }) => text)).toEqual(['800']);
  });

  it('leaves out long runs that are the same, says how long they were, and cuts no word', () => {
    const parts: DiffPart[] = [
      same(`${words(200)} `),
      { kind: 'added', text: 'first ' },
      same(`${words(300)} `),
      { kind: 'removed', text: 'last' },
      same(` ${words(200)}`),
    ];
    const hunks = hunksOf(parts);
    expect(hunks).toHaveLength(2);
    expect(hunks[0]?.skippedBefore).toBeGreaterThan(150);
    expect(hunks[1]?.skippedBefore).toBeGreaterThan(200);
    for (const { left, right } of hunks) {
      for (const word of joined([...left, ...right])
        .split(/\s+/)
        .filter(Boolean))
        expect(word).toMatch(/^(word\d+|first|last|word\d+word\d+|lastword\d+)$/);
    }
  });

  it('has nothing to show for equal texts', () => {
    expect(hunksOf([same(words(500))])).toEqual([]);
    expect(hunksOf([])).toEqual([]);
  });
});
