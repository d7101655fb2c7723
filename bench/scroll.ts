/** Scrolling through a long list of results by the wheel: how long the frames take. */
import type { Page } from '@playwright/test';

export interface ScrollFigures {
  readonly rows: number;
  /** Milliseconds between frames, in order. */
  readonly frames: readonly number[];
}

/** Every file, newest first. */
const everything = 'size:>0';
const wheelStep = 3_000;
/** The list grows while it is scrolled; so many milliseconds without a new row are its end. */
const patience = 4_000;

/** Lists all files, up to 10,000, and turns the wheel until the end of the list. */
export async function measureScroll(page: Page): Promise<ScrollFigures> {
  await page.getByRole('combobox', { name: 'Search your files' }).fill(everything);
  const list = page.getByRole('listbox', { name: 'Results' });
  await list.getByRole('option').first().hover();
  await page.evaluate(() => {
    const record: number[] = [];
    Object.assign(window, { scrollFrames: record });
    let before = performance.now();
    const frame = (now: number): void => {
      record.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const lastRow = (): Promise<number> =>
    list.evaluate((element) => {
      const rows = [...element.querySelectorAll('[aria-posinset]')];
      return Math.max(...rows.map((row) => Number(row.getAttribute('aria-posinset'))));
    });
  let rows = 0;
  for (let since = performance.now(); performance.now() - since < patience;) {
    await page.mouse.wheel(0, wheelStep);
    await page.waitForTimeout(16);
    const last = await lastRow();
    if (last <= rows) continue;
    rows = last;
    since = performance.now();
  }
  const frames = await page.evaluate(() => (window as unknown as { scrollFrames: number[] }).scrollFrames);
  return { rows, frames: frames.slice(2) };
}
