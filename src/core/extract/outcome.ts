import type { FailureCode, SkipReason } from '../../shared/reasons.ts';
import type { ExtractedDocument } from './document.ts';

/** What a reader makes of a file it recognises; a thrown error means the file is damaged. */
export type ReadOutcome =
  | { readonly document: ExtractedDocument }
  | { readonly skip: SkipReason; readonly detail: string }
  | { readonly fail: FailureCode; readonly detail: string };

/** Reads a file that stands inside another one; null when it has no text, cannot be read, or lies too deep. */
export interface NestedReader {
  (name: string, bytes: Uint8Array): Promise<ExtractedDocument | null>;
  /** In words, why no more files are read; null while there is time and room. */
  limit(): string | null;
}

/** Thrown by readers when the content is there but asks for a password. */
export class ContentEncrypted extends Error {
  override readonly name = 'ContentEncrypted';

  constructor(what = 'file') {
    super(`The ${what} asks for a password.`);
  }
}
