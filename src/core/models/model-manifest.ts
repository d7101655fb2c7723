/** How one vector is made of a model's output; `in-graph`: the graph has a `sentence_embedding` output. */
export type Pooling = 'mean' | 'cls' | 'last_token' | 'in-graph';

export type ModelDtype = 'fp32' | 'fp16' | 'q8' | 'q4' | 'q4f16';

/** One file of a model folder, pinned: its path in the folder with `/`, its size in bytes and its hex sha256. */
export interface ModelFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** What Trove must know about a text embedding model to run it. */
export interface ModelDescription {
  readonly id: string;
  /** Shown to people. */
  readonly name: string;
  readonly dtype: ModelDtype;
  readonly pooling: Pooling;
  /** Of the vectors kept; a model with more gives its first ones, normalised again. */
  readonly dimensions: number;
  /** Tokens of one text with special tokens; what is beyond is not read. */
  readonly maxTokens: number;
  /** What the model is given: `{text}` stands for the text. */
  readonly templates: { readonly query: string; readonly passage: string };
  /** A table of token vectors without attention: fast, independent of the order of words. */
  readonly static: boolean;
  /** Path of the ONNX graph among `files`. */
  readonly weights: string;
}

/** A model and every file of its folder that is read, `tokenizer.json` among them. */
export interface ModelManifest extends ModelDescription {
  readonly files: readonly ModelFile[];
}

/** The string given to the model: `text` in the place of `{text}` of the template. */
export function applyTemplate(template: string, text: string): string {
  return template === '{text}' ? text : template.replace('{text}', () => text);
}
