import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Styles text for standard output: plain when it is no terminal, or when NO_COLOR says so. */
export function style(styles: Style, text: string): string {
  return styleText(styles, text, { stream: process.stdout });
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}

/** 1 kB = 1,000 bytes, as systems show it. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** power;
  return `${value.toLocaleString(undefined, { maximumFractionDigits: power === 0 ? 0 : 1 })} ${units[power]}`;
}

/** Seconds as a person says them. */
export function formatSeconds(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  if (seconds < 90) return formatCount(Math.round(seconds), 'second');
  return formatCount(Math.round(seconds / 60), 'minute');
}
