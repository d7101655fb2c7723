/** Which vectors belong together: two models with one fingerprint give the same vector for the same string. */
export interface EmbeddingModel {
  readonly name: string;
  readonly dimensions: number;
  /** Hex digest over the weights' sha256, dtype, pooling, dimensions, prefix template and tokenizer. */
  readonly fingerprint: string;
  /** Whether it takes the token ids that cutting a file into passages found: they are the bundled model's. */
  readonly takesTokens: boolean;
  /** Whether it keeps up with reading; a slower one embeds passages that are committed already. */
  readonly isFast: boolean;
}

export type EmbedKind = 'query' | 'passage';

/** Turns strings into vectors. One implementation runs in a helper process, one in this process. */
export interface Embedder {
  model(): Promise<EmbeddingModel>;
  /**
   * One L2-normalised row per text: `texts.length × dimensions`, row-major. The row of a text without any token is
   * all zeros: it has no direction and must not be stored or searched.
   * Rejects with `MODEL_MISSING`, `MODEL_DAMAGED`, `HELPER_UNAVAILABLE` or `CANCELLED`.
   */
  embed(texts: readonly string[], kind: EmbedKind, signal?: AbortSignal): Promise<Float32Array>;
  /**
   * The same for passages whose token ids are known, the bundled model's, one list after the other, each ending where
   * `ends` says: float16 bits as they are stored.
   */
  embedTokens?(ids: Uint16Array, ends: Uint32Array): Promise<Uint16Array>;
  /** How many tokens the model makes of a query, special ones not counted; many for letters without sense. */
  countTokens?(query: string): Promise<number>;
  close(): Promise<void>;
}
