import { describe, expect, it } from 'vitest';
import { Highlighter } from './highlight-ranges.ts';
import { indexTerms } from './index-terms.ts';
import { prefixStems, queryTerms } from './query-terms.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

const terms = (text: string): string[] => indexTerms(text).split(' ');

describe('words', () => {
  it('folds case, accents and spelled-out letters', () => {
    expect(terms('Müller Straße ŁÓDŹ Ærø naïve Ελλάς ёлка ＡＢＣ Iﬁ İzmir')).toEqual(
      'muller strass lodz aero naiv ελλασ елка abc ifi izmir'.split(' '),
    );
  });

  it('gives a decomposed text the terms of the composed one', () => {
    for (const text of ['Köln é가나다 が ü', 'Việt Nam', 'क़लम', '한국어', 'パーティー']) {
      expect(indexTerms(text.normalize('NFD'))).toBe(indexTerms(text.normalize('NFC')));
    }
  });

  it('keeps the vowel signs of Indic scripts, which make another word', () => {
    expect(indexTerms('की')).not.toBe(indexTerms('का'));
  });

  it('looks through invisible characters inside a word', () => {
    expect(terms('Donau\u00ADdampf\u200Bschiff')).toEqual(['donaudampfschiff']);
  });

  it('takes a possessive and a contraction as one word, an elision as two', () => {
    expect(terms("the user's files don’t l'homme 'quoted' we'll")).toEqual(
      'the user file dont l homm quot we'.split(' '),
    );
  });

  it('keeps numbers and cuts words without end', () => {
    expect(terms('1984 3.14')).toEqual(['1984', '3', '14']);
    const token = tokenize(`a ${'x'.repeat(100_000)} b`)[1];
    expect(token).toEqual({ term: 'x'.repeat(64), start: 2, end: 100_002 });
    expect(indexTerms('𐐨'.repeat(70)).isWellFormed()).toBe(true);
  });

  it('has no term for lone surrogates and bare marks', () => {
    expect(indexTerms('\uD83D \uDC00 \u0301 _ __ —')).toBe('');
  });

  it('finds emoji', () => {
    expect(terms('party 🎉👍🏽!')).toEqual(['parti', '🎉', '👍']);
  });
});

describe('identifiers', () => {
  it.each([
    ['getUserName', 'get user name getusernam'],
    ['user_name', 'user name usernam'],
    ['__init__', 'init'],
    ['HTTPServer2', 'http server 2 httpserver2'],
    ['utf8', 'utf 8 utf8'],
    ['MAX_VALUE', 'max valu maxvalu'],
    ['größeÄndern', 'gross andern grosseandern'],
  ])('splits %s', (identifier, expected) => {
    expect(indexTerms(identifier)).toBe(expected);
  });

  it.each(['URLs', 'i18n', 'p53', 'a3f9c2b1d4e5f6', 'NASA', 'Plain', 'PhD'])('keeps %s whole', (word) => {
    expect(terms(word)).toHaveLength(1);
  });

  it('keeps data whole, so that a blob does not flood the index', () => {
    const blob = 'aGVsbG8gd29ybGQsIHRoaXMgaXMgYSB0ZXN0IG9mIGJhc2U2NCBkYXRh';
    expect(terms(blob)).toHaveLength(1);
  });

  it('points at the parts and at the whole', () => {
    expect(tokenize('x.userName').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 6],
      [6, 10],
      [2, 10],
    ]);
  });
});

describe('scripts without spaces', () => {
  it.each([
    ['东京大学', '东京 京大 大学 学'],
    ['東京タワーへ', '東京 京タ タワ ワー ーへ へ'],
    ['한국어를', '한국 국어 어를 를'],
    ['ภาษาไทย', 'ภา าษ ษา าไ ไท ทย ย'],
    ['น้ำ', 'น้ํา ํา'],
    ['ｶﾞｲﾄﾞ', 'ガイ イド ド'],
    ['Python入門', 'python 入門 門'],
    ['𠮷野家', '𠮷野 野家 家'],
    ['葛\u{E0100}城', '葛城 城'],
  ])('makes pairs of %s', (text, expected) => {
    expect(indexTerms(text)).toBe(expected.normalize('NFKC'));
  });

  it('keeps a base and its mark in one pair', () => {
    for (const { start } of tokenize('ที่นี่มีน้ำ')) expect('ที่นี่มีน้ำ'.slice(start)).toMatch(/^[\P{M}]/u);
  });
});

describe('queryTerms', () => {
  it('lets an identifier match its whole or its parts', () => {
    expect(
      queryTerms('the getUserName').map(({ word, kind, alternatives }) => [word, kind, alternatives]),
    ).toEqual([
      ['the', 'word', [['the']]],
      ['getusername', 'identifier', [['getusernam'], ['get', 'user', 'name']]],
    ]);
  });

  it('makes a run a phrase that stands inside longer runs', () => {
    const [run] = queryTerms('京大');
    expect(run).toMatchObject({ alternatives: [['京大']], isPrefix: false, kind: 'run' });
    expect(terms('東京大学')).toContain('京大');
  });

  it('makes one character a prefix', () => {
    const [character] = queryTerms('学');
    expect(character).toMatchObject({ alternatives: [['学']], isPrefix: true });
    for (const text of ['大学', '学校']) expect(terms(text).some((term) => term.startsWith('学'))).toBe(true);
  });

  it('recognises stop words as they are written', () => {
    const stops = queryTerms("How DOES the user's árbol?").map(({ word }) => isStopWord(word));
    expect(stops).toEqual([true, true, true, false, false]);
  });
});

describe('prefixStems', () => {
  // Results that vanish between two keystrokes.
  it.each(['running', 'companies', 'organization', 'happiness', 'rational', 'hopefully', 'business'])(
    'finds %s at every keystroke',
    (word) => {
      const keystrokes = Array.from({ length: word.length - 2 }, (_, index) => word.slice(0, index + 3));
      const missed = keystrokes.filter(
        (typed) => !stem(word).startsWith(typed) && !prefixStems(typed).has(stem(word)),
      );
      expect(missed).toEqual([]);
    },
  );
});

describe('Highlighter', () => {
  it('marks forms of the word, merged where they touch', () => {
    const ranges = new Highlighter(new Set(['run', 'user', 'name', '京大', '大学'])).rangesOf(
      'Runs, running userName 東京大学',
    );
    expect(ranges).toEqual([
      [0, 4],
      [6, 13],
      [14, 22],
      [24, 27],
    ]);
  });

  it('marks what begins with the prefix', () => {
    expect(new Highlighter(new Set(), 'sourd').rangesOf('sour sourdough')).toEqual([[5, 14]]);
    expect(new Highlighter(new Set(), '').rangesOf('sour')).toEqual([]);
  });

  it('marks the whole of an identifier whose parts come first', () => {
    expect(new Highlighter(new Set(['name', 'getusernam'])).rangesOf('getUserName')).toEqual([[0, 11]]);
  });
});
