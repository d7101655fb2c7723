/** Numbers, sizes, times and dates as the person's language and region write them. `locale` is for tests. */
import { dateFormat, numberFormat, relativeTimeFormat } from './formatters.ts';
import { presentLocale } from './locale.ts';

type Locale = string | undefined;

/** A figure and its unit stay on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export function formatNumber(value: number, locale: Locale = presentLocale()): string {
  return numberFormat(locale, {}).format(value);
}

export function formatPercent(fraction: number, locale: Locale = presentLocale()): string {
  const whole = Math.floor(Math.min(1, Math.max(0, fraction)) * 100) / 100;
  return numberFormat(locale, { style: 'percent' }).format(whole);
}

/** Decimal units, as Finder and Nautilus count; one decimal below ten. */
export function formatBytes(bytes: number, locale: Locale = presentLocale()): string {
  const power = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** power;
  const format = numberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power > 0 && value < 10 ? 1 : 0,
  });
  return unbroken(format.format(value));
}

/** A duration rounded the way a person says it: 40 sec, 3 min, 2 hr. */
export function formatDuration(seconds: number, locale: Locale = presentLocale()): string {
  const [value, unit] = roundDuration(Math.max(0, seconds));
  const format = numberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  });
  return unbroken(format.format(value));
}

function roundDuration(seconds: number): [number, 'second' | 'minute' | 'hour'] {
  if (seconds < 10) return [Math.max(1, Math.round(seconds)), 'second'];
  if (seconds < 55) return [Math.round(seconds / 10) * 10, 'second'];
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 90) return [minutes, 'minute'];
  return [Math.round(seconds / 3_600), 'hour'];
}

/** Short for a list: the time today, the weekday's distance yesterday, else the day, with the year once it is not this one. */
export function formatRelativeDate(time: number, now: number, locale: Locale = presentLocale()): string {
  const date = new Date(time);
  const daysAgo = calendarDay(now) - calendarDay(time);
  if (daysAgo === 0) return dateFormat(locale, { timeStyle: 'short' }).format(date);
  if (daysAgo === 1) {
    const words = relativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day');
    return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  }
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(date);
}

export function formatFullDate(time: number, locale: Locale = presentLocale()): string {
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

/** A day of the contract (YYYY-MM-DD, local) as `14 Nov 2026`. */
export function formatDay(day: string, locale: Locale = presentLocale()): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return dateFormat(locale, { dateStyle: 'medium' }).format(new Date(year, month - 1, date));
}

/** Days since 1970 of a local date: differences count midnights, not 24 hours. */
function calendarDay(time: number): number {
  const date = new Date(time);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/** The local day `days` before `now`, as the contract writes it. */
export function dayBefore(now: number, days: number): string {
  const date = new Date(now);
  const shifted = new Date(date.getFullYear(), date.getMonth(), date.getDate() - days);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${shifted.getFullYear()}-${twoDigits(shifted.getMonth() + 1)}-${twoDigits(shifted.getDate())}`;
}

/** The day before a day of the contract, as the contract writes it. */
export function dayBeforeDay(day: string): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return dayBefore(new Date(year, month - 1, date).getTime(), 1);
}

/** An hour of the day as the person writes it: `22:00` or `10:00 PM`. */
export function formatHour(hour: number, locale: Locale = presentLocale()): string {
  return dateFormat(locale, { timeStyle: 'short' }).format(new Date(2000, 0, 1, hour));
}

/** A month of a day (YYYY-MM-DD) as `March 2024`. */
export function formatMonth(day: string, locale: Locale = presentLocale()): string {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return dateFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(year, month - 1, 1));
}

/** A language by its code, in the person's own language. */
export function formatLanguage(code: string, locale: Locale = presentLocale()): string {
  return new Intl.DisplayNames(locale ?? navigator.language, { type: 'language' }).of(code) ?? code;
}

/** The beginning of a long text, for a sentence that names it. */
export function shortened(text: string, longest = 100): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return line.length <= longest
    ? line
    : `${line.slice(0, longest).toWellFormed().replace('\uFFFD', '').trimEnd()}…`;
}
