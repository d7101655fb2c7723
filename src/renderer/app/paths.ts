/** Paths as text. The page never touches a disk; separators are whatever the engine's machine uses. */

function separatorOf(path: string): '/' | '\\' {
  return /^[A-Za-z]:\\|^\\\\/.test(path) ? '\\' : '/';
}

/** The last name of a path; the path itself where it has none (`/`, `C:\`). */
export function baseName(path: string): string {
  const separator = separatorOf(path);
  const trimmed = path.endsWith(separator) ? path.slice(0, -1) : path;
  const name = trimmed.slice(trimmed.lastIndexOf(separator) + 1);
  return name || path;
}

export function folderOf(path: string): string {
  const separator = separatorOf(path);
  const end = path.lastIndexOf(separator);
  return end <= 0 ? path.slice(0, end + 1) : path.slice(0, end);
}

/** Whether the path lies below the folder; the folder itself does not. */
export function isInside(folder: string, path: string): boolean {
  const separator = separatorOf(folder);
  const prefix = folder.endsWith(separator) ? folder : folder + separator;
  return path.startsWith(prefix);
}

/** Where a file lies, told from the added folder that holds it: `Documents/Taxes/2023`. */
export function placeOf(path: string, roots: readonly string[]): string {
  const folder = folderOf(path);
  const root = roots.find((candidate) => candidate === folder || isInside(candidate, folder));
  if (root === undefined) return folder;
  const above = folderOf(root);
  const rest = folder.slice(above.length);
  return rest.startsWith('/') || rest.startsWith('\\') ? rest.slice(1) : rest || root;
}

/** The shortest ends of two paths by which they can be told apart: `Pictures` and `Photos`, or `ana/Pictures` and `old/Pictures`. */
export function namesApart(one: string, other: string): readonly [string, string] {
  const paths = [one, other].map((path) => path.split(separatorOf(path)).filter(Boolean));
  const longest = Math.max(...paths.map(({ length }) => length));
  for (let count = 1; count <= longest; count += 1) {
    const [left = '', right = ''] = paths.map((names) => names.slice(-count).join(separatorOf(one)));
    if (left !== right) return [left, right];
  }
  return [one, other];
}

/** A path as people paste it: without quotation marks, blanks around it or `file://`. */
export function cleanPath(typed: string): string {
  const bare = typed.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (!/^file:\/\//i.test(bare)) return bare;
  const path = decodeSafely(bare.replace(/^file:\/\/(localhost)?/i, ''));
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1).replaceAll('/', '\\') : path;
}

/** A text that is an absolute path and nothing else, clean; else null. */
export function asPath(typed: string): string | null {
  const path = cleanPath(typed);
  return /^(?:\/[^/]|[a-z]:[\\/]|\\\\)[^\n]*$/iu.test(path) ? path : null;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is part of the name then.
    return text;
  }
}
