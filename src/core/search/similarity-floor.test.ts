import { expect, it } from 'vitest';
import { bundledModel } from '../models/bundled-model.ts';
import { fingerprintOf } from '../models/fingerprint.ts';
import { leastSimilarity } from './similarity-floor.ts';

const bundled = fingerprintOf(bundledModel);

it.each(['תקציב שנתי', 'годовой бюджет', 'ετήσιος', '학교 급식', 'งบประมาณ', '年度预算'])(
  'lets nothing come by the letters of %s alone',
  (query) => expect(leastSimilarity(bundled, query, false)).toBe(Infinity),
);

it('asks more of letters without sense, and no more of words beside another script', () => {
  expect(leastSimilarity(bundled, 'xqzvbn', true)).toBeGreaterThan(leastSimilarity(bundled, 'bread', false));
  expect(leastSimilarity(bundled, 'report תקציב', false)).toBe(leastSimilarity(bundled, 'report', false));
});

it('trusts a model that was not measured with every script', () => {
  expect(leastSimilarity('another', 'годовой бюджет', false)).toBeLessThan(1);
});
