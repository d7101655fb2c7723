import { queryPieces } from '../../shared/query/query-pieces.ts';
import { quotedValue } from '../../shared/query/quoted-value.ts';
import { valuesBeginning, type ValueReader } from './suggest.ts';

/** The search text with the first of these folders, which are not there, replaced by one whose name has a word that begins so. */
export async function withNearFolder(
  reader: ValueReader,
  text: string,
  unknown: readonly string[],
): Promise<string | null> {
  const { pieces } = queryPieces(text);
  for (const piece of pieces) {
    if (piece.kind !== 'operator' || piece.operator.name !== 'in' || !unknown.includes(piece.value)) continue;
    const [near] = await valuesBeginning(reader, 'in', piece.value, 1);
    const minus = piece.isNegated ? '-' : '';
    if (near !== undefined)
      return `${text.slice(0, piece.range[0])}${minus}in:${quotedValue(near)}${text.slice(piece.range[1])}`;
  }
  return null;
}
