/** One result for one document: its copies, and its versions in other folders, such as those in a backup, do not stand beside it. */
import type { DatabaseSync } from 'node:sqlite';
import { folderPaths, type FoundFile } from './found-files.ts';
import { VersionTest } from './version-test.ts';

/** Versions are looked for among so many of the best files: whoever reads on from there looks at single files. */
const mostVersioned = 30;
/** A file is compared with so many documents of its name. */
const mostCompared = 8;
/** Of a path in small letters: where, and under which names, people and programs put what is not the document itself. */
const aside =
  /(?<!\p{L})(archiv(es?)?|backups?|bak|old|cop(y|ies)|kopien?|sicherung(en)?|versions?)(?!\p{L})|\(\d{1,3}\)(\.[^.]*)?$|备份|バックアップ/u;

/**
 * Files with the same bytes become one, and so do versions of a document: same name, nearly the same text, and the passage
 * that was found is in both. A document stands where the best of its files stood; of several the best is shown that does not
 * look like a copy put aside. `first`: a file that was asked for by its path, which is always shown.
 */
export function foldDocuments(
  db: DatabaseSync,
  files: readonly FoundFile[],
  first: number | null,
  findsVersions: boolean,
): FoundFile[] {
  const contents = sameBytes(files);
  const pathOf = folderPaths(db);
  const documents = findsVersions ? withVersions(contents, new VersionTest(db, pathOf)) : contents;
  return documents.map((found) => {
    const [best, ...others] = found;
    if (others.length === 0) return best;
    const shown = bestPlaced(found, first, pathOf);
    const rest = found.filter((file) => file !== shown);
    const isCopy = (file: FoundFile): boolean => file.hash === shown.hash;
    return {
      ...shown,
      score: best.score,
      copies: rest.filter(isCopy).map(({ fileId }) => fileId),
      versions: rest.filter((file) => !isCopy(file)).map(({ fileId }) => fileId),
    };
  });
}

/** The best comes first. */
type Document = readonly [FoundFile, ...FoundFile[]];

/** Empty files are not copies of each other. */
function sameBytes(files: readonly FoundFile[]): Document[] {
  const contents = new Map<string, [FoundFile, ...FoundFile[]]>();
  for (const file of files) {
    const key = file.hash === '' || file.size === 0 ? String(file.fileId) : file.hash;
    const known = contents.get(key);
    if (known) known.push(file);
    else contents.set(key, [file]);
  }
  return [...contents.values()];
}

function withVersions(contents: readonly Document[], test: VersionTest): Document[] {
  const documents: [FoundFile, ...FoundFile[]][] = [];
  const byName = new Map<string, (typeof documents)[number][]>();
  for (const [file, ...copies] of contents.slice(0, mostVersioned)) {
    const sameName = byName.get(file.nameKey) ?? [];
    byName.set(file.nameKey, sameName);
    const known = sameName.slice(0, mostCompared).find(([best]) => test.areVersions(best, file));
    if (known) {
      known.push(file, ...copies);
      continue;
    }
    const document: (typeof documents)[number] = [file, ...copies];
    documents.push(document);
    sameName.push(document);
  }
  return [...documents, ...contents.slice(mostVersioned)];
}

/** A file whose name was asked for is not exchanged for one whose name was not. */
function bestPlaced(
  [best, ...others]: Document,
  first: number | null,
  pathOf: (dirId: number) => string,
): FoundFile {
  const isAside = ({ dirId, nameKey }: FoundFile): boolean =>
    aside.test(`${pathOf(dirId).toLowerCase()}/${nameKey}`);
  if (best.fileId === first || !isAside(best)) return best;
  const isAsked = (file: FoundFile): boolean =>
    file.named === best.named && file.nameMatch === best.nameMatch && !isAside(file);
  return others.find(isAsked) ?? best;
}
