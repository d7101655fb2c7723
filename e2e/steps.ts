/** What specs do again and again, in the words of the interface. */
import type { Download, Locator, Page } from '@playwright/test';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type App } from './hosts.ts';

export const firstRunTitle = 'Choose what Trove reads';

/** Writes files below a folder, by their path there. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Enough short notes to see them being read. */
export function writeNotes(folder: string, count: number): void {
  const words = ['garden', 'invoice', 'holiday', 'piano', 'budget', 'recipe', 'winter', 'letter'];
  for (let note = 0; note < count; note += 1) {
    const sentences = Array.from({ length: 25 }, (_, line) => {
      const [subject, object] = [words[(note + line) % words.length], words[(note * line) % words.length]];
      return `Line ${line} of note ${note} is about the ${subject} and the ${object}.`;
    });
    writeFileSync(join(folder, `note ${note}.txt`), sentences.join('\n'));
  }
}

/** Types the folder's path on the first-run screen and starts. */
export async function addFirstFolder(page: Page, folder: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Another folder' }).fill(folder);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: /^Start with/ }).click();
  await expect(searchField(page)).toBeVisible();
}

/** A first run on these files, up to the moment when all of them are read. */
export async function startWith(
  { page, documents }: App,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  writeFiles(documents, files);
  await addFirstFolder(page, documents);
  const count = Object.keys(files).length;
  await expect(page.getByRole('main')).toContainText(
    `${count} ${count === 1 ? 'file' : 'files'} can be found, by their words`,
    {
      timeout: 20_000,
    },
  );
}

export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search your files' });
}

export function result(page: Page, fileName: string): Locator {
  // Suggestions for the text are options too.
  return page
    .getByRole('option')
    .and(page.locator(':not([id^="suggestion-"])'))
    .filter({ hasText: fileName });
}

export async function search(page: Page, words: string): Promise<void> {
  await searchField(page).fill(words);
}

export async function goTo(
  page: Page,
  place: 'Search' | 'Similar' | 'Duplicates' | 'Library' | 'Settings',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }).click();
}

/** Searches until the file is among the results. */
export async function expectFound(page: Page, words: string, fileName: string): Promise<void> {
  await expect(async () => {
    await search(page, '');
    await search(page, words);
    await expect(result(page, fileName)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}

/** Presses Tab until the element has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

/** Starts saving and answers with what was saved: where the person said, or where the browser puts it. */
export async function saved({ page, standin, dataFolder }: App, start: () => Promise<void>): Promise<string> {
  if (standin === null) {
    const download: Promise<Download> = page.waitForEvent('download');
    await start();
    return (await download).path();
  }
  const path = join(dataFolder, '../home/saved');
  standin.answerSaveDialog(path);
  await start();
  await expect.poll(() => existsSync(path)).toBe(true);
  return path;
}
