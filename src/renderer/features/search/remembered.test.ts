import { describe, expect, it } from 'vitest';
import { clampShare, defaultShare, rememberedShare } from '../../ui/divider.ts';
import { rememberedGroup, rememberedSearch } from './remembered-search.ts';

const holding = (value: string | null) => ({ getItem: () => value });

describe('what is remembered', () => {
  it('survives values that are not ours', () => {
    expect(
      ['null', '{"query":7}', 'not json', '"x"', null].map((value) => rememberedSearch(holding(value))),
    ).toEqual(Array.from({ length: 5 }, () => ({})));
    expect(['date', 'colour', null].map((value) => rememberedGroup(holding(value)).group)).toEqual([
      'date',
      'none',
      'none',
    ]);
    expect([null, 'wide', 'NaN'].map((value) => rememberedShare(holding(value)))).toEqual(
      Array.from({ length: 3 }, () => defaultShare),
    );
  });

  it('never hides the list or the preview', () => {
    expect(clampShare(0)).toBeGreaterThan(0.2);
    expect(clampShare(1)).toBeLessThan(0.8);
  });
});
