import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('stem', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['agreed', 'agre'],
    ['feed', 'feed'],
    ['plastered', 'plaster'],
    ['bled', 'bled'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['conflated', 'conflat'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['vietnamization', 'vietnamiz'],
    ['goodness', 'good'],
    ['electrical', 'electric'],
    ['controlled', 'control'],
    ['is', 'is'],
    ['größe', 'größe'],
  ])('of %s is %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it.each(['connect connects connected connecting', 'study studies studied', 'index indexed indexing'])(
    'makes %s equal',
    (forms) => {
      expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
    },
  );

  it.each(['organ organization', 'store story', 'care car', 'universe news'])('keeps %s apart', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(words.split(' ').length);
  });
});
