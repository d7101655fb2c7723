import { InvalidArgumentError } from 'commander';

/** A whole number within bounds. */
export function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** A number within bounds. */
export function fraction(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  };
}

/** A day of the calendar, YYYY-MM-DD. */
export function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf());
  if (exists && date.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('It must be a day such as 2026-03-31.');
}

/** Collects an option that may be repeated, or given once with commas. */
export function list(text: string, before: string[]): string[] {
  return [...before, ...text.split(',').filter((part) => part !== '')];
}
