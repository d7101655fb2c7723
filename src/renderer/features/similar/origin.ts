/** What files are compared with. */
import type { AlikePassage, SimilarResult } from '../../../shared/contract/similar.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';

export type OriginFile = Pick<SimilarResult, 'fileId' | 'name' | 'path' | 'type'>;

export type Origin =
  | ({ readonly kind: 'indexed' } & OriginFile)
  | { readonly kind: 'several'; readonly files: readonly OriginFile[] }
  /** Selected in a file of the index, or from anywhere. */
  | { readonly kind: 'text'; readonly text: string; readonly fromFileId?: number | undefined }
  /** Dropped or picked; the browser reads it when it is sent. */
  | {
      readonly kind: 'file';
      readonly file: File;
      /** Where it is; null in a browser, which does not tell. */
      readonly path: string | null;
    };

export type TracedOrigin = Extract<Origin, { readonly kind: 'text' }>;

/** What the engine takes, UTF-16 code units; a longer text is no passage. */
export const longestTraced = 10_000;

export function isTraceable(origin: Origin): origin is TracedOrigin {
  return origin.kind === 'text' && origin.text.length <= longestTraced;
}

const shownText = 60;

/** The origin in a few words. */
export function nameOf(origin: Origin): string {
  if (origin.kind === 'indexed') return origin.name;
  if (origin.kind === 'several') return words.several(origin.files.length);
  if (origin.kind === 'file') return origin.file.name;
  const line = origin.text.replace(/\s+/g, ' ').trim();
  if (line === '') return words.pastedText;
  return line.length > shownText ? `“${line.slice(0, shownText).trimEnd()}…”` : `“${line}”`;
}

/** What a passage of the origin is shown as belonging to. */
export function ownerOf(origin: Origin, { fileId }: AlikePassage): string {
  const own = origin.kind === 'several' && origin.files.find((file) => file.fileId === fileId);
  return own ? own.name : nameOf(origin);
}
