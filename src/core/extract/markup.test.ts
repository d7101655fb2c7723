import { expect, test } from 'vitest';
import type { ExtractedDocument } from './document.ts';
import { readHtml } from './html.ts';
import { readXml } from './xml.ts';

const shown = ({ text, blocks }: ExtractedDocument) =>
  blocks.map(({ kind, level, start, end }) => [
    level === undefined ? kind : `${kind}${level}`,
    text.slice(start, end),
  ]);

test('table cells are not glued together and inline tags do not part words', () => {
  const document = readHtml(
    '<html lang="de"><title>A &amp; B</title><style>x{}</style><h1>A &amp; B</h1><p>in<b>line</b> te<wbr>xt<br>next' +
      '<table><tr><th>Variety<th>Tonnes</tr><tr><td><p>Gala</p></td><td>12</td></tr></table><script>no()</script>' +
      '<ul><li>one<li>two<ul><li>deep</ul></ul><pre>  a\n   b</pre>',
  );
  expect(shown(document)).toEqual([
    ['heading1', 'A & B'],
    ['paragraph', 'inline text\nnext'],
    ['table', 'Variety\tTonnes\nGala\t12'],
    ['list', 'one\ntwo\ndeep'],
    ['code', '  a\n   b'],
  ]);
  expect(document).toMatchObject({ title: 'A & B', language: 'de' });
});

test('a page laid out with a table keeps its headings and paragraphs', () => {
  const document = readHtml('<table><tr><td><h2>News</h2><p>First.</p><p>Second.</p></td></tr></table>');
  expect(shown(document)).toEqual([
    ['heading2', 'News'],
    ['paragraph', 'First.'],
    ['paragraph', 'Second.'],
  ]);
});

test('lone surrogates and NULs from entities do not reach the text', () => {
  expect(readHtml('<p>a&#xD800;b&#0;c</p>').text.isWellFormed()).toBe(true);
});

test('XML elements in a sentence do not break it, others do', () => {
  const document = readXml(
    '<section xml:lang="en"><num>1</num><title>Rules</title><para><num>(a)</num><text>See <cite>§ 2</cite>, ' +
      'now.</text></para><p><b>Bold</b> start</p></section>',
  );
  expect(shown(document)).toEqual([
    ['paragraph', '1'],
    ['heading1', 'Rules'],
    ['paragraph', '(a)\nSee § 2, now.'],
    ['paragraph', 'Bold start'],
  ]);
  expect(document).toMatchObject({ title: 'Rules', language: 'en' });
});

test('an external entity is neither fetched nor expanded', () => {
  const document = readXml('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><r>before &x; after</r>');
  expect(document.text).toBe('before &x; after');
});

test.each([
  ['HTML', readHtml],
  ['XML', readXml],
])('%s nested half a million deep ends soon and keeps its text', (_name, read) => {
  const started = performance.now();
  const document = read(`<div>text<i>`.repeat(250_000));
  expect(document.text).toContain('text');
  expect(performance.now() - started).toBeLessThan(5000);
});

test('menus, footers and boxes at the side come after the content, under no heading of theirs', () => {
  const { text, blocks } = readHtml(
    '<body><nav><ul><li>Home<li>About</ul></nav><div role="complementary"><h3>Offers</h3>Buy now</div>' +
      '<main><h1>Pears</h1><p>Ripe in September.</p><footer>By Ada</footer><p>Store them cool.</p></main><footer>© Orchard</footer></body>',
  );
  expect(text).toBe(
    'Pears\n\nRipe in September.\n\nStore them cool.\n\nHome\nAbout\n\nOffers\n\nBuy now\n\nBy Ada\n\n© Orchard',
  );
  expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(1);
});
