import type { SearchRequest } from '../../shared/contract/search.ts';
import type { FileConditions, FilterRequest } from '../store/records.ts';
import type { ParsedQuery } from './parse-query.ts';
import { hasConditions, type Conditions } from '../../shared/query/conditions.ts';

/**
 * The request's filters and the query's operators as one; all must hold, but what is typed holds where a picked type or
 * folder has nothing in common with it. Null when any file will do.
 */
export function filterRequestOf(
  request: Pick<SearchRequest, 'types' | 'folders' | 'after' | 'before'>,
  { wanted, unwanted }: Pick<ParsedQuery, 'wanted' | 'unwanted'>,
  offlineRoots: readonly number[] = [],
): FilterRequest | null {
  const types = picked(request.types.map(typeKey), wanted.types);
  const folders = picked(request.folders, wanted.folders);
  const from = startOfDay(request.after ?? null);
  const before = startOfDay(request.before ?? null);
  const hasOperators = hasConditions(wanted) || hasConditions(unwanted);
  if (types.length + folders.length === 0 && from === null && before === null && !hasOperators) return null;
  return {
    types,
    folders: folders.map((folder) => new TextEncoder().encode(folder)),
    ...(from === null ? {} : { modifiedFrom: from }),
    ...(before === null ? {} : { modifiedBefore: before }),
    ...(hasOperators ? { wanted: timed(wanted), unwanted: timed(unwanted), offlineRoots } : {}),
  };
}

function typeKey(type: string): string {
  return type.replace(/^\./u, '').toLowerCase();
}

/** What is picked, unless it has nothing in common with what is typed. */
function picked(chosen: readonly string[], typed: readonly string[]): readonly string[] {
  return typed.length === 0 || typed.some((value) => chosen.includes(value)) ? chosen : [];
}

function timed(conditions: Conditions): FileConditions {
  return {
    ...conditions,
    modified: conditions.modified.map(({ from, before }) => ({
      from: startOfDay(from),
      before: startOfDay(before),
    })),
  };
}

/** Local midnight, as a person means a day. */
function startOfDay(day: string | null): number | null {
  return day === null ? null : new Date(`${day}T00:00:00`).getTime();
}
