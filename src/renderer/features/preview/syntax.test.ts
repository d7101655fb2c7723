import { expect, test } from 'vitest';
import { syntaxLayer } from './syntax.ts';

test('kinds of words are told by their place in the file', () => {
  const code = 'def bake(n):\n    return "warm"  # slowly\n';
  const shown = syntaxLayer(code, 100, 'py').map(({ start, end, value }) => [
    value,
    code.slice(start - 100, end - 100),
  ]);
  expect(shown).toContainEqual(['keyword', 'def']);
  expect(shown).toContainEqual(['title', 'bake']);
  expect(shown).toContainEqual(['string', '"warm"']);
  expect(shown).toContainEqual(['comment', '# slowly']);
});

test('an unknown language, or a text that would hold up the page, is left plain', () => {
  expect(syntaxLayer('x = 1', 0, 'no-such-language')).toEqual([]);
  expect(syntaxLayer('x = 1\n'.repeat(50_000), 0, 'py')).toEqual([]);
});

test('what JSON was read as has no colours, JSON itself has', () => {
  expect(syntaxLayer('directions: Boil for 5 minutes.\nurl: http://x.org', 0, 'json')).toEqual([]);
  expect(syntaxLayer('{ "minutes": 5 }', 0, 'json')).not.toEqual([]);
});
