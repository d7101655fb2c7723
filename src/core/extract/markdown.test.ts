import { expect, test } from 'vitest';
import type { ExtractedDocument } from './document.ts';
import { readMarkdown } from './markdown.ts';
import { readRestructuredText } from './restructured-text.ts';

const shown = ({ text, blocks }: ExtractedDocument) =>
  blocks.map(({ kind, level, start, end }) => [
    level === undefined ? kind : `${kind}${level}`,
    text.slice(start, end),
  ]);

test('a comment in a code fence is not taken for a heading', async () => {
  const document = await readMarkdown('# Top #\n\ntext\n\n```sh\n# not a heading\n\nls\n```\nafter\n');
  expect(shown(document)).toEqual([
    ['heading1', 'Top'],
    ['paragraph', 'text'],
    ['code', '```sh\n# not a heading\n\nls\n```'],
    ['paragraph', 'after'],
  ]);
  expect(document.title).toBe('Top');
});

test('underlined headings, tables and lists that go on after an empty line are recognised', async () => {
  const source = 'Title\n=====\n\na | b\n--|--\n1 | 2\n\n1. one\n\n   more of one\n2. two\n\n---\nend\n';
  expect(shown(await readMarkdown(source))).toEqual([
    ['heading1', 'Title'],
    ['table', 'a | b\n--|--\n1 | 2'],
    ['list', '1. one\n\n   more of one\n2. two'],
    ['paragraph', 'end'],
  ]);
});

test('front matter gives facts and its other texts stay findable', async () => {
  const source =
    '---\ntitle: "Egg: Roll"\ndate: 2021-03-23\nlang: pt_BR\nauthor: the-birchmen\ntags: [quick, asian]\n---\n\nBody.\n';
  const document = await readMarkdown(source);
  expect(document).toMatchObject({
    title: 'Egg: Roll',
    author: 'the-birchmen',
    language: 'pt-BR',
    created: Date.UTC(2021, 2, 23),
  });
  expect(document.text).toBe('Egg: Roll\n\nthe-birchmen\nquick\nasian\n\nBody.\n');
});

test('aliases of aliases in front matter are told once (a million entries out of ten lines)', async () => {
  const level = (name: string, of: string) => `${name}: &${name} [${Array(40).fill(of).join(', ')}]\n`;
  const levels = [
    level('a', '1'),
    ...['b', 'c', 'd', 'e', 'f', 'g'].map((name, i) => level(name, `*${'abcdef'[i]}`)),
  ];
  const document = await readMarkdown(`---\ntitle: Bomb\n${levels.join('')}note: told\n---\nBody.\n`);
  expect(document.title).toBe('Bomb');
  expect(document.text).toContain('told');
});

test('entities are read as characters, but not in code, nor where they would be tags', async () => {
  const source = [
    '---\ntitle: Half don&#8217;t know\n---',
    'They don&rsquo;t&nbsp;&mdash; `&amp;` &#39;is&#39; &#x41;&amp;B, &lt;b&gt; &nothing; &#10; AT&T',
    '```html\n&copy;\n```',
    'after &eacute;',
  ].join('\n\n');
  const document = await readMarkdown(source);
  expect(document.title).toBe('Half don’t know');
  expect(shown(document).map(([, text]) => text)).toEqual([
    'Half don’t know',
    "They don’t\u00a0— `&amp;` 'is' A&B, &lt;b&gt; &nothing; &#10; AT&T",
    '```html\n&copy;\n```',
    'after é',
  ]);
});

test('a broken front matter and a leading ruler leave the text alone', async () => {
  for (const source of ['---\n\nJust a ruler.\n\n---\n', '---\ntitle: {{ page\n---\nBody.\n']) {
    expect((await readMarkdown(source)).text).toMatch(/Just a ruler|title: {{ page/);
  }
});

test('a title is shown without Markdown marks', async () => {
  const document = await readMarkdown('## The **[big](http://x.y)** `list` {#anchor}\n');
  expect(document.title).toBe('The big list');
});

test('reStructuredText levels follow the order in which underlines appear', () => {
  const document = readRestructuredText(
    '====\nTop\n====\n\nIntro::\n\n  code here\n\nPart\n----\n\n* one\n* two\n\nNext\n----\nText.\n',
  );
  expect(shown(document)).toEqual([
    ['heading1', 'Top'],
    ['paragraph', 'Intro::'],
    ['code', '  code here'],
    ['heading2', 'Part'],
    ['list', '* one\n* two'],
    ['heading2', 'Next'],
    ['paragraph', 'Text.'],
  ]);
});
