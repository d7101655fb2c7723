import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../shared/settings.ts';
import { parseMegabytes, sizeBounds } from './megabytes.ts';

describe('parseMegabytes', () => {
  it('takes whole numbers within the bounds and nothing else', () => {
    expect(parseMegabytes(' 200 ')).toBe(200);
    expect(['', '0', '-3', '1.5', '1e3', '4097', 'many'].map(parseMegabytes)).toEqual(Array(7).fill(null));
  });

  it('has the bounds of the settings schema', () => {
    const accepts = (maxFileMegabytes: number): boolean =>
      settingsSchema.safeParse({ maxFileMegabytes }).success;
    const { minimum, maximum } = sizeBounds;
    expect([minimum - 1, minimum, maximum, maximum + 1].map(accepts)).toEqual([false, true, true, false]);
  });
});
