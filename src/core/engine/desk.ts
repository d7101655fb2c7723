import type { DeskAbilities } from '../../shared/desk-abilities.ts';

/** Acting on files on the owner's machine; Electron's main process and Node each bring one. Paths come from the index. */
export interface Desk {
  readonly abilities: DeskAbilities;
  /** Opens a file with its program. Rejects with `DESK_FAILED`. */
  open(path: string): Promise<void>;
  /** Shows a file in its folder. Rejects with `DESK_FAILED`. */
  reveal(path: string): Promise<void>;
  /** Moves a file to the system's trash. Rejects with `DESK_FAILED`. */
  trash(path: string): Promise<void>;
  /** Opens a file with a program that the person is asked for; chooses none: nothing. Rejects with `DESK_FAILED`. */
  openWith(path: string): Promise<void>;
  /** Begins to drag files out of the app's window. Rejects with `DESK_FAILED`. */
  drag(paths: readonly string[]): Promise<void>;
  /** Shows a file in the system's own preview. Rejects with `DESK_FAILED`. */
  preview(path: string): Promise<void>;
  /** The system's icon of a file, as a `data:` address of a PNG; null when it gives none. */
  icon(path: string): Promise<string | null>;
  /** Shows the app's window with a question, or toggles its quick window. Rejects with `DESK_FAILED`. */
  show(view: 'window' | 'quick', query: string): Promise<void>;
  /** Null when the person chose none. */
  pickFolder(): Promise<string | null>;
  /** A place for a new file, with a name to begin with; null when the person chose none. Rejects with `DESK_FAILED`. */
  pickSaveFile(name: string): Promise<string | null>;
}
