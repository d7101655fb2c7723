/** Whether two names are those of versions of one file. */

/** What people and programs add to a name for another version of it, in the languages that are common on disks. */
const versionWords = new Set(
  'copy copie kopie copia final draft entwurf old alt new neu rev revised backup bak version v'.split(' '),
);

/**
 * `Draft report v2 (1).docx` and `report final.pdf`, `draft.docx` and `final.docx`; `rag_11.md` and `rag_12.md` are two
 * files. Paths or names.
 */
export function isSameName(a: string, b: string): boolean {
  return stemOf(a) === stemOf(b);
}

function stemOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const withoutExtension = name.replace(/(?<=.)\.[\p{L}\p{N}]{1,5}$/u, '');
  const marks = withoutExtension
    // "Copy of", a counter in brackets, a version's or day's number.
    .replace(/^(copy|kopie|copie|copia) (of|von|de) /u, '')
    .replace(/\(\d{1,3}\)|\bv\d+(\.\d+)*\b|\b(19|20)\d\d-\d\d-\d\d\b/gu, ' ');
  return (marks.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !versionWords.has(word)).join(' ');
}
