import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TroveError } from '../../shared/errors.ts';

/** The content of a tokenizer.json that `WordPiece` needs. */
export interface WordPieceVocabulary {
  /** Piece → id; pieces inside a word begin with `innerPrefix`. */
  readonly pieces: Readonly<Record<string, number>>;
  readonly innerPrefix: string;
  readonly unknown: number;
  readonly maxCharactersPerWord: number;
  /** Names such as `[PAD]` that are cut out of the raw text, with their ids. */
  readonly special: ReadonlyMap<string, number>;
}

/**
 * Reads a model folder's tokenizer.json. Rejects with `MODEL_MISSING` when there is none and with `MODEL_DAMAGED` when it is
 * not a lower-casing BERT WordPiece without special tokens around a text, the only kind `WordPiece` equals.
 */
export async function readWordPieceVocabulary(modelFolder: string): Promise<WordPieceVocabulary> {
  const path = join(modelFolder, 'tokenizer.json');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new TroveError('MODEL_MISSING', `The model file ${path} cannot be read.`, { cause });
  });
  try {
    return vocabularyOf(JSON.parse(text));
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new TroveError('MODEL_DAMAGED', `The model file ${path} cannot be used: ${problem}`, { cause });
  }
}

// Checked by hand: importing zod alone takes a third of the time that loading the model may take.
function vocabularyOf(file: unknown): WordPieceVocabulary {
  const tokenizer = record(file, 'the file');
  const normalizer = record(tokenizer['normalizer'], 'normalizer');
  const model = record(tokenizer['model'], 'model');
  expect(normalizer['type'] === 'BertNormalizer', 'normalizer.type');
  expect(normalizer['clean_text'] === true, 'normalizer.clean_text');
  expect(normalizer['handle_chinese_chars'] === true, 'normalizer.handle_chinese_chars');
  expect(normalizer['strip_accents'] !== false, 'normalizer.strip_accents');
  expect(normalizer['lowercase'] === true, 'normalizer.lowercase');
  expect(
    record(tokenizer['pre_tokenizer'], 'pre_tokenizer')['type'] === 'BertPreTokenizer',
    'pre_tokenizer.type',
  );
  expect(tokenizer['post_processor'] === null, 'post_processor');
  expect(model['type'] === 'WordPiece', 'model.type');
  const pieces = record(model['vocab'], 'model.vocab') as Record<string, number>;
  return {
    pieces,
    innerPrefix: text(model['continuing_subword_prefix'], 'model.continuing_subword_prefix'),
    unknown: count(pieces[text(model['unk_token'], 'model.unk_token')], 'the unknown token'),
    maxCharactersPerWord: count(model['max_input_chars_per_word'], 'model.max_input_chars_per_word'),
    special: specialTokens(tokenizer['added_tokens']),
  };
}

function specialTokens(added: unknown): Map<string, number> {
  if (!Array.isArray(added)) throw new Error('added_tokens is no list.');
  return new Map(
    added.map((entry) => {
      const token = record(entry, 'added_tokens');
      expect(token['normalized'] === false, 'added_tokens.normalized');
      return [text(token['content'], 'added_tokens.content'), count(token['id'], 'added_tokens.id')];
    }),
  );
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`${what} is not that of a lower-casing BERT WordPiece.`);
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`${what} is no object.`);
  return value as Record<string, unknown>;
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${what} is no text.`);
  return value;
}

function count(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new Error(`${what} is no number.`);
  return value;
}
