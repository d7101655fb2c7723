/** Acting on files on the owner's machine; Electron's main process and Node each bring one. Paths come from the index. */
export interface Desk {
  readonly abilities: {
    readonly open: boolean;
    readonly reveal: boolean;
    readonly pickFolder: boolean;
    /** Whether `trash` works; on Linux Trove fills the trash itself and never asks. */
    readonly trash: boolean;
  };
  /** Opens a file with its program. Rejects with `DESK_FAILED`. */
  open(path: string): Promise<void>;
  /** Shows a file in its folder. Rejects with `DESK_FAILED`. */
  reveal(path: string): Promise<void>;
  /** Moves a file to the system's trash. Rejects with `DESK_FAILED`. */
  trash(path: string): Promise<void>;
  /** Null when the person chose none. */
  pickFolder(): Promise<string | null>;
}
