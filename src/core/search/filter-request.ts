import type { SearchRequest } from '../../shared/contract/search.ts';
import type { FilterRequest } from '../store/records.ts';
import type { ParsedQuery } from './parse-query.ts';

/**
 * The request's filters and the query's operators as one: types and folders are alternatives within either, and
 * both must hold; of two dates the narrower. Null when any file will do.
 */
export function filterRequestOf(request: SearchRequest, query: ParsedQuery): FilterRequest | null {
  const types = both(request.types.map(typeKey), query.types);
  const folders = both(request.folders, query.folders);
  const from = latest(startOfDay(request.after), startOfDay(query.after));
  const before = earliest(startOfDay(request.before), startOfDay(query.before));
  if (types.length + folders.length === 0 && from === undefined && before === undefined) return null;
  return {
    types,
    folders: folders.map((folder) => new TextEncoder().encode(folder)),
    ...(from === undefined ? {} : { modifiedFrom: from }),
    ...(before === undefined ? {} : { modifiedBefore: before }),
  };
}

function typeKey(type: string): string {
  return type.replace(/^\./u, '').toLowerCase();
}

/** What is typed narrows what is picked; where they have nothing in common, what is typed holds. */
function both(picked: readonly string[], typed: readonly string[]): readonly string[] {
  if (picked.length === 0 || typed.length === 0) return [...picked, ...typed];
  const common = typed.filter((value) => picked.includes(value));
  return common.length > 0 ? common : typed;
}

/** Local midnight, as a person means a day. */
function startOfDay(day: string | null | undefined): number | undefined {
  return day === null || day === undefined ? undefined : new Date(`${day}T00:00:00`).getTime();
}

function latest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}

function earliest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b);
}
