/** Families a person filters by. `type` of a file is one of these; its format is the extension or sniffed kind. */
export const fileTypes = [
  'document',
  'text',
  'markup',
  'data',
  'code',
  'mail',
  'sheet',
  'slides',
  'image',
  'audio',
  'video',
  'archive',
  'other',
] as const;

export type FileType = (typeof fileTypes)[number];
