import { expect, it } from 'vitest';
import { textTerms } from '../tokens/text-terms.ts';
import { parseQuery } from './parse-query.ts';
import { PassageScorer } from './passage-score.ts';
import { planQuery } from './query-plan.ts';
import { scoreChunks } from './score-chunks.ts';
import { createIndexFixture } from './search-fixture.ts';
import { termStatistics } from './term-statistics.ts';

const texts = [
  'running runs and a runner ran, runny',
  'run run run',
  'getUserName and the user’s name, getUserNames',
  '東京大学の人 東京 大人',
  'happiness, happy and happily: hopefulness of the hopeful',
  'nothing of the kind',
];

it.each(['run', 'runni', 'runn', 'getUs', 'user name ', '東', '大学', 'happ', 'hopefu', 'the run hap'])(
  'scores passages from postings as from their text: %s',
  (query) => {
    const index = createIndexFixture();
    const ids = texts.map((text, i) => index.add(`${i}.md`, [text]));
    for (let i = 0; i < 30; i += 1) index.add(`filler ${i}.md`, [`filler ${'word '.repeat(i)}`]);
    const statistics = termStatistics(index.db);
    const plan = planQuery(parseQuery(query), statistics);
    const scores = scoreChunks(index.db, plan, statistics, ids);
    const fromText = new PassageScorer(plan);
    expect([...scores.values()].some((score) => score > 0)).toBe(true);
    for (const [i, text] of texts.entries()) {
      const { terms } = textTerms(text);
      expect(scores.get(i + 1)).toBeCloseTo(fromText.score(terms, terms.length), 9);
    }
  },
);

it('takes a word being typed for its sixteen commonest completions', () => {
  const index = createIndexFixture();
  const letters = [...'bcdfghjklmnpqrstv'];
  const ids = letters.map((letter, at) => index.add(`${letter}.md`, [`zorb${letter} `.repeat(at + 1)]));
  for (const [at, letter] of letters.entries())
    for (let more = 0; more < at; more += 1) index.add(`${letter}${more}.md`, [`zorb${letter}`]);
  const statistics = termStatistics(index.db);
  const scores = scoreChunks(index.db, planQuery(parseQuery('zorb'), statistics), statistics, ids);
  expect([...scores.values()].map((score) => score > 0)).toEqual([false, ...Array<boolean>(16).fill(true)]);
});
