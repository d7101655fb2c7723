const tailLength = 12;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Splits a long name into a head that may be cut and a tail that never is: the extension and a few characters before
 * it, where numbered files differ. Never inside what a person sees as one character.
 */
export function splitName(name: string): readonly [head: string, tail: string] {
  // It has no more characters than code units.
  if (name.length <= tailLength * 2) return [name, ''];
  const characters = [...graphemes.segment(name)].map(({ segment }) => segment);
  if (characters.length <= tailLength * 2) return [name, ''];
  const tail = characters.slice(-tailLength).join('');
  return [name.slice(0, name.length - tail.length), tail];
}
