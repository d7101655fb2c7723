/** What a file must be or must not be, as SQL over `present_files`. */
import type { SQLInputValue } from 'node:sqlite';
import { fileTypes } from '../../shared/file-types.ts';
import { stateNumbers } from './file-states.ts';
import { foldName } from './name-key.ts';
import type { FileConditions } from './records.ts';

export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

const families: ReadonlySet<string> = new Set(fileTypes);

/** Everything but the folders; each must hold. Within a list any will do, but every date and size must hold. */
export function fileConditions(
  conditions: FileConditions,
  offlineRoots: readonly number[] = [],
): SqlCondition[] {
  const { types, names, authors, languages, modified, sizes, flags } = conditions;
  return [
    ...(types.length > 0 ? [hasType(types)] : []),
    ...anyOf(names.map(isNamed)),
    ...anyOf(authors.map((author) => ({ sql: `author LIKE ? ESCAPE '\\'`, values: [containing(author)] }))),
    ...anyOf(languages.map((code) => ({ sql: 'substr(language, 1, 2) = ?', values: [code] }))),
    ...modified.flatMap(({ from, before }) => allOf(wasModified(from, before))),
    ...sizes.map(({ least, most }) => ({ sql: 'size BETWEEN ? AND ?', values: [least, most] })),
    ...anyOf(flags.map((flag) => flagConditions(offlineRoots)[flag])),
  ];
}

/** None of them holds; what is not known does not. */
export function negated(conditions: readonly SqlCondition[]): SqlCondition[] {
  return conditions.map(({ sql, values }) => ({ sql: `NOT coalesce(${sql}, FALSE)`, values }));
}

/** Inside one of the folders, by the ids of these, at any depth. */
export function inDirectories(directories: readonly number[]): SqlCondition {
  return {
    sql: `(dir_id IN (
      WITH RECURSIVE below (id) AS (
        SELECT value FROM json_each(?) UNION SELECT dirs.id FROM below JOIN dirs ON dirs.parent_id = below.id
      ) SELECT id FROM below))`,
    values: [JSON.stringify(directories)],
  };
}

/** A family, an extension, or the format that was sniffed. */
export function hasType(given: readonly string[]): SqlCondition {
  const types = given.map((type) => type.toLowerCase());
  const extensions = JSON.stringify(types.filter((type) => !families.has(type)));
  return {
    sql: `(type IN (SELECT value FROM json_each(?)) OR extension IN (SELECT value FROM json_each(?))
      OR format IN (SELECT value FROM json_each(?)))`,
    values: [JSON.stringify(types.filter((type) => families.has(type))), extensions, extensions],
  };
}

/** Times in milliseconds since 1970. */
export function wasModified(from: number | null, before: number | null): SqlCondition[] {
  return [
    ...(from === null ? [] : [{ sql: 'mtime_ns >= ?', values: [nanoseconds(from)] }]),
    ...(before === null ? [] : [{ sql: 'mtime_ns < ?', values: [nanoseconds(before)] }]),
  ];
}

function nanoseconds(milliseconds: number): bigint {
  return BigInt(Math.trunc(milliseconds)) * 1_000_000n;
}

function isNamed(name: string): SqlCondition {
  const key = foldName(name);
  if (!/[*?]/u.test(key)) return { sql: 'instr(name_key, ?) > 0', values: [key] };
  return { sql: 'name_key GLOB ?', values: [key.replaceAll('[', '[[]')] };
}

function containing(text: string): string {
  return `%${text.replaceAll(/[\\%_]/gu, '\\$&')}%`;
}

function flagConditions(
  offlineRoots: readonly number[],
): Readonly<Record<FileConditions['flags'][number], SqlCondition>> {
  return {
    duplicate: {
      sql: `hash IN (SELECT hash FROM present_files WHERE hash IS NOT NULL GROUP BY hash HAVING count(*) > 1)`,
      values: [],
    },
    'image-only': { sql: `(code = 'no-text' AND type <> 'text')`, values: [] },
    failed: { sql: 'state = ?', values: [stateNumbers.failed] },
    offline: {
      sql: 'root_id IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(offlineRoots)],
    },
  };
}

function anyOf(conditions: readonly SqlCondition[]): SqlCondition[] {
  return joined(conditions, 'OR');
}

function allOf(conditions: readonly SqlCondition[]): SqlCondition[] {
  return joined(conditions, 'AND');
}

function joined(conditions: readonly SqlCondition[], word: 'OR' | 'AND'): SqlCondition[] {
  if (conditions.length === 0) return [];
  const sql = `(${conditions.map((condition) => condition.sql).join(` ${word} `)})`;
  return [{ sql, values: conditions.flatMap(({ values }) => values) }];
}
