import type { RootRules } from '../../shared/contract/rules.ts';
import type { NewPassages } from './new-passages.ts';
import type { Volume } from '../watch/volume.ts';
import type { FileType } from '../../shared/file-types.ts';
import type { FailureCode, FileState, PartialCode, SkipReason } from '../../shared/reasons.ts';

/** Versions of the parts that made a file's rows; a row made by older parts is pending again. */
export interface PipelineVersions {
  readonly extractor: number;
  readonly chunker: number;
  readonly tokenizer: number;
}

/** What the disk says of a name in a folder. Names are raw bytes: not every file system promises UTF-8. */
export interface DirectoryEntry {
  readonly name: Uint8Array;
  readonly kind: 'file' | 'directory';
  readonly size: bigint;
  readonly mtimeNs: bigint;
  /** Last change of content, name or permissions: no program can set it. */
  readonly ctimeNs: bigint;
  readonly inode: bigint;
  /** Set when a rule decides without reading: the file is listed by name and skipped. Only on files. */
  readonly skip?: { readonly reason: SkipReason; readonly detail?: string };
}

/** A folder's whole present content. What the store has beyond it is gone from the disk. */
export interface DirectoryListing {
  readonly dirId: number;
  readonly entries: readonly DirectoryEntry[];
  /** Looked at because something changed there, so that also a new folder's files are urgent. */
  readonly isUrgent?: boolean;
}

export interface ReconcileResult {
  /** The folder's subfolders, same order as the listing's directory entries. */
  readonly directories: readonly {
    readonly dirId: number;
    readonly name: Uint8Array;
    /** Not known at this place before: newly made, or moved here. */
    readonly isNew: boolean;
  }[];
  /** Files that are new or changed and now pending, that went away, and that were recognised as moved. */
  readonly pending: number;
  readonly removed: number;
  readonly moved: number;
}

export interface RootRow {
  readonly rootId: number;
  readonly dirId: number;
  /** Absolute path, raw bytes. */
  readonly path: Uint8Array;
  readonly addedAt: number;
  readonly removing: boolean;
  /** Where it was last seen; null: not known. */
  readonly volume: Volume | null;
  /** Globs of its own; null: none. */
  readonly rules: RootRules | null;
}

/** A file that waits to be read. */
export interface PendingFile {
  readonly fileId: number;
  /** Absolute path, raw bytes. */
  readonly path: Uint8Array;
  readonly size: number;
  /** Content hash of what is indexed now (32 bytes), and whether its rows are from the present versions: then an equal hash needs no reading. */
  readonly indexedHash: Uint8Array | null;
  readonly tries: number;
  /** The person has just changed it. */
  readonly isUrgent: boolean;
  /** Only it is taken, when nothing else is left: text in its pictures takes seconds to read. */
  readonly isLast?: boolean;
}

/** What was on disk when the file was read. */
export interface FileObservation {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly inode: bigint;
}

export interface NewChunk {
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly headings: readonly string[];
  readonly part?: string;
  readonly text: string;
  /** Output of `indexTerms`: what the full-text index is fed with. */
  readonly terms: string;
  /** First 16 bytes of the sha256 of the exact string given to the model. */
  readonly embedHash: Uint8Array;
  /** Token ids of that string, where the model's tokenizer is at hand. */
  readonly tokens?: Uint16Array;
}

export interface NewVector {
  readonly embedHash: Uint8Array;
  /** float16 bits, `dimensions` long. Null: the string has no vector. */
  readonly values: Uint16Array | null;
}

/** A passage whose string has not been given to the model yet, with what that string is made from. */
export interface MissingVector {
  readonly chunkId: number;
  readonly fileId: number;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly embedHash: Uint8Array;
}

/** The outcome of reading one file, to be committed whole. */
export interface FileCommit {
  readonly fileId: number;
  /** Null when the file could not be opened: what the row says of it then stands. */
  readonly observed: FileObservation | null;
  readonly outcome:
    | {
        readonly state: 'indexed';
        readonly hash: Uint8Array;
        readonly type: FileType;
        readonly format: string;
        readonly title: string;
        readonly author?: string;
        readonly created?: number;
        readonly modified?: number;
        readonly language?: string;
        /** What of the file is left out; absent when it is whole. */
        readonly partial?: { readonly code: PartialCode; readonly detail: string };
        readonly passages: NewPassages;
        /** `encodeOutline`; null or absent: nothing but paragraphs. */
        readonly outline?: Uint8Array | null;
      }
    /** Same hash as indexed: only the observation is renewed. */
    | { readonly state: 'unchanged' }
    | {
        readonly state: 'skipped';
        readonly hash: Uint8Array | null;
        readonly type: FileType;
        readonly format: string;
        readonly reason: SkipReason;
        readonly detail?: string;
      }
    | {
        readonly state: 'failed';
        readonly hash: Uint8Array | null;
        readonly type: FileType;
        readonly format: string;
        readonly code: FailureCode;
        readonly detail?: string;
      };
}

/** A file as results and the preview need it. */
export interface FileRow {
  readonly fileId: number;
  readonly path: Uint8Array;
  readonly rootId: number;
  readonly state: FileState;
  readonly code: string | null;
  readonly detail: string | null;
  readonly type: FileType;
  readonly format: string;
  readonly title: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly hash: Uint8Array | null;
  readonly passages: number;
  /** When its passages were committed, milliseconds since 1970; null when it has none. */
  readonly indexedAt: number | null;
}

export interface ChunkRow {
  readonly chunkId: number;
  readonly fileId: number;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly headings: readonly string[];
  readonly part?: string;
  readonly text: string;
}

/** Which files may answer. `all` and `only` are exact; `many` (above 5,000 files) is checked per hit by `admits`. */
export type FileFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'only'; readonly fileIds: readonly number[] }
  | { readonly kind: 'many'; readonly request: FilterRequest };

export interface FilterRequest {
  /** Families or extensions without the dot; empty means any. */
  readonly types: readonly string[];
  /** Absolute folder paths, raw bytes; empty means any. */
  readonly folders: readonly Uint8Array[];
  /** Modified at or after / before, milliseconds since 1970. */
  readonly modifiedFrom?: number;
  readonly modifiedBefore?: number;
  /** What the operators of a query ask besides. */
  readonly wanted?: FileConditions;
  readonly unwanted?: FileConditions;
  /** Roots whose disk is not there at the moment. */
  readonly offlineRoots?: readonly number[];
}

/** Alternatives within a list, but every date and every size must hold. */
export interface FileConditions {
  /** Families or extensions without the dot. */
  readonly types: readonly string[];
  /** Absolute folders, or the last names of their paths (`Documents/Taxes`). */
  readonly folders: readonly string[];
  /** Parts of names; `*` and `?` stand for any letters and one. */
  readonly names: readonly string[];
  readonly authors: readonly string[];
  /** Two-letter codes. */
  readonly languages: readonly string[];
  /** Milliseconds since 1970, from the one and before the other. */
  readonly modified: readonly { readonly from: number | null; readonly before: number | null }[];
  /** Bytes, both among them. */
  readonly sizes: readonly { readonly least: number; readonly most: number }[];
  readonly flags: readonly ('duplicate' | 'image-only' | 'failed' | 'offline')[];
}
