/** A passage: `[start, end)` in UTF-16 code units of the extracted text. Chunks tile the text without overlap. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** 1-based page, slide or sheet where the chunk begins; null where the format has none. */
  readonly page: number | null;
  /** The file inside the file it stands in; absent where it stands in the file itself. */
  readonly part?: string;
  /** Headings above the chunk, outermost first, as they stand in the content. */
  readonly headings: readonly string[];
}

/** Number of tokens of `[start, end)` of a text, by default all of it, for the bundled model's tokenizer. */
export type CountTokens = (text: string, start?: number, end?: number) => number;
