import { expect, test } from 'vitest';
import type { ExtractedDocument } from './document.ts';
import { extractBytes } from './extract-file.ts';
import { readLatex } from './latex.ts';
import { plainLatex } from './latex-letters.ts';
import { readNotebook } from './notebook.ts';
import { readShortcut } from './shortcut.ts';
import { readSubtitles } from './subtitles.ts';

const shown = ({ text, blocks }: ExtractedDocument) =>
  blocks.map(({ kind, level, start, end }) => [`${kind}${level ?? ''}`, text.slice(start, end)]);

test('a notebook reads as its notes, code and printed results; pictures and tracebacks are left out', async () => {
  const document = await readNotebook(
    JSON.stringify({
      metadata: {},
      cells: [
        { cell_type: 'markdown', source: ['# Yields\n', 'By *year*.'] },
        {
          cell_type: 'code',
          source: 'print(sum(x))',
          outputs: [
            { output_type: 'stream', text: ['42\n'] },
            { output_type: 'display_data', data: { 'image/png': 'iVBOR', 'text/plain': '<Figure>' } },
            { output_type: 'error', traceback: ['boom'] },
          ],
        },
      ],
    }),
  );
  expect(shown(document)).toEqual([
    ['heading1', 'Yields'],
    ['paragraph', 'By *year*.'],
    ['code', 'print(sum(x))'],
    ['code', '42'],
    ['code', '<Figure>'],
  ]);
  expect(document.title).toBe('Yields');
  expect((await readNotebook('{"cells": [')).text).toBe('{"cells": [');
});

test('subtitles read as what is said: no numbers, times or marks, and a pause begins a paragraph', () => {
  const srt =
    '1\n00:00:01,000 --> 00:00:02,000\n<i>Hello</i>\n{\\an8}there.\n\n2\n00:00:02,500 --> 00:00:04,000\nFine\n\n' +
    '3\n00:01:00,000 --> 00:01:01,000\nLater.\n';
  expect(shown(readSubtitles(srt))).toEqual([
    ['paragraph', 'Hello\nthere.\nFine'],
    ['paragraph', 'Later.'],
  ]);
  const vtt =
    'WEBVTT\nKind: captions\n\nNOTE no\n\n00:01.000 --> 00:02.000 align:start\n<c.yellow>Hi</c> <00:01.500>you\n';
  expect(readSubtitles(vtt).text).toBe('Hi you');
  expect(readSubtitles('Just a text.').text).toBe('Just a text.');
});

test('LaTeX keeps headings, lists, tables, code and formulas; comments, labels and commands go', () => {
  const document = readLatex(
    '\\documentclass{article}\n\\title{On \\emph{Pears}}\n\\author{Ada}\n\\begin{document}\\maketitle\n% no\n' +
      '\\section{First {\\bf steps}}\\label{s1}\nGrow\\footnote{Slowly.} pears~\\cite{a}, 50\\% more. % not this\n% nor this\nSo $a_{1}$ it is.\n\n' +
      '\\begin{itemize}\n\\item one\n\n\\item two\n\\end{itemize}\n\\begin{tabular}{ll}\na & b \\\\\n\\hline\n\\end{tabular}\n' +
      '\\begin{verbatim}\n  x % y\n\\end{verbatim}\n\\end{document}\nignored',
  );
  expect(shown(document)).toEqual([
    ['heading1', 'On Pears'],
    ['heading2', 'First steps'],
    ['paragraph', expect.stringMatching(/^Grow ?Slowly\. pears\s*, 50% more\.\nSo \$a_\{1\}\$ it is\.$/)],
    ['list', 'one\ntwo'],
    ['table', 'a\tb'],
    ['code', '  x % y'],
    ['paragraph', 'Author: Ada'],
  ]);
  expect(document).toMatchObject({ title: 'On Pears', author: 'Ada' });
});

test('accents and quotes of LaTeX are letters', () => {
  expect(plainLatex("\\\"{o}\\'e \\c{c} \\ss{} \\v{S} ``x'' --- \\LaTeX{} \\{a\\}")).toBe(
    'öé ç ß Š "x" — LaTeX {a}',
  );
});

test('a shortcut gives its name and where it leads, not what it runs', () => {
  const desktop =
    '[Desktop Entry]\nName=Orchard\nName[de]=Obstgarten\nExec=rm -rf /\nKeywords=pears;apples;\n';
  expect(readShortcut(desktop)).toMatchObject({
    title: 'Orchard',
    text: 'Orchard\nObstgarten\nKeywords: pears, apples',
  });
  expect(readShortcut('[InternetShortcut]\nURL=https://example.org/a;b\n').text).toBe(
    'https://example.org/a;b',
  );
});

test('a shortcut of macOS gives its address, in text and in binary', async () => {
  const xml =
    '<?xml version="1.0"?><plist><dict><key>URL</key><string>https://example.org/?a&amp;b</string></dict></plist>';
  const expected = { state: 'extracted', document: { text: 'https://example.org/?a&b' } };
  expect(await extractBytes('a.webloc', Buffer.from(xml))).toMatchObject(expected);
  const url = 'https://example.org/?a&b';
  const objects = [
    Buffer.from([0xd1, 1, 2]),
    Buffer.from('\x53URL', 'latin1'),
    Buffer.concat([Buffer.from([0x5f, 0x10, url.length]), Buffer.from(url)]),
  ];
  const binary = Buffer.concat([Buffer.from('bplist00'), ...objects, Buffer.from([8, 11, 15])]);
  const trailer = Buffer.alloc(32);
  trailer[6] = 1;
  trailer[7] = 1;
  trailer[15] = 3;
  trailer[31] = binary.length - 3;
  expect(await extractBytes('a.webloc', Buffer.concat([binary, trailer]))).toMatchObject(expected);
  // A list that holds itself.
  const circle = Buffer.concat([Buffer.from('bplist00'), Buffer.from([0xa1, 0]), Buffer.from([8])]);
  const end = Buffer.alloc(32);
  end[6] = 1;
  end[7] = 1;
  end[15] = 1;
  end[31] = 10;
  expect(await extractBytes('a.webloc', Buffer.concat([circle, end]))).toMatchObject({
    state: 'failed',
    code: 'damaged',
  });
});
