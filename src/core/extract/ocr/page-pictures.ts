import { openPdf } from '../pdf.ts';

/** Pixels across a page: about 150 dots an inch of a letter, which is enough to tell letters apart. */
const pageWidth = 1_300;

/** The pages of a PDF as PNG pictures, one after the other. */
export async function* pagePictures(
  bytes: Uint8Array,
): AsyncGenerator<{ readonly page: number; readonly pages: number; readonly picture: Uint8Array }> {
  const parser = await openPdf(bytes);
  try {
    const { total } = await parser.getInfo();
    for (let page = 1; page <= total; page += 1) {
      const shot = await parser.getScreenshot({
        partial: [page],
        desiredWidth: pageWidth,
        imageBuffer: true,
        imageDataUrl: false,
      });
      const picture = shot.pages[0]?.data;
      if (picture !== undefined) yield { page, pages: total, picture };
    }
  } finally {
    await parser.destroy();
  }
}
