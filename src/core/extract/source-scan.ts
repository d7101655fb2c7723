import type { Block, BlockKind, ExtractedDocument } from './document.ts';
import { finishDocument, type DocumentFacts } from './document-builder.ts';

/**
 * Collects blocks over a text that stays as it is in the file, save for marks that are pure layout (the `##` of
 * a heading, its underline, a ruler), which are cut out. Positions given to it are the source's; those of its
 * blocks are the result's.
 */
export class SourceScan {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  #copied = 0;
  #removed = 0;
  #open: { kind: BlockKind; start: number; end: number } | null = null;
  #firstHeading = '';

  constructor(source: string) {
    this.#source = source;
  }

  /** Kind of the block that lines are being added to. */
  get kind(): BlockKind | null {
    return this.#open?.kind ?? null;
  }

  /** Source positions of the open block. */
  get span(): { readonly start: number; readonly end: number } | null {
    return this.#open;
  }

  /** Adds a line to the open block, or opens one when none of this kind is open. */
  line(kind: BlockKind, start: number, end: number): void {
    if (this.#open?.kind !== kind) {
      this.close();
      this.#open = { kind, start, end };
    } else {
      this.#open.end = end;
    }
  }

  /** The open block turns out to be of another kind. */
  becomes(kind: BlockKind): void {
    if (this.#open !== null) this.#open.kind = kind;
  }

  close(): void {
    if (this.#open === null) return;
    const { kind, start, end } = this.#open;
    this.#open = null;
    this.#push({ kind, start: start - this.#removed, end: end - this.#removed });
  }

  /** The open block is a heading. */
  closeAsHeading(level: number): void {
    if (this.#open === null) return;
    const { start, end } = this.#open;
    this.#open = null;
    this.#push({ kind: 'heading', level, start: start - this.#removed, end: end - this.#removed });
    if (this.#firstHeading === '') this.#firstHeading = this.#source.slice(start, end);
  }

  /** Cuts layout out of the text; no block may be open over it. */
  cut(start: number, end: number): void {
    this.#parts.push(this.#source.slice(this.#copied, start));
    this.#copied = end;
    this.#removed += end - start;
  }

  finish(facts: DocumentFacts, plainTitle: (heading: string) => string): ExtractedDocument {
    this.close();
    this.#parts.push(this.#source.slice(this.#copied));
    return finishDocument(this.#parts.join(''), this.#blocks, facts, plainTitle(this.#firstHeading));
  }

  #push(block: Block): void {
    if (block.end > block.start) this.#blocks.push(block);
  }
}
