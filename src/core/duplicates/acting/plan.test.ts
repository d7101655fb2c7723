import { expect, test } from 'vitest';
import { planRequestSchema, type PlanInput } from '../../../shared/contract/acting.ts';
import { planRemovals } from './plan.ts';

const file = (path: string) => ({ path, size: 10, modified: 0 });
const plan = (input: Omit<PlanInput, 'groups'>) =>
  planRemovals(
    planRequestSchema.parse({
      groups: [{ groupId: 0, kind: 'exact', files: ['/a/x', '/b/x', '/c/x'].map(file) }],
      ...input,
    }),
  );
const gone = (input: Omit<PlanInput, 'groups'>) =>
  plan(input).groups.flatMap(({ remove }) => remove.map(({ path }) => path));

test('without a rule only what was chosen by hand goes, also where a reference folder keeps one', () => {
  expect(gone({ rule: null, reference: ['/a'], byHand: { keep: [], remove: ['/b/x'] } })).toEqual(['/b/x']);
  expect(gone({ rule: null, reference: ['/a'], byHand: { keep: [], remove: ['/a/x'] } })).toEqual([]);
  expect(gone({ rule: { keep: 'newest' }, reference: ['/a'] })).toEqual(['/b/x', '/c/x']);
});
