/**
 * Which files leave as what they are, by extension, and what the page shows them as. HTML, SVG and mail are missing on
 * purpose: they are shown from the extractor's blocks.
 */
export const servedTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  bmp: 'image/bmp',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

export type ShownAs = 'pdf' | 'picture';

/** What the bytes of a file can be shown as; null: its text only. A PDF may have any name. */
export function shownAs(path: string, format: string): ShownAs | null {
  if (format === 'pdf') return 'pdf';
  return servedTypes[extensionOf(path)]?.startsWith('image/') ? 'picture' : null;
}

/** In lower case, without the dot; empty when there is none. */
export function extensionOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
