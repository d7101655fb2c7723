/** A search text that is a path leads to what is there: to the file, or to the files of the folder. */
import { homedir } from 'node:os';
import type { Notice, SearchRequest } from '../../shared/contract/search.ts';
import { quotedValue } from '../../shared/query/quoted-value.ts';
import type { FolderReader } from './meant-folders.ts';

const longestPath = 4_096;

/** The absolute path, or the one from the person's home, that a search text is; null when it is none. */
export function typedPath(text: string): string | null {
  const typed = text.trim().replace(/^(["'])(.*)\1$/u, '$2');
  const path = /^~[\\/]/u.test(typed) ? homedir() + typed.slice(1) : typed;
  return /^(?:\/|[a-z]:[\\/]|\\\\)[^\0]+$/iu.test(path) && path.length <= longestPath ? path : null;
}

export interface TypedFolder {
  /** The request with `in:` in the place of the path. */
  readonly request: (typed: SearchRequest) => SearchRequest;
  readonly notice: Notice;
}

/** The folder of the index whose path the search text is; null when it is none. */
export async function typedFolder(
  reader: Pick<FolderReader, 'unknownFolders'>,
  text: string,
): Promise<TypedFolder | null> {
  const path = typedPath(text)?.replace(/(?<=.)[\\/]+$/u, '') ?? null;
  if (path === null || (await reader.unknownFolders([path])).length > 0) return null;
  return {
    request: (typed) => ({ ...typed, query: `in:${quotedValue(path)}`, cursor: undefined }),
    notice: {
      code: 'FOLDER_PATH',
      message: 'This is a folder. The files in it are listed, the newest first.',
      range: [0, text.length],
    },
  };
}
