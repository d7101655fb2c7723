import { describe, expect, it } from 'vitest';
import { placeOfHash } from './place.ts';

describe('placeOfHash', () => {
  it('opens Search for anything it does not know', () => {
    expect(['', '#', '#/', '#/nowhere', '#/search'].map((hash) => placeOfHash(hash, false))).toEqual(
      Array.from({ length: 5 }, () => 'search'),
    );
    expect(placeOfHash('#/library', false)).toBe('library');
  });

  it('has no gallery in a shipped build', () => {
    expect(placeOfHash('#/gallery', false)).toBe('search');
    expect(placeOfHash('#/gallery/Settings', true)).toBe('gallery');
  });
});
