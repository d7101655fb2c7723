/** What Settings tell of the app itself, and of what it keeps. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeAnotherStaticModel } from '../src/core/embed/testing/other-models.ts';
import { bothViews, expectAccessible } from './accessibility.ts';
import { expect, test, type App } from './hosts.ts';
import { goTo, saved, startWith } from './steps.ts';

test('language data is chosen, or refused beside its field; the licences can be read', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  await goTo(page, 'Settings');
  const further = page.getByRole('switch', { name: 'Search further in meaning' });
  await further.click();
  await chooseLanguageData(app, documents);
  await expect(page.getByRole('alert')).toContainText(`There is no language data in ${documents}.`);
  const tessdata = join(documents, '../tessdata');
  mkdirSync(tessdata);
  writeFileSync(join(tessdata, 'eng.traineddata'), 'Only its name is looked at before a picture is read.');
  await chooseLanguageData(app, tessdata);
  await expect(page.getByRole('alert')).toBeHidden();
  await page.reload();
  await expect(further).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Text in pictures' })).toHaveValue(tessdata);
  await modelIsChosen(app);
  await licencesCanBeRead(page);
});

/** One that is none is refused where it was named; another is used at once, and left again. */
async function modelIsChosen({ page, documents }: App): Promise<void> {
  const line = page.getByText('Comes with Trove and runs on this computer.');
  const dialog = page.getByRole('dialog', { name: 'Model for search by meaning' });
  const change = page.getByRole('button', { name: 'Change…' });
  const another = await writeAnotherStaticModel(join(documents, '../another-model'));
  await change.click();
  const folder = dialog.getByRole('textbox', { name: 'Folder of the model' });
  await folder.fill(documents);
  await folder.press('Enter');
  await expect(dialog).toContainText('holds no config.json');
  await expectAccessible(page, 'model', bothViews.slice(0, 1));
  await folder.fill(another);
  await dialog.getByRole('button', { name: 'Use this model' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('another-model, 256 dimensions')).toBeVisible();
  await expect(page.getByText('does not know every passage yet')).toBeHidden({ timeout: 30_000 });
  await change.click();
  await dialog.getByRole('button', { name: 'Use the one that comes with Trove' }).click();
  await expect(line).toBeVisible();
}

/** By the system's dialog where there is one, else typed. */
async function chooseLanguageData(app: App, folder: string): Promise<void> {
  const field = app.page.getByRole('textbox', { name: 'Text in pictures' });
  if (app.face === 'web') {
    await field.fill(folder);
    return field.press('Enter');
  }
  await app.answerFolderDialog(folder);
  await app.page.getByRole('button', { name: 'Choose…' }).click();
  await expect(field).toHaveValue(folder);
}

async function licencesCanBeRead(page: Page): Promise<void> {
  const line = page.getByText('Trove itself is under the MIT licence.');
  await line.scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Licences' });
  // One of the page, one of the engine, and what all of it runs on.
  for (const name of ['react-dom', '@lancedb/lancedb', 'electron']) {
    await expect(dialog.getByText(name, { exact: true })).toBeAttached();
  }
  await dialog.getByText('react-dom', { exact: true }).click();
  const opened = dialog.getByRole('listitem').filter({ hasText: /^react-dom/ });
  await expect(opened.getByText('Permission is hereby granted')).toBeVisible();
  await expectAccessible(page, 'licences', bothViews.slice(0, 1));
}

test('the index is exported to a place of the person’s choice, then deleted for good', async ({ app }) => {
  const { page, documents, dataFolder } = app;
  test.skip(app.face === 'desktop' && app.standin === null, 'Real Electron shows its own dialog.');
  await startWith(app, { 'bread.txt': 'Sourdough needs a xylophonist.\n' });
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the index' });
  await dialog.getByRole('radio', { name: 'Data (JSON)' }).click();
  await dialog.getByText('With the text of the files').click();
  await expectAccessible(page, 'export', bothViews.slice(0, 1));
  const path = await saved(app, () => dialog.getByRole('button', { name: 'Export', exact: true }).click());
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as { files: object[] };
  expect(files).toMatchObject([
    { path: join(documents, 'bread.txt'), state: 'indexed', text: 'Sourdough needs a xylophonist.\n' },
  ]);
  if (app.standin) await expect(dialog.getByRole('status')).toHaveText(`1 file written to ${path}.`);
  await page.keyboard.press('Escape');

  expect(holdsText(dataFolder)).toBe(true);
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete the index' }).click();
  await expect(page.getByRole('button', { name: 'Delete…' })).toBeDisabled();
  await expect.poll(() => holdsText(dataFolder), { timeout: 30_000 }).toBe(false);
  expect(readFileSync(join(documents, 'bread.txt'), 'utf8')).toContain('xylophonist');
});

/** Whether any file of the data folder still has the word, deleted rows and logs included. */
function holdsText(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .some(
      (path) =>
        statSync(path, { throwIfNoEntry: false })?.isFile() === true &&
        readFileSync(path).includes('xylophonist'),
    );
}
