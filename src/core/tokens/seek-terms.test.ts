import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classAt, pictograph, separator } from './character-classes.ts';
import { indexTerms } from './index-terms.ts';
import { pieceTokens } from './piece-terms.ts';
import { PieceSeeker } from './seek-terms.ts';

const root = join(import.meta.dirname, '../../..');
const written = ['README.md', 'CONTRIBUTING.md', 'docs/ARCHITECTURE.md'].map((name) => join(root, name));
const sources = readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name));
const texts = [
  ...[...written, ...sources].map((path) => readFileSync(path, 'utf8')),
  "don't can’t user's mustn't 'quoted' it's flies ating possibly capabilities frequency dyed says ties hopefulness",
  'naïve ﬁne ＡＢＣ foo​bar foo_bar getUserName HTTPServer utf8 Straße ΣΊΣΥΦΟΣ',
  '日本語の文章 한국어 문장 ภาษาไทย 🙂 text🙂text 𝐛𝐨𝐥𝐝 a\u0301bc',
];

function count(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function sought(
  text: string,
  terms: Iterable<string>,
  beginnings: readonly string[] = [],
): Map<string, number> {
  const found: string[] = [];
  const seeker = new PieceSeeker(terms, beginnings);
  const piece = seeker.begin(text);
  while (seeker.next()) found.push(...pieceTokens(piece).map(({ term }) => term));
  return count(found);
}

describe('seeking terms', () => {
  it('finds each term as often as the index has it, whatever is sought beside it', () => {
    for (const text of texts) {
      const counts = count(indexTerms(text).split(' '));
      for (const [term, expected] of counts)
        expect([term, sought(text, [term]).get(term)]).toEqual([term, expected]);
    }
  });

  it('finds every form of a word that the stemmer makes equal', () => {
    const endings =
      's es ed ing ies y ied ness ful fulness ation ational ization izer ator alism iveness ousness ality aliti ivity ' +
      'ibility biliti bly able ative alize icate icity ical logi logies eed ates ating bled ized enci ancy ency entli ously ll e';
    const bases =
      'a ab fl pos cap rel form hop at tri dy us sens oper frequ vietnam gener abil wi cont'.split(' ');
    for (const base of bases) {
      for (const ending of endings.split(' ')) {
        const word = base + ending;
        const terms = indexTerms(word).split(' ');
        for (const term of terms)
          expect([word, term, sought(`x ${word} x`, [term]).get(term)]).toEqual([word, term, 1]);
      }
    }
  });

  it('finds all terms with a beginning', () => {
    for (const text of texts) {
      for (const beginning of ['con', 'term', 'ge', 'user', 'na']) {
        const all = indexTerms(text)
          .split(' ')
          .filter((term) => term.startsWith(beginning));
        const found = [...sought(text, [], [beginning])].filter(([term]) => term.startsWith(beginning));
        expect(new Map(found)).toEqual(count(all));
      }
    }
  });

  it('looks at every character that may be part of a word', () => {
    const passedOver: string[] = [];
    for (let code = 128; code < 0x10000; code += 1) {
      const text = `a${String.fromCharCode(code)}b`;
      const kind = classAt(text, 1);
      // Pictographs separate words and are terms of their own, which nothing else folds to.
      if (kind === separator || kind === pictograph) continue;
      if (sought(text, ['zzz']).size === 0) passedOver.push(code.toString(16));
    }
    expect(passedOver).toEqual([]);
  });
});
