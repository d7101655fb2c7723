import { displayPath } from '../store/paths.ts';
import type { Notice } from '../../shared/contract/search.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Trove may not read it',
  EPERM: 'the system does not let Trove read it',
  ENAMETOOLONG: 'a path in it is longer than the system allows',
  EIO: 'its disk reports an error',
  ENOENT: 'it went away',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOTCONN: 'its server does not answer',
  ESTALE: 'its server does not answer',
  ETIMEDOUT: 'its server does not answer',
};

const longest = 120;

/** What to tell a person of a folder (absolute path, raw bytes) that the system could not list. */
export function listingProblem(path: Uint8Array, error: unknown): Notice {
  const code = String((error as NodeJS.ErrnoException | null)?.code ?? 'an unknown error');
  const reason = reasons[code] ?? `the system says ${code}`;
  return {
    code: 'FOLDER_UNREADABLE',
    message: `${shortened(displayPath(path))} cannot be listed: ${reason}.`,
  };
}

/** Its beginning and its end, at most 120 characters. */
function shortened(path: string): string {
  const characters = Array.from(path);
  if (characters.length <= longest) return path;
  const half = (longest - 2) / 2;
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
