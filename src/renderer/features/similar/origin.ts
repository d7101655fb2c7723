/** What files are compared with. */
import type { SimilarResult } from '../../../shared/contract/similar.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';

export type Origin =
  | ({ readonly kind: 'indexed' } & Pick<SimilarResult, 'fileId' | 'name' | 'path' | 'type'>)
  | { readonly kind: 'text'; readonly text: string }
  /** Dropped or picked; the browser reads it when it is sent. */
  | { readonly kind: 'file'; readonly file: File };

const shownText = 60;

/** The origin in a few words. */
export function nameOf(origin: Origin): string {
  if (origin.kind === 'indexed') return origin.name;
  if (origin.kind === 'file') return origin.file.name;
  const line = origin.text.replace(/\s+/g, ' ').trim();
  if (line === '') return words.pastedText;
  return line.length > shownText ? `“${line.slice(0, shownText).trimEnd()}…”` : `“${line}”`;
}
