/** The search text as the one place where filters stand: what filters it has, and the text with others. */
import { maximumQueryLength, queryPieces, type OperatorPiece } from '../../../shared/query/query-pieces.ts';
import { quotedValue } from '../../../shared/query/quoted-value.ts';

/** An operator that was understood. */
export type Filter = OperatorPiece & { readonly read: Exclude<OperatorPiece['read'], string> };

/** The filters of a search text by the control that shows them; what is negated is among the others. */
export interface TextFilters {
  readonly types: readonly Filter[];
  readonly folders: readonly Filter[];
  readonly dates: readonly Filter[];
  readonly others: readonly Filter[];
}

export function filtersIn(query: string): readonly Filter[] {
  return queryPieces(query).pieces.filter(isFilter);
}

export function sortedFilters(query: string): TextFilters {
  const filters = filtersIn(query);
  const isOf = (filter: Filter, name: string): boolean => !filter.isNegated && filter.operator.name === name;
  const types = filters.filter((filter) => isOf(filter, 'type'));
  const folders = filters.filter((filter) => isOf(filter, 'in'));
  const dates = filters.filter(({ isNegated, operator }) => !isNegated && operator.isDate);
  const shown = new Set([...types, ...folders, ...dates]);
  return { types, folders, dates, others: filters.filter((filter) => !shown.has(filter)) };
}

/** The filters of a text as they are written and where: the same for two texts with the same filters at the same places. */
export function filterTexts(query: string): string {
  return filtersIn(query)
    .map(({ range }) => `${range[0]} ${query.slice(...range)}`)
    .join('\n');
}

/** The text without these of its filters. */
export function withoutFilters(query: string, filters: readonly Filter[]): string {
  if (filters.length === 0) return query;
  const parts: string[] = [];
  let at = 0;
  for (const { range } of filters.toSorted((a, b) => a.range[0] - b.range[0])) {
    parts.push(query.slice(at, range[0]));
    at = range[1];
  }
  parts.push(query.slice(at));
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** The text with one filter more: at its end, or before everything where a quotation mark is left open. */
export function withFilter(query: string, name: string, value: string): string {
  const filter = `${name}:${quotedValue(value)}`;
  const words = query.trim().slice(0, maximumQueryLength - filter.length - 1);
  if (words === '') return filter;
  const appended = `${words} ${filter}`;
  return filtersIn(appended).some(({ range }) => range[1] === appended.length)
    ? appended
    : `${filter} ${words}`;
}

/** Adds the filter, or takes away those that say the same. */
export function toggleFilter(query: string, name: string, value: string, same: readonly Filter[]): string {
  return same.length > 0 ? withoutFilters(query, same) : withFilter(query, name, value);
}

/** The text with the beginning of an operator at its end, for a person to go on with. */
export function withOperatorStarted(query: string, name: string): string {
  const words = query.trimEnd();
  return `${words}${words === '' ? '' : ' '}${name}:`;
}

/** Whether the text is no more than the beginning of an operator, such as `type:`: nothing is looked for yet. */
export function isOnlyBegun(query: string): boolean {
  const { pieces } = queryPieces(query);
  return pieces.length > 0 && pieces.every((piece) => piece.kind === 'operator' && piece.isBeingTyped);
}

function isFilter(piece: { readonly kind: string }): piece is Filter {
  return piece.kind === 'operator' && typeof (piece as OperatorPiece).read !== 'string';
}
