import type { BlockKind } from '../../shared/block-kinds.ts';
import type { FileType } from '../../shared/file-types.ts';
import type { FailureCode, PartialCode, SkipReason } from '../../shared/reasons.ts';

export type { BlockKind };

/** A structural piece of a document's text: `[start, end)` in UTF-16 code units of `ExtractedDocument.text`. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** 1 is the top. Only on headings. */
  readonly level?: number;
  /** 1-based page, slide or sheet. Only where the format has them. */
  readonly page?: number;
  /** The file inside this file that it stands in, as an archive names it: `letters/2019.zip › may.docx`. */
  readonly part?: string;
  /** Names of the definition that it is and of those around it, outermost first. Only in code. */
  readonly scope?: readonly string[];
}

/** Why an indexed file is not in the index as a whole, and the sentence that says so. */
export interface PartialMark {
  readonly code: PartialCode;
  readonly detail: string;
}

/** What a file says, as blocks in reading order. Blocks do not overlap; text between them is white space. */
export interface ExtractedDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** From the content (front matter, metadata, first heading), never from the file's name. Empty when there is none. */
  readonly title: string;
  readonly author?: string;
  /** Milliseconds since 1970, as the document itself says. */
  readonly created?: number;
  readonly modified?: number;
  /** BCP 47: as the document says it, else as its words show it. */
  readonly language?: string;
  /** What of the file the text leaves out; absent when it is whole. */
  readonly partial?: PartialMark;
}

/** Limits of one extraction. */
export interface ExtractLimits {
  /** Bytes; a larger file is skipped as `too-large` before it is read. */
  readonly maxBytes: number;
  /** Milliseconds after which the process is killed: readers that can stop before with what they have do so. */
  readonly maxMs?: number;
  /** Bytes that the reading process may hold in all before it is killed. */
  readonly maxMemoryBytes?: number;
  /** Folder of language data for text in pictures; absent: it is not read. */
  readonly ocrFolder?: string;
}

/** How one file came out. An expected outcome is a value; only a bug throws. */
export type Extraction =
  | {
      readonly state: 'extracted';
      readonly type: FileType;
      readonly format: string;
      readonly document: ExtractedDocument;
    }
  | {
      readonly state: 'skipped';
      readonly type: FileType;
      readonly format: string;
      readonly reason: SkipReason;
      readonly detail?: string;
    }
  | {
      readonly state: 'failed';
      readonly type: FileType;
      readonly format: string;
      readonly code: FailureCode;
      readonly detail?: string;
    };
