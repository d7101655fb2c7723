import type { DatabaseSync } from 'node:sqlite';
import { likenessOf } from '../duplicates/likeness.ts';
import { shinglesOf } from '../duplicates/shingles.ts';
import { createFileText } from '../store/file-text.ts';
import { prepared } from '../store/statement.ts';
import type { FoundFile } from './found-files.ts';
import { passageTerms } from './passage-terms.ts';

/** Of the shingles of two versions so many are in both, where their folders have one name too: a backup has the same folders. */
const leastShared = 0.5;
/** Elsewhere: translations that are not finished yet have half of their text in common. */
const leastSharedElsewhere = 0.95;
/** The passages that were found in two versions are as near to the query, up to this difference of cosines. */
const sameAnswer = 0.05;
/** Of the words of the shorter one of these passages so many are in the other. */
const leastSharedAnswer = 0.5;
/** Longer texts are not compared, and one search compares no more that was not compared before, in UTF-16 code units: about 2 ms. */
const mostText = 60_000;
const rememberedPairs = 4_096;

const memories = new WeakMap<DatabaseSync, Map<string, number>>();

/** Whether files of one name are versions of one document, for the length of one search. */
export class VersionTest {
  readonly #db: DatabaseSync;
  readonly #pathOf: (dirId: number) => string;
  /** What two contents share never changes: while somebody types, the same ones meet again and again. */
  readonly #shared: Map<string, number>;
  readonly #words = new Map<number, ReadonlySet<string>>();
  #textLeft = mostText;

  constructor(db: DatabaseSync, pathOf: (dirId: number) => string) {
    this.#db = db;
    this.#pathOf = pathOf;
    this.#shared = memories.get(db) ?? new Map<string, number>();
    memories.set(db, this.#shared);
  }

  areVersions(a: FoundFile, b: FoundFile): boolean {
    if (a.hash === '' || b.hash === '' || a.dirId === b.dirId || a.extension !== b.extension) return false;
    if (Math.abs((a.similarity ?? 0) - (b.similarity ?? 0)) > sameAnswer) return false;
    const pair = a.hash < b.hash ? a.hash + b.hash : b.hash + a.hash;
    const known = this.#shared.get(pair);
    const mayShare = known === undefined ? this.#textLeft > 0 : known >= leastShared;
    if (!mayShare || !this.#sharePassage(a, b)) return false;
    const least = this.#folderName(a) === this.#folderName(b) ? leastShared : leastSharedElsewhere;
    return (known ?? this.#compare(pair, a, b)) >= least;
  }

  #sharePassage(a: FoundFile, b: FoundFile): boolean {
    const [shorter, longer] = [this.#wordsOf(a), this.#wordsOf(b)].sort((x, y) => x.size - y.size);
    if (!shorter || !longer || shorter.size === 0) return false;
    return [...shorter].filter((word) => longer.has(word)).length >= leastSharedAnswer * shorter.size;
  }

  /** Of the best passage. */
  #wordsOf({ fileId, chunkIds: [best] }: FoundFile): ReadonlySet<string> {
    const known = this.#words.get(fileId);
    if (known) return known;
    const words = new Set(best === undefined ? [] : passageTerms(this.#db, [best]).get(best)?.terms);
    this.#words.set(fileId, words);
    return words;
  }

  #folderName({ dirId }: FoundFile): string {
    return this.#pathOf(dirId).split(/[\\/]/u).at(-1) ?? '';
  }

  /** The share of their shingles that both have, 0 to 1; 0 where it is too much to read, or too much for now. */
  #compare(pair: string, a: FoundFile, b: FoundFile): number {
    const length = this.#textLength(a) + this.#textLength(b);
    const isShort = length <= mostText;
    if (isShort && length > this.#textLeft) {
      // The next search goes on.
      this.#textLeft = 0;
      return 0;
    }
    if (isShort) this.#textLeft -= length;
    const shared = isShort ? this.#likeness(a, b) : 0;
    if (this.#shared.size >= rememberedPairs) this.#shared.clear();
    this.#shared.set(pair, shared);
    return shared;
  }

  #likeness(a: FoundFile, b: FoundFile): number {
    const textOf = createFileText(this.#db);
    const [shinglesA, shinglesB] = [shinglesOf(textOf(a.fileId)), shinglesOf(textOf(b.fileId))];
    return likenessOf(shinglesA, shinglesB, () => 1).jaccard;
  }

  #textLength({ fileId }: FoundFile): number {
    const select = prepared(this.#db, 'SELECT max("end") AS length FROM chunks WHERE file_id = ?');
    return Number(select.get(fileId)?.['length'] ?? 0);
  }
}
