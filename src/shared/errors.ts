/** Every way a request can fail, by a stable code. The sentence says what happened; the next step says what to do. */
export const errorCodes = {
  BAD_INPUT: 'Check the value and try again.',
  BAD_QUERY: 'Change the search text and try again.',
  NOTHING_TO_COMPARE: 'Choose a file or a passage with text in it.',
  NOT_FOUND: 'Check the path, or add the folder that holds it.',
  FOLDER_MISSING: 'Check the path. If it is on a disk that is not connected, connect it first.',
  FOLDER_UNREADABLE: 'Give yourself permission to read the folder, or choose another one.',
  NOT_A_FOLDER: 'Choose a folder; a single file cannot be added.',
  FOLDER_ALREADY_COVERED: 'Nothing to do: its files are read as part of the folder named above.',
  FOLDER_COVERS_ANOTHER: 'Remove the inner folder first, then add the outer one.',
  DATA_FOLDER_READ_ONLY: 'Make the data folder writable, or choose another one with --data.',
  DATA_FOLDER_UNUSABLE: 'Choose another data folder with --data.',
  DATA_FROM_NEWER_TROVE: 'Update Trove, or choose another data folder with --data.',
  DATA_DAMAGED: 'See Health in the settings or `trove doctor` for what can be rebuilt.',
  DISK_FULL: 'Free some space; Trove goes on by itself.',
  NOT_WRITABLE: 'Choose another place, or give yourself permission to write there.',
  INDEX_MISSING: 'Add a folder first: trove index FOLDER',
  OWNER_BUSY: 'Another Trove is starting or stopping. Try again in a few seconds.',
  OWNER_UNREACHABLE: 'Quit the other Trove, or wait until it has started, then try again.',
  MODEL_MISSING:
    'Choose the model again in the settings or with `trove model`, or reinstall Trove; search by words works meanwhile.',
  MODEL_DAMAGED:
    'Choose the model again in the settings or with `trove model`, or reinstall Trove; search by words works meanwhile.',
  MODEL_UNSUITABLE: 'Choose another one: a text embedding model as transformers.js takes it, in ONNX.',
  HELPER_UNAVAILABLE:
    'Trove restarts it by itself; if it stays, see Health in the settings or `trove doctor`.',
  UNAUTHORIZED: 'Open the address that Trove printed when it started.',
  FORBIDDEN_ORIGIN: 'Open Trove under the address it printed.',
  BODY_TOO_LARGE: 'Send a smaller request.',
  PORT_IN_USE: 'Choose another port, or leave out --port to get a free one.',
  NOT_LOOPBACK: 'Trove only listens on this machine: use 127.0.0.1, ::1 or localhost.',
  FILE_GONE: 'It was moved or deleted; the list updates by itself.',
  NOTHING_TO_UNDO: 'Nothing to do: there is no action left that could be taken back.',
  RUNS_CODE: 'Show it in its folder, and start it there if you trust it.',
  DESK_FAILED: 'Check that a program is set for this type of file.',
  CANCELLED: 'Start it again when you like.',
  INTERNAL: 'Please report this; `trove doctor --json` has the details.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error that a person may see: a stable code, one sentence, and the next step. */
export class TroveError extends Error {
  override readonly name = 'TroveError';
  readonly code: ErrorCode;
  readonly nextStep: string;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown; nextStep?: string }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.nextStep = options?.nextStep ?? errorCodes[code];
  }
}

/** Makes any thrown value a TroveError; one that is not ours becomes `INTERNAL` with its message kept. */
export function toTroveError(thrown: unknown): TroveError {
  if (thrown instanceof TroveError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new TroveError('INTERNAL', message, { cause: thrown });
}
