import type { Notice } from '../../shared/contract/search.ts';

/** What a person should know at the moment, one notice per subject; the newest replaces the one before. */
export class Notices {
  readonly #bySubject = new Map<string, Notice>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  set(subject: string, notice: Notice | null): void {
    if (notice === null && !this.#bySubject.has(subject)) return;
    if (notice) this.#bySubject.set(subject, notice);
    else this.#bySubject.delete(subject);
    this.#onChange();
  }

  /** A fault that several parts report is told once. */
  all(): Notice[] {
    return [...new Map([...this.#bySubject.values()].map((notice) => [notice.message, notice])).values()];
  }
}
