/**
 * Why a file is not searchable by content: stable codes with the sentence shown to a person.
 * `skipped` reasons are decisions, `failed` ones are faults that are tried again when the file changes.
 */
export const skipReasons = {
  'ignored-by-rule': 'A rule leaves it out.',
  hidden: 'It is a hidden file.',
  secret: 'It looks like a private key or another secret, which Trove leaves alone.',
  'awaiting-ocr': 'It is a picture of text; it is read when everything else is.',
  'too-large': 'It is larger than the size limit.',
  'unsupported-format': 'Trove cannot read this format yet.',
  'no-text': 'There is no text in it.',
  binary: 'It holds binary data, not text.',
  'symbolic-link': 'It is a link; Trove reads the file it points to in its own place.',
  'special-file': 'It is not a regular file.',
  'cloud-placeholder': 'Its content is not on this disk; opening it would fetch it from the cloud.',
  'other-volume': 'It is on another disk that is mounted inside the folder.',
} as const;

export const failureCodes = {
  unreadable: 'Trove may not read it.',
  vanished: 'It disappeared while it was being read.',
  changing: 'It kept changing while it was being read.',
  damaged: 'The file is damaged.',
  encrypted: 'It is protected by a password.',
  timeout: 'Reading it took too long.',
  'out-of-memory': 'Reading it needed too much memory.',
  crashed: 'Reading it stopped the reader.',
  'extraction-failed': 'It could not be read.',
} as const;

/** Why an indexed file is only partly in the index; a sentence of its own goes with it. */
export const partialCodes = ['encrypted', 'sampled', 'awaiting-ocr'] as const;

export type PartialCode = (typeof partialCodes)[number];

/** Whether the code of an indexed file says that it is only partly in the index. */
export function isPartialCode(code: string | null): code is PartialCode {
  return (partialCodes as readonly (string | null)[]).includes(code);
}

export type SkipReason = keyof typeof skipReasons;
export type FailureCode = keyof typeof failureCodes;
export type FileState = 'pending' | 'indexed' | 'skipped' | 'failed';

/** The sentence for a reason or failure code. */
export function reasonSentence(code: SkipReason | FailureCode): string {
  return code in skipReasons ? skipReasons[code as SkipReason] : failureCodes[code as FailureCode];
}
