/**
 * Stands for `sharp` in the built bundles. transformers.js wants a function there when it is loaded and calls it only
 * for images, which Trove decodes itself; the real one is 20 MB and unsafe inside Electron on Linux.
 */
export default function sharp(): never {
  throw new Error('Images are not decoded here.');
}
