import { describe, expect, it } from 'vitest';
import {
  dayBefore,
  formatBytes,
  formatDay,
  formatDuration,
  formatNumber,
  formatPercent,
  formatRelativeDate,
  shortened,
} from './format.ts';

const at = (year: number, month: number, day: number, hour = 12): number =>
  new Date(year, month - 1, day, hour).getTime();

describe('numbers', () => {
  it("uses the locale's separators", () => {
    expect(formatNumber(7_872, 'en')).toBe('7,872');
    expect(formatNumber(7_872, 'de')).toBe('7.872');
  });

  it('never rounds up to 100 % before the end', () => {
    expect(formatPercent(0.999, 'en')).toBe('99%');
    expect(formatPercent(1, 'en')).toBe('100%');
    expect(formatPercent(1.2, 'en')).toBe('100%');
  });

  it('picks the unit by decimal thousands, with one decimal only below ten', () => {
    expect(formatBytes(0, 'en')).toBe('0\u00A0bytes');
    expect(formatBytes(999, 'en')).toBe('999\u00A0bytes');
    expect(formatBytes(1_000, 'en')).toBe('1\u00A0kB');
    expect(formatBytes(2_140_000, 'en')).toBe('2.1\u00A0MB');
    expect(formatBytes(31_000_000_000, 'en')).toBe('31\u00A0GB');
    expect(formatBytes(9e18, 'en')).toContain('TB');
  });
});

describe('durations', () => {
  it('says what a person would say, never 0 and never 60 seconds', () => {
    expect(formatDuration(0.2, 'en')).toBe('1\u00A0sec');
    expect(formatDuration(42, 'en')).toBe('40\u00A0sec');
    expect(formatDuration(58, 'en')).toBe('1\u00A0min');
    expect(formatDuration(200, 'en')).toBe('3\u00A0min');
    expect(formatDuration(7_300, 'en')).toBe('2\u00A0hr');
  });
});

describe('dates', () => {
  const now = at(2026, 11, 21, 9);

  it('counts calendar days, so that late last night is yesterday', () => {
    expect(formatRelativeDate(at(2026, 11, 20, 23), now, 'en')).toBe('Yesterday');
    expect(formatRelativeDate(at(2026, 11, 21, 0), now, 'en')).toMatch(/12:00/);
  });

  it('names the year only when it is another one', () => {
    expect(formatRelativeDate(at(2026, 3, 5), now, 'en-GB')).toBe('5 Mar');
    expect(formatRelativeDate(at(2024, 3, 5), now, 'en-GB')).toBe('5 Mar 2024');
  });

  it('keeps the local day on both ends of the contract', () => {
    expect(formatDay('2026-11-01', 'en-GB')).toBe('1 Nov 2026');
    expect(dayBefore(at(2026, 3, 1, 0), 1)).toBe('2026-02-28');
    expect(dayBefore(at(2026, 1, 5, 23), 30)).toBe('2025-12-06');
  });
});

it('shortens a long text on one line, and cuts no character in two', () => {
  expect(shortened(' a\n b ')).toBe('a b');
  expect(shortened(`${'x'.repeat(9)}😀y`, 10)).toBe(`${'x'.repeat(9)}…`);
});
