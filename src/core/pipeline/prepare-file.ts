/** From a path to everything the store keeps of a file. Runs in the extractor process, which may be killed. */
import type { CountTokens } from '../chunk/chunk.ts';
import { chunkDocument, chunkerVersion } from '../chunk/chunk-document.ts';
import { embeddingContext } from '../chunk/embedding-text.ts';
import type { ExtractedDocument, ExtractLimits, Extraction } from '../extract/document.ts';
import { extractorVersion } from '../extract/extract-file.ts';
import { readAndExtract } from '../extract/read-file.ts';
import { packPlaces, type CutPassages } from '../store/new-passages.ts';
import { encodeOutline } from '../store/outline.ts';
import type { FileCommit, PipelineVersions } from '../store/records.ts';
import { tokenizerVersion } from '../tokens/index-terms.ts';
import type { CutText, PreparedFile } from './pack-files.ts';

export const pipelineVersions: PipelineVersions = {
  extractor: extractorVersion,
  chunker: chunkerVersion,
  tokenizer: tokenizerVersion,
};

/** The model's tokenizer, or what stands in for it. */
export interface PassageTokens {
  readonly count: CountTokens;
  /** Ids of the line `context` with `[start, end)` of a text below it; absent where only the texts can be embedded. */
  readonly ids?: (text: string, start: number, end: number, context: string) => Uint16Array;
}

export interface PrepareRequest {
  readonly fileId: number;
  /** Absolute path, raw bytes. */
  readonly path: Uint8Array;
  readonly indexedHash: Uint8Array | null;
  /** It comes after everything else: text in its pictures is read now. */
  readonly isLast?: boolean;
}

type Extracted = Extraction & { readonly state: 'extracted' };

/** UTF-16 units of one file's text, some 16,000 pages: its passages travel and are committed as one. */
const maxTextLength = 32_000_000;

/** Reads, extracts, chunks and tokenises one file; its texts are packed afterwards, by `packFiles`. */
export async function prepareFile(
  { fileId, path, indexedHash, isLast = false }: PrepareRequest,
  limits: ExtractLimits,
  tokens: PassageTokens,
): Promise<PreparedFile> {
  const { observed, hash, extraction } = await readAndExtract(
    path,
    limits,
    indexedHash,
    isLast ? 'now' : 'later',
  );
  if (extraction.state !== 'extracted') {
    const outcome = extraction.state === 'unchanged' ? extraction : { ...extraction, hash };
    return { cut: null, commit: { fileId, observed, outcome } };
  }
  if (extraction.document.text.length > maxTextLength) {
    return { cut: null, commit: { fileId, observed, outcome: tooMuchText(extraction, hash) } };
  }
  if (hash === null) throw new Error('A file that was read has a hash.');
  const { cut, passages } = cutPassages(extraction.document, tokens);
  const outline = encodeOutline(extraction.document.blocks);
  const outcome = { state: 'indexed' as const, hash, ...describe(extraction), outline };
  return {
    cut,
    commit: (packed) => ({ fileId, observed, outcome: { ...outcome, passages: { ...passages, ...packed } } }),
  };
}

function tooMuchText({ type, format, document }: Extracted, hash: Uint8Array | null): FileCommit['outcome'] {
  const millions = (length: number): string => `${Math.ceil(length / 1_000_000)} million characters`;
  const detail = `Its text has ${millions(document.text.length)}; the limit is ${millions(maxTextLength)}.`;
  return { state: 'skipped', type, format, hash, reason: 'too-large', detail };
}

function describe({ type, format, document }: Extracted) {
  const { title, author, created, modified, language, partial } = document;
  const mark = partial === undefined ? {} : { partial };
  return { type, format, title, author, created, modified, language, ...mark };
}

/** The strings for the model are made again where its tokens are not at hand: sent along they would double the message. */
function cutPassages(
  document: ExtractedDocument,
  tokens: PassageTokens,
): { readonly cut: CutText; readonly passages: CutPassages } {
  const { text, title } = document;
  const chunks = chunkDocument(document, tokens.count);
  const spans = Uint32Array.from(chunks.flatMap(({ start, end }) => [start, end]));
  const contexts = chunks.map((chunk) => embeddingContext(title, chunk, text.slice(chunk.start, chunk.end)));
  const passages = packPlaces(
    chunks.map((chunk, at) => {
      const ids = tokens.ids?.(text, chunk.start, chunk.end, contexts[at] ?? '');
      return { ...chunk, ...(ids && { tokens: ids }) };
    }),
  );
  return { cut: { text, spans, contexts }, passages };
}
