import { expect, it } from 'vitest';
import { settingsSchema } from '../../../shared/settings.ts';
import { bounds, parseLimit, type LimitName } from './limits.ts';

it('takes whole numbers within the bounds and nothing else', () => {
  expect(parseLimit('maxFileMegabytes', ' 200 ')).toBe(200);
  const wrong = ['', '0', '-3', '1.5', '1e3', '4097', 'many'];
  expect(wrong.map((typed) => parseLimit('maxFileMegabytes', typed))).toEqual(wrong.map(() => null));
});

it.each(Object.keys(bounds) as LimitName[])('has the bounds of the settings schema for %s', (name) => {
  const accepts = (value: number): boolean => settingsSchema.safeParse({ [name]: value }).success;
  const { minimum, maximum } = bounds[name];
  expect([minimum - 1, minimum, maximum, maximum + 1].map(accepts)).toEqual([false, true, true, false]);
});
