/** A request travels as one message of at most a megabyte; long lists go in several. */
const mostCharacters = 400_000;
/** Quotation marks, names of fields and numbers around a path. */
const overhead = 70;

/** Cuts a list into batches whose files' paths fit into one message; a single item is never cut. */
export function inBatches<Item>(
  items: readonly Item[],
  filesOf: (item: Item) => readonly { readonly path: string }[],
): Item[][] {
  const batches: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = filesOf(item).reduce((sum, { path }) => sum + path.length + overhead, 0);
    if (size + own > mostCharacters) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(item);
    size += own;
  }
  return batches;
}
