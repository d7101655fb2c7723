/** An operator whose value is still being typed, such as `in:Do`, has nothing wrong with it yet. */
import type { Notice } from '../../shared/contract/search.ts';
import { hasConditions } from '../../shared/query/conditions.ts';
import { queryPieces, type OperatorPiece } from '../../shared/query/query-pieces.ts';
import { isEmptyQuery, type ParsedQuery } from './parse-query.ts';
import { withQuoteClosed } from '../../shared/query/quoted-value.ts';
import { noSuchFolder } from './meant-folders.ts';
import { valuesBeginning, type ValueReader } from './suggest.ts';

const mostValues = 50;
const conditionOf: Readonly<Record<string, 'folders' | 'types' | 'authors'>> = {
  in: 'folders',
  type: 'types',
  author: 'authors',
};

export interface Unfinished {
  readonly query: ParsedQuery;
  readonly notice: Notice;
}

/**
 * A search that no file fits, with the operator at the cursor (UTF-16 code units) taken for every value that begins so,
 * or left out when none does. Null when the cursor stands in none that could go on, or nothing is left to look for.
 */
export async function asUnfinished(
  reader: ValueReader,
  query: ParsedQuery,
  text: string,
  cursor: number,
): Promise<Unfinished | null> {
  const { pieces } = queryPieces(withQuoteClosed(text, cursor));
  const piece = pieces.find(({ range }) => range[0] < cursor && cursor <= range[1]);
  if (piece?.kind !== 'operator' || piece.isNegated || typeof piece.read === 'string') return null;
  const condition = conditionOf[piece.operator.name];
  if (condition === undefined) return null;
  const own = piece.read[condition] ?? [];
  const others = query.wanted[condition].filter((value) => !own.includes(value));
  const values = await valuesBeginning(reader, piece.operator.name, piece.value, mostValues);
  const meant = { ...query, wanted: { ...query.wanted, [condition]: [...others, ...values] } };
  if (values.length > 0) return { query: meant, notice: noticeOf('HALF_TYPED', piece) };
  const hasRest = !isEmptyQuery(meant) || hasConditions(meant.wanted) || hasConditions(meant.unwanted);
  if (hasRest) return { query: meant, notice: noticeOf('MATCHES_NOTHING_YET', piece) };
  return condition === 'folders' ? { query: meant, notice: noSuchFolder(piece.value, piece.range) } : null;
}

function noticeOf(
  code: 'HALF_TYPED' | 'MATCHES_NOTHING_YET',
  { operator, written, range }: OperatorPiece,
): Notice {
  const message =
    code === 'HALF_TYPED'
      ? `Until ${written} is finished, everything that begins so counts.`
      : operator.name === 'in'
        ? `There is no folder “${written.slice(written.indexOf(':') + 1)}” in the index. It is left out while you type it.`
        : `No file fits ${written}. It is left out while you type it.`;
  return { code, message, range: [...range] };
}
