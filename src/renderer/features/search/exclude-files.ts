import type { TroveClient } from '../../../shared/contract/contract.ts';

/** Leaves files out of the index by a rule of their folder each; answers with the way back. */
export async function excludeFiles(
  client: TroveClient,
  paths: readonly string[],
  roots: readonly string[],
): Promise<() => Promise<void>> {
  const byRoot = Map.groupBy(paths, (path) => rootOf(path, roots));
  const before = await Promise.all(
    [...byRoot].flatMap(([root, inside]) =>
      root === null
        ? []
        : [client.library.rules({ path: root }).then((known) => ({ ...known, root, inside }))],
    ),
  );
  for (const { root, rules, inside } of before) {
    const exclude = [...rules.exclude, ...inside.map((path) => globOf(path, root))];
    await client.library.setRules({ path: root, rules: { ...rules, exclude } });
  }
  return async () => {
    for (const { root, rules } of before) await client.library.setRules({ path: root, rules });
  };
}

function rootOf(path: string, roots: readonly string[]): string | null {
  const around = roots.filter((root) => path.startsWith(root) && /^[\\/]/.test(path.slice(root.length)));
  return around.toSorted((left, right) => right.length - left.length)[0] ?? null;
}

/** A path as `.gitignore` writes it: from the folder down, its special letters plain. */
export function globOf(path: string, root: string): string {
  const inside = path.slice(root.length).replaceAll('\\', root.includes('\\') ? '/' : '\\\\');
  return inside.replaceAll(/[*?[\]]/g, '\\$&').replace(/ +$/, (blanks) => '\\ '.repeat(blanks.length));
}
