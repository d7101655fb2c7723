import { expect, it } from 'vitest';
import { neighbourCandidates } from './expand-query.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery } from './query-plan.ts';
import { createIndexFixture } from './search-fixture.ts';
import { termStatistics } from './term-statistics.ts';

it('brings passages that share the words of the nearest ones, and none for words that those have not in common', () => {
  const index = createIndexFixture();
  const near = [
    index.add('a.txt', ['sourdough needs a levain of flour']),
    index.add('b.txt', ['the levain rises overnight with flour']),
  ];
  const alike = index.add('c.txt', ['my levain died']);
  index.add('d.txt', ['overnight trains to the sea']);
  for (let n = 0; n < 20; n += 1) index.add(`other ${n}.txt`, [`nothing of the kind ${n}`]);
  const chunkOf = (fileId: number): number =>
    Number(index.db.prepare('SELECT id FROM chunks WHERE file_id = ?').get(fileId)?.['id']);
  const statistics = termStatistics(index.db);
  const plan = planQuery(parseQuery('bread'), statistics);
  const nearest = near.map((fileId) => ({ chunkId: chunkOf(fileId), similarity: 0.5 }));
  const found = neighbourCandidates(index.db, nearest, plan, statistics);
  expect(found.toSorted()).toEqual([...near, alike].map(chunkOf).toSorted());
  expect(neighbourCandidates(index.db, [], plan, statistics)).toEqual([]);
});
