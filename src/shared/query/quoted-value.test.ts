import { describe, expect, it } from 'vitest';
import { queryPieces } from './query-pieces.ts';
import { quotedValue, unquotedValue, withQuoteClosed } from './quoted-value.ts';

describe('a value in a search text', () => {
  it.each([
    'Taxes',
    'Tax papers',
    'The "Best" of',
    '"',
    '""',
    'ends with "',
    '“Best” of',
    '«Best»',
    '/home/a b/c',
  ])('%s is read as it was written', (value) => {
    expect(unquotedValue(quotedValue(value))).toBe(value);
    const { pieces } = queryPieces(`bread in:${quotedValue(value)} -type:csv`);
    expect(pieces).toMatchObject([{ text: 'bread' }, { read: { folders: [value] } }, { isNegated: true }]);
  });

  it('two phrases beside each other stay two', () => {
    expect(queryPieces('"a b""c d"').pieces).toMatchObject([{ text: 'a b' }, { text: 'c d' }]);
    expect(queryPieces('in:"" "c d"').pieces).toMatchObject([{ value: '' }, { text: 'c d' }]);
  });

  it('lacks its closing mark only while it is typed', () => {
    expect(withQuoteClosed('bread in:"Tax pa', 16)).toBe('bread in:"Tax pa"');
    expect(withQuoteClosed('in:"Tax pa bread', 10)).toBe('in:"Tax pa" bread');
    expect(withQuoteClosed('in:"The ""Be', 12)).toBe('in:"The ""Be"');
    expect(withQuoteClosed('in:"Tax papers" bread', 21)).toBe('in:"Tax papers" bread');
    expect(withQuoteClosed('"an open phrase', 15)).toBe('"an open phrase');
  });
});
