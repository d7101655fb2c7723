/** The family of a file by its name, for its icon: a duplicate need not be in the index, which would know better. */
const families: Readonly<Record<string, string>> = {
  document: 'pdf doc docx odt rtf pages epub xps tex',
  text: 'txt md markdown log rst srt',
  markup: 'html htm xhtml',
  data: 'json xml yaml yml toml ini plist',
  code: 'js ts tsx jsx py c h cpp hpp rs go java rb php sh css sql swift kt cs',
  mail: 'eml msg mbox',
  sheet: 'xls xlsx ods csv tsv numbers',
  slides: 'ppt pptx odp key',
  image: 'jpg jpeg png gif webp avif bmp tif tiff heic svg ico',
  audio: 'mp3 m4a flac ogg wav opus aac',
  video: 'mp4 mkv mov avi webm m4v',
  archive: 'zip tar gz tgz bz2 xz 7z rar iso dmg cab',
};
const familyOf = new Map(
  Object.entries(families).flatMap(([family, extensions]) =>
    extensions.split(' ').map((extension) => [extension, family] as const),
  ),
);

export function fileTypeOf(path: string): string {
  return familyOf.get(/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '') ?? 'other';
}

/** Pictures that a page can show as themselves. */
export function isShownPicture(path: string): boolean {
  return /\.(png|jpe?g|gif|webp|avif|bmp)$/i.test(path);
}
