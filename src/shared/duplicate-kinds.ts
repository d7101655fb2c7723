/** Kinds of duplicates, apart from the contract: neither the page nor a fast start of the command line loads its schemas. */

/**
 * - `exact`: files with the same bytes; also of folders that are not added.
 * - `near`: texts of the index that are almost the same.
 * - `meaning`: texts of the index that say the same in other words; what is `near` already is left out.
 * - `image`: pictures that look the same (resized, recompressed); also of folders that are not added.
 * - `folder`: folders of which one has nearly all that is in the other; `files` are the folders' paths, the larger
 *   first. Also of folders that are not added.
 */
export const duplicateKinds = ['exact', 'near', 'meaning', 'image', 'folder'] as const;

/** Kinds whose members are files. Only `exact` ones are compared byte for byte, and only these may become links. */
export const actableKinds = ['exact', 'near', 'meaning', 'image'] as const;

/** How alike two are at least, 0 to 1. Chosen by measurement; `bench/RESULTS.md` has the curves. */
export const defaultThresholds = { exact: 1, near: 0.5, meaning: 0.9, image: 0.9, folder: 0.9 } as const;

export type DuplicateKind = (typeof duplicateKinds)[number];
export type ActableKind = (typeof actableKinds)[number];

/** Whether the members of such a group are files that may go. */
export function isActable(kind: DuplicateKind): kind is ActableKind {
  return actableKinds.some((other) => other === kind);
}
