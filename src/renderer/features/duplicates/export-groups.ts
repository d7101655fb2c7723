/** Groups as the command line prints them with `--csv` and `--json`. */
import type { Group } from './groups.ts';

export function toJson(groups: readonly Group[]): string {
  const shape = groups.map(({ kind, similarity, bytes, files }) => ({
    kind,
    similarity,
    bytes,
    files: files.map(({ path }) => path),
  }));
  return `${JSON.stringify({ groups: shape }, null, 2)}\n`;
}

/** A line for each file. */
export function toCsv(groups: readonly Group[]): string {
  const lines = groups.flatMap(({ kind, files }, index) =>
    files.map(({ path, size, modified, similarity }) =>
      [index + 1, kind, similarity.toFixed(3), size, new Date(modified).toISOString(), quoted(path)].join(
        ',',
      ),
    ),
  );
  return `${['group,kind,similarity,size,modified,path', ...lines].join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
