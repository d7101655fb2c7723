/** Extensions of what `decodePicture` reads; apart from it, since its decoders take long to load. */
export const pictureTypes: ReadonlySet<string> = new Set([
  'jpg',
  'jpeg',
  'jpe',
  'jfif',
  'png',
  'gif',
  'bmp',
  'tif',
  'tiff',
  'webp',
]);
