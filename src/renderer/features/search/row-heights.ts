/** Before a row is measured; pixels at the usual text size. */
export const rowHeights = { plain: 44, withPassage: 88, heading: 32 };
/** A window that is not shown yet may have no height. */
const fewestRows = 8;

/** Rows with a passage that a window has room for; its height in pixels. */
export function rowsThatFit(windowHeight: number): number {
  return Math.max(fewestRows, Math.ceil(windowHeight / rowHeights.withPassage));
}
