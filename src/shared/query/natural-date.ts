/** Days as people write them: `2024`, `march 2024`, `last week`, `3 days ago`, `letzte Woche`, `3天前`. */
import { inEnglish } from './date-words.ts';

/** From the first day to before the second, local calendar days as YYYY-MM-DD. */
export interface DayRange {
  readonly from: string;
  readonly before: string;
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
/** A word to a date has at most so many. */
export const maximumDateWords = 3;

/** The days that a text means as of `today` (local time); null when it means none, such as 30 February. */
export function parseDays(text: string, today: Date): DayRange | null {
  const value = text.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  const english = inEnglish(value);
  return calendarDays(english) ?? monthOf(english, today) ?? relativeDays(english, today);
}

/** `2024`, `2024-03`, `2024-03-31`, `31.03.2024` */
function calendarDays(value: string): DayRange | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(value);
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(value);
  const [year, month, day] = german ? [german[3], german[2], german[1]] : [iso?.[1], iso?.[2], iso?.[3]];
  if (year === undefined) return null;
  if (month === undefined) return range(Number(year), 0, 1, Number(year) + 1, 0, 1);
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return range(Number(year), Number(month) - 1, 1, Number(year), Number(month), 1);
  const date = dayAt(Number(year), Number(month) - 1, Number(day));
  const isThere = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return isThere ? days(date, 1) : null;
}

/** `march 2024`, `2024 march`, `mar 2024`, `march` (the last one), `31 march 2024` */
function monthOf(value: string, today: Date): DayRange | null {
  const words = value.replaceAll(',', '').split(' ');
  const named = words.findIndex((word) => monthNumber(word) !== null);
  const month = monthNumber(words[named] ?? '');
  if (month === null) return null;
  const numbers = words.filter((_, i) => i !== named);
  if (numbers.some((word) => !/^(?:\d{4}|\d{1,2}(?:st|nd|rd|th|\.)?)$/u.test(word))) return null;
  const year = numbers.find((word) => /^\d{4}$/u.test(word));
  const day = numbers.find((word) => !/^\d{4}$/u.test(word));
  if (numbers.length !== (year === undefined ? 0 : 1) + (day === undefined ? 0 : 1)) return null;
  const lastYear = month > today.getMonth() ? today.getFullYear() - 1 : today.getFullYear();
  const written = `${year ?? lastYear}-${month + 1}`;
  return calendarDays(day === undefined ? written : `${written}-${Number.parseInt(day, 10)}`);
}

function monthNumber(word: string): number | null {
  const letters = word.replace(/\.$/u, '');
  const at = letters.length < 3 ? -1 : monthNames.findIndex((name) => name.startsWith(letters));
  return at === -1 ? null : at;
}

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** `today`, `yesterday`, `this week`, `last month`, `last 7 days`, `3 days ago`, `monday` and `last monday` */
function relativeDays(value: string, today: Date): DayRange | null {
  const year = today.getFullYear();
  const month = today.getMonth();
  const midnight = dayAt(year, month, today.getDate());
  if (value === 'today') return days(midnight, 1);
  if (value === 'yesterday') return days(shifted(midnight, -1), 1);
  const weekday = weekdays.indexOf(value.replace(/^last /u, ''));
  if (weekday !== -1) return days(shifted(midnight, -((midnight.getDay() - weekday + 7) % 7 || 7)), 1);
  const [, which, unit] = /^(this|last) ?(week|month|year)$/u.exec(value) ?? [];
  const back = which === 'last' ? 1 : 0;
  // Weeks begin on Monday, as ISO 8601 has it.
  if (unit === 'week') return days(shifted(midnight, -((midnight.getDay() + 6) % 7) - 7 * back), 7);
  if (unit === 'month') return range(year, month - back, 1, year, month - back + 1, 1);
  if (unit === 'year') return range(year - back, 0, 1, year - back + 1, 0, 1);
  const [, last, lastUnit] = /^last (\d{1,4}) (day|week|month|year)s?$/u.exec(value) ?? [];
  if (last !== undefined) {
    const from = stepped(midnight, Number(last), lastUnit ?? '');
    return { from: written(from), before: written(shifted(midnight, 1)) };
  }
  const [, ago, agoUnit] = /^(\d{1,4}) (day|week|month|year)s? ago$/u.exec(value) ?? [];
  return ago === undefined ? null : days(stepped(midnight, Number(ago), agoUnit ?? ''), 1);
}

function stepped(date: Date, count: number, unit: string): Date {
  if (unit === 'day' || unit === 'week') return shifted(date, -count * (unit === 'week' ? 7 : 1));
  const months = count * (unit === 'year' ? 12 : 1);
  const last = dayAt(date.getFullYear(), date.getMonth() - months + 1, 0).getDate();
  return dayAt(date.getFullYear(), date.getMonth() - months, Math.min(last, date.getDate()));
}

function shifted(date: Date, count: number): Date {
  return dayAt(date.getFullYear(), date.getMonth(), date.getDate() + count);
}

function days(first: Date, count: number): DayRange {
  return { from: written(first), before: written(shifted(first, count)) };
}

function range(...[y1, m1, d1, y2, m2, d2]: [number, number, number, number, number, number]): DayRange {
  return { from: written(dayAt(y1, m1, d1)), before: written(dayAt(y2, m2, d2)) };
}

/** Local midnight; `Date` itself takes years below 100 for the 1900s. */
function dayAt(year: number, month: number, day: number): Date {
  const date = new Date(2000, 0, 1);
  date.setFullYear(year, month, day);
  return date;
}

function written(date: Date): string {
  const part = (value: number, length = 2): string => String(value).padStart(length, '0');
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
