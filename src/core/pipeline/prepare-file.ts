/** From a path to everything the store keeps of a file. Runs in the extractor process, which may be killed. */
import { hash as hashOf } from 'node:crypto';
import type { CountTokens } from '../chunk/chunk.ts';
import { chunkDocument, chunkerVersion } from '../chunk/chunk-document.ts';
import { embeddingContext, underContext } from '../chunk/embedding-text.ts';
import type { ExtractedDocument, ExtractLimits, Extraction } from '../extract/document.ts';
import { extractorVersion } from '../extract/extract-file.ts';
import { readAndExtract } from '../extract/read-file.ts';
import { embedHashBytes, packPassages } from '../store/new-passages.ts';
import { encodeOutline } from '../store/outline.ts';
import type { FileCommit, NewChunk, PipelineVersions } from '../store/records.ts';
import { indexTerms, tokenizerVersion } from '../tokens/index-terms.ts';

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

/** Reads, extracts, chunks and tokenises one file. */
export async function prepareFile(
  { fileId, path, indexedHash, isLast = false }: PrepareRequest,
  limits: ExtractLimits,
  tokens: PassageTokens,
): Promise<FileCommit> {
  const { observed, hash, extraction } = await readAndExtract(
    path,
    limits,
    indexedHash,
    isLast ? 'now' : 'later',
  );
  if (extraction.state !== 'extracted') {
    const outcome = extraction.state === 'unchanged' ? extraction : { ...extraction, hash };
    return { fileId, observed, outcome };
  }
  if (extraction.document.text.length > maxTextLength) {
    return { fileId, observed, outcome: tooMuchText(extraction, hash) };
  }
  if (hash === null) throw new Error('A file that was read has a hash.');
  const passages = packPassages(prepareChunks(extraction.document, tokens));
  const outline = encodeOutline(extraction.document.blocks);
  const outcome = { state: 'indexed' as const, hash, ...describe(extraction), passages, outline };
  return { fileId, observed, outcome };
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
function prepareChunks(
  { text: whole, title, ...rest }: ExtractedDocument,
  tokens: PassageTokens,
): NewChunk[] {
  return chunkDocument({ text: whole, title, ...rest }, tokens.count).map((chunk): NewChunk => {
    const { start, end } = chunk;
    const text = whole.slice(start, end);
    const context = embeddingContext(title, chunk, text);
    const embedHash = embedHashOf(underContext(context, text));
    const ids = tokens.ids?.(whole, start, end, context);
    return { ...chunk, text, terms: indexTerms(text), embedHash, ...(ids && { tokens: ids }) };
  });
}

/** First 16 bytes of the sha256: the key of the vector cache. */
function embedHashOf(embedText: string): Uint8Array {
  return hashOf('sha256', embedText, 'buffer').subarray(0, embedHashBytes);
}
