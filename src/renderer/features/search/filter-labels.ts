/** What the filters of a search text say, in the person's words. */
import type { Conditions, SizeRange } from '../../../shared/query/conditions.ts';
import { dayBeforeDay, formatBytes, formatDay, formatLanguage, formatMonth } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { baseName } from '../../app/paths.ts';
import type { Filter } from './query-text.ts';

type Days = Conditions['modified'][number];

/** `Not CSV`, `Since 14 Nov 2026`, `Name: invoice`, `Name without invoice` */
export function filterLabel({ read, isNegated }: Filter): string {
  const { chips } = messages.finding;
  const said = [
    ...typeLabels(read.types ?? []),
    ...(read.folders ?? []).map(baseName),
    ...(read.names ?? []).map(isNegated ? chips.nameWithout : chips.name),
    ...(read.authors ?? []).map(chips.author),
    ...(read.languages ?? []).map((code) => formatLanguage(code)),
    ...(read.modified ?? []).map(daysLabel),
    ...(read.sizes ?? []).map(sizeLabel),
    ...(read.flags ?? []).map((flag) => chips.states[flag]),
  ].join(', ');
  if (!isNegated || read.names) return said;
  return chips.not(isPhrase(read) ? said.charAt(0).toLocaleLowerCase() + said.slice(1) : said);
}

/** `Not over 10 MB`, but `Not German`. */
function isPhrase({ authors, modified, sizes }: Filter['read']): boolean {
  const isOpen = modified?.some(({ from, before }) => from === null || before === null);
  return authors !== undefined || sizes !== undefined || isOpen === true;
}

/** Names of formats that their extension does not say; the same in every language. */
const formats: Readonly<Record<string, string>> = {
  md: 'Markdown',
  mdx: 'Markdown',
  markdown: 'Markdown',
  doc: 'Word',
  docx: 'Word',
  xls: 'Excel',
  xlsx: 'Excel',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  js: 'JavaScript',
  ts: 'TypeScript',
  py: 'Python',
  rb: 'Ruby',
  rs: 'Rust',
  cs: 'C#',
  cpp: 'C++',
};

/** A family by its name, an extension as people write it. */
export function typeLabel(type: string): string {
  return messages.types[type] ?? formats[type] ?? type.toUpperCase();
}

/** Several extensions may have one name. */
export function typeLabels(types: readonly string[]): string[] {
  return [...new Set(types.map(typeLabel))];
}

/** What a single file is: its format where the name has an extension, else its family. */
export function formatLabel(name: string, type: string): string {
  const [, extension] = /[^.]\.([a-z][a-z0-9]{0,5})$/iu.exec(name) ?? [];
  return typeLabel(extension?.toLowerCase() ?? type);
}

function daysLabel({ from, before }: Days): string {
  const { since, until, between } = messages.filters;
  if (from === null) return before === null ? '' : until(formatDay(before));
  if (before === null) return since(formatDay(from));
  const last = dayBeforeDay(before);
  if (from === last) return formatDay(from);
  if (from.endsWith('-01-01') && last === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  if (from.endsWith('-01') && before.endsWith('-01') && from.slice(0, 7) === last.slice(0, 7))
    return formatMonth(from);
  return between(formatDay(from), formatDay(last));
}

function sizeLabel({ least, most }: SizeRange): string {
  const { chips } = messages.finding;
  if (most === Number.MAX_SAFE_INTEGER) return chips.larger(formatBytes(least));
  if (least === 0) return chips.smaller(formatBytes(most));
  return messages.filters.between(formatBytes(least), formatBytes(most));
}
