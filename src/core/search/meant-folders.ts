/** A folder that `in:` names and that is not there is hardly meant so: a part of a name is what people remember. */
import type { Notice } from '../../shared/contract/search.ts';
import { queryPieces, type Piece, type TextRange } from '../../shared/query/query-pieces.ts';
import type { ParsedQuery } from './parse-query.ts';
import { valuesBeginning, type ValueReader } from './suggest.ts';

/** Of one part of a name; more folders say nothing. */
const mostFolders = 1_000;

export interface FolderReader extends ValueReader {
  unknownFolders(folders: readonly string[]): Promise<string[]>;
}

export interface MeantFolders {
  readonly query: ParsedQuery;
  /** What a folder was taken for, or that there is none, each with its place in the text. */
  readonly notices: readonly Notice[];
}

/**
 * Takes each folder of `in:` and `-in:` that the index has not for all folders in whose name a word begins so. `in:` at the
 * cursor (UTF-16 code units) is still being typed and stays as it is (`half-typed.ts`).
 */
export async function withMeantFolders(
  reader: FolderReader,
  query: ParsedQuery,
  text: string,
  cursor: number | undefined,
): Promise<MeantFolders> {
  const named = [...query.wanted.folders, ...query.unwanted.folders];
  if (named.length === 0) return { query, notices: [] };
  const unknown = new Set(await reader.unknownFolders(named));
  if (unknown.size === 0) return { query, notices: [] };
  const meant = new Map<string, readonly string[]>();
  const notices: Notice[] = [];
  for (const piece of queryPieces(text).pieces) {
    const folder = folderOf(piece);
    if (folder === null || !unknown.has(folder) || isBeingTyped(piece, cursor)) continue;
    const folders = await valuesBeginning(reader, 'in', folder, mostFolders);
    if (folders.length > 0) meant.set(folder, folders);
    const { range } = piece;
    notices.push(
      folders.length > 0 ? nearFolders(folder, folders.length, range) : noSuchFolder(folder, range),
    );
  }
  const taken = (folders: readonly string[]): string[] =>
    folders.flatMap((folder) => meant.get(folder) ?? [folder]);
  return {
    query: {
      ...query,
      wanted: { ...query.wanted, folders: taken(query.wanted.folders) },
      unwanted: { ...query.unwanted, folders: taken(query.unwanted.folders) },
    },
    notices,
  };
}

/** As the parser reads it, without a separator at its end. */
function folderOf(piece: Piece): string | null {
  if (piece.kind !== 'operator' || typeof piece.read === 'string') return null;
  return piece.read.folders?.[0] ?? null;
}

function isBeingTyped(piece: Piece, cursor: number | undefined): boolean {
  if (piece.kind !== 'operator' || piece.isNegated || cursor === undefined) return false;
  return piece.range[0] < cursor && cursor <= piece.range[1];
}

export function noSuchFolder(folder: string, range: TextRange): Notice {
  return {
    code: 'NO_SUCH_FOLDER',
    message: `There is no folder “${folder}” in the index.`,
    range: [...range],
  };
}

function nearFolders(folder: string, count: number, range: TextRange): Notice {
  const meant = count === 1 ? 'the folder' : `the ${count} folders`;
  return {
    code: 'NEAR_FOLDERS',
    message: `No folder is called “${folder}”. It is taken for ${meant} with a word that begins so.`,
    range: [...range],
  };
}
