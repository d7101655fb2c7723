/**
 * Terms, hashes and the compressed text of passages: nothing but the text decides them, so they are made in a thread of
 * their own while the next files are read.
 */
import { hash as hashOf } from 'node:crypto';
import { underContext } from '../chunk/embedding-text.ts';
import { embedHashBytes, packTexts, type PackedTexts } from '../store/new-passages.ts';
import type { FileCommit } from '../store/records.ts';
import { indexTerms } from '../tokens/index-terms.ts';

/** A file's text as it was cut into passages. */
export interface CutText {
  readonly text: string;
  /** Start and end of each passage, UTF-16 code units. */
  readonly spans: Uint32Array;
  /** What the model is given above each passage: see `embeddingContext`. */
  readonly contexts: readonly string[];
}

/** A file that was read: settled, or with a text that is still to be packed. */
export type PreparedFile =
  | { readonly cut: null; readonly commit: FileCommit }
  | { readonly cut: CutText; readonly commit: (packed: PackedTexts) => FileCommit };

/** Packs texts, in order. */
export type Pack = (cuts: readonly CutText[]) => Promise<readonly PackedTexts[]>;

/** UTF-16 code units. A longer text is packed where it is: sent to a thread it would be there twice. */
const longestSent = 2_000_000;

/** Completes files that were read, by `pack` all of them in one go but the longest. */
export async function packFiles(files: readonly PreparedFile[], pack: Pack): Promise<FileCommit[]> {
  const sent = files.flatMap(({ cut }) => (cut && cut.text.length <= longestSent ? cut : []));
  const answers = sent.length > 0 ? await pack(sent) : [];
  const packedOf = new Map(answers.map((packed, at) => [sent[at], packed]));
  return files.map((file) =>
    file.cut === null ? file.commit : file.commit(packedOf.get(file.cut) ?? packText(file.cut)),
  );
}

export function packText({ text: whole, spans, contexts }: CutText): PackedTexts {
  return packTexts(
    contexts.map((context, at) => {
      const text = whole.slice(spans[2 * at], spans[2 * at + 1]);
      return { text, terms: indexTerms(text), embedHash: embedHashOf(underContext(context, text)) };
    }),
  );
}

/** First 16 bytes of the sha256: the key of the vector cache. */
function embedHashOf(embedText: string): Uint8Array {
  return hashOf('sha256', embedText, 'buffer').subarray(0, embedHashBytes);
}
