import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../document.ts';
import { extractBytes } from '../extract-file.ts';

async function read(rtf: string): Promise<ExtractedDocument> {
  const extraction = await extractBytes('a.rtf', Buffer.from(rtf, 'latin1'));
  if (extraction.state !== 'extracted') throw new Error(JSON.stringify(extraction));
  return extraction.document;
}

const shown = ({ text, blocks }: ExtractedDocument) =>
  blocks.map(({ kind, level, start, end }) => [`${kind}${level ?? ''}`, text.slice(start, end)]);

test('letters come out once, whichever way they are written', async () => {
  const rtf =
    '{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}}' +
    "\\'c9vora \\u201?\\'c9 {\\uc2\\u960 ab} \\f1\\'cf\\'f0\\f0  {\\f2\\'93\\'8c\\'8b\\'9e} \\u-10240?\\u-9216?\\par}";
  expect((await read(rtf)).text).toBe('Évora ÉÉ π Пр 東京 \u{10000}');
});

test('headings, tables, notes and properties have their place; pictures, fields and deleted text have none', async () => {
  const rtf =
    '{\\rtf1{\\stylesheet{\\s1\\b heading 1;}}{\\info{\\title Plan}{\\author Ada}{\\creatim\\yr2020\\mo1\\dy2\\hr3\\min4}}' +
    '{\\*\\generator X;}\\pard\\s1 Goals\\par\\pard Grow{\\footnote See Ada.\\par} pears\\~and{\\v hidden}{\\deleted  not} plums.\\par' +
    '{\\pict 89504e}{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt Link}}\\par' +
    '\\trowd\\intbl a\\par b\\cell c\\cell\\row\\intbl d\\cell e\\cell\\row\\pard{\\*\\unknown no}{\\listtext 1.\\tab}End\\bin3 }}}\\line.\\par}';
  const document = await read(rtf);
  expect(shown(document)).toEqual([
    ['heading1', 'Plan'],
    ['heading1', 'Goals'],
    ['paragraph', 'Grow pears\u00A0and plums.'],
    ['paragraph', 'See Ada.'],
    ['paragraph', 'Link'],
    ['table', 'a b\tc\nd\te'],
    ['paragraph', 'End\n.'],
  ]);
  expect(document).toMatchObject({ title: 'Plan', author: 'Ada', created: Date.UTC(2020, 0, 2, 3, 4) });
});

test.each([
  ['cut in the middle of an escape', "{\\rtf1 caf\\'e"],
  ['with braces that do not match', '{\\rtf1 a}}}} b'],
])('a file %s gives what is there', async (_name, rtf) => {
  expect((await read(rtf)).text).toMatch(/a/);
});

test('groups nested a million deep end soon', async () => {
  const started = performance.now();
  const extraction = await extractBytes('a.rtf', Buffer.from('{\\rtf1 ' + '{'.repeat(1_000_000)));
  expect(extraction).toMatchObject({ state: 'failed', code: 'damaged' });
  expect(performance.now() - started).toBeLessThan(2000);
});
