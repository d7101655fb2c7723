import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';

test('quoted cells keep delimiters, quotes and lose their new lines', () => {
  const text = 'name,note\n"Doe, Jane","said ""hi""\nthere"\nplain,5" nail,x\n';
  expect(readCsv(text, 'csv').text.trimEnd()).toBe(
    'name\tnote\nDoe, Jane\tsaid "hi" there\nplain\t5" nail\tx',
  );
});

test('semicolons are found although cells hold decimal commas', () => {
  expect(readCsv('a;b\n1,5;2,5\n3,1;4,1\n', 'csv').text).toBe(
    'a\tb\n1\t5;2\t5\n'.replace('1\t5;2\t5', '1,5\t2,5') + '3,1\t4,1\n',
  );
});

test('JSON becomes lines of keys and values, without the tags inside them', () => {
  const document = readJson(
    JSON.stringify({
      title: 'Soup',
      steps: ['Boil.', 'Eat.'],
      more: { text: 'One.<br>Two &amp; three.' },
      image: 'x'.repeat(5000),
    }),
  );
  expect(document.title).toBe('Soup');
  expect(document.text).toBe('title: Soup\nsteps:\nBoil.\nEat.\n\nmore:\ntext: One.\nTwo & three.');
});

test('lone surrogates in JSON escapes do not reach the text', () => {
  expect(readJson('{"a":"x\\ud800y"}').text.isWellFormed()).toBe(true);
});

test('what is not JSON stays text, JSON lines are read line by line', () => {
  expect(readJson('{ // settings\n "a": 1 }').text).toBe('{ // settings\n "a": 1 }');
  expect(readJson('{"a":1}\n{"a":2}\n').text).toBe('a: 1\n\na: 2');
});

test('JSON nested a million deep does not overflow the stack', () => {
  expect(() => readJson('['.repeat(1_000_000) + ']'.repeat(1_000_000))).not.toThrow();
});
