/**
 * Texts and files from outside the index, to compare with it: read by the same helper as indexed files, their passages
 * kept in memory for a while. The bytes lie in the data folder only until they are read.
 */
import type { ExtractLimits } from '../extract/document.ts';
import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FilePart, ForeignPassage, ForeignSource } from '../../shared/contract/similar.ts';
import { TroveError } from '../../shared/errors.ts';
import { reasonSentence } from '../../shared/reasons.ts';
import { embeddingText } from '../chunk/embedding-text.ts';
import type { Extractor } from '../pipeline/extractor.ts';
import { textsOf } from '../store/new-passages.ts';
import type { FileCommit } from '../store/records.ts';

export interface ForeignSourcesOptions {
  readonly dataFolder: string;
  readonly extractor: Extractor;
  readonly limits: () => ExtractLimits;
}

interface Upload {
  readonly path: string;
  received: number;
}

/** A request compares no more; of a longer text its first passages stand for the whole. */
const mostPassages = 200;
const mostSources = 16;
/** Uploads that may be under way at once; the oldest gives way. */
const mostUploads = 8;
const shownExtension = /\.[\p{L}\p{N}]{1,12}$/u;

export class ForeignSources {
  readonly #options: ForeignSourcesOptions;
  readonly #folder: string;
  readonly #sources = new Map<string, readonly ForeignPassage[]>();
  readonly #uploads = new Map<string, Upload>();
  #cleared: Promise<void> | null = null;

  constructor(options: ForeignSourcesOptions) {
    this.#options = options;
    this.#folder = join(options.dataFolder, 'dropped');
  }

  /** Passages of a text. Rejects with `NOTHING_TO_COMPARE`. */
  async readText({ name, text }: { readonly name: string; readonly text: string }): Promise<ForeignSource> {
    const path = await this.#place('.txt');
    await writeFile(path, text, { mode: 0o600 });
    return this.#read(path, name);
  }

  /** Takes the next part of a file; the last one answers with the source. */
  async readPart(part: FilePart): Promise<{ received: number; source: ForeignSource | null }> {
    const { uploadId, name, size } = part;
    const upload = await this.#uploadOf(part);
    const data = Buffer.from(part.data, 'base64');
    if (part.offset !== upload.received || upload.received + data.length > size) {
      await this.#drop(uploadId);
      throw new TroveError('BAD_INPUT', 'The parts of the file did not arrive in order.');
    }
    upload.received += data.length;
    await appendFile(upload.path, data, { mode: 0o600 });
    if (upload.received < size) return { received: upload.received, source: null };
    this.#uploads.delete(uploadId);
    return { received: size, source: await this.#read(upload.path, name) };
  }

  /** Throws `FILE_GONE` when the source is no longer held. */
  passages(sourceId: string): readonly ForeignPassage[] {
    const passages = this.#sources.get(sourceId);
    if (passages) return passages;
    throw new TroveError('FILE_GONE', 'What was given to compare is not held any more.', {
      nextStep: 'Give it again.',
    });
  }

  async close(): Promise<void> {
    this.#sources.clear();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #uploadOf({ uploadId, name, size }: FilePart): Promise<Upload> {
    const known = this.#uploads.get(uploadId);
    if (known) return known;
    if (size > this.#options.limits().maxBytes) {
      throw new TroveError('BODY_TOO_LARGE', `${name} is larger than the largest file that Trove reads.`, {
        nextStep: 'Choose a smaller file, or raise the limit in Settings.',
      });
    }
    const [oldest] = this.#uploads.keys();
    if (oldest !== undefined && this.#uploads.size >= mostUploads) await this.#drop(oldest);
    const upload = { path: await this.#place(shownExtension.exec(name)?.[0] ?? ''), received: 0 };
    this.#uploads.set(uploadId, upload);
    return upload;
  }

  async #drop(uploadId: string): Promise<void> {
    const upload = this.#uploads.get(uploadId);
    this.#uploads.delete(uploadId);
    if (upload) await rm(upload.path, { force: true });
  }

  /** What an earlier run left behind goes first. */
  async #place(extension: string): Promise<string> {
    this.#cleared ??= rm(this.#folder, { recursive: true, force: true });
    await this.#cleared;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    return join(this.#folder, randomUUID() + extension);
  }

  async #read(path: string, name: string): Promise<ForeignSource> {
    try {
      const request = { fileId: 0, path: Buffer.from(path), indexedHash: null };
      const outcome = await this.#options.extractor.prepare([request], this.#options.limits());
      const [commit] = outcome.state === 'prepared' ? outcome.files : [];
      if (outcome.state === 'stopped') this.#options.extractor.absolve();
      if (commit?.outcome.state !== 'indexed' || commit.outcome.passages.places.length === 0) {
        throw nothingIn(name, outcome.state === 'stopped' ? outcome.cause : commit?.outcome);
      }
      return this.#keep(name, commit.outcome);
    } finally {
      await rm(path, { force: true });
    }
  }

  #keep(name: string, outcome: FileCommit['outcome'] & { readonly state: 'indexed' }): ForeignSource {
    const { title, type } = outcome;
    const { places } = outcome.passages;
    const texts = textsOf(outcome.passages);
    const passages = places.slice(0, mostPassages).map((place, at) => {
      const text = texts[at] ?? '';
      return { text, embedded: embeddingText(title, place, text) };
    });
    const sourceId = randomUUID();
    const [oldest] = this.#sources.keys();
    if (oldest !== undefined && this.#sources.size >= mostSources) this.#sources.delete(oldest);
    this.#sources.set(sourceId, passages);
    return { sourceId, name, title, type, passages: places.length };
  }
}

type Reason = FileCommit['outcome'] | Parameters<typeof reasonSentence>[0] | undefined;

function nothingIn(name: string, reason: Reason): TroveError {
  const subject = name === '' ? 'the text' : name;
  return new TroveError(
    'NOTHING_TO_COMPARE',
    `There is no text to compare in ${subject}. ${why(reason)}`.trim(),
  );
}

function why(reason: Reason): string {
  if (typeof reason === 'string') return reasonSentence(reason);
  if (reason?.state === 'skipped') return reasonSentence(reason.reason);
  return reason?.state === 'failed' ? reasonSentence(reason.code) : '';
}
