/** The library: reading watched, paused and resumed, folders removed, gone and many, and why a file is not there. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './hosts.ts';
import {
  addFirstFolder,
  expectFound,
  goTo,
  result,
  search,
  searchField,
  startWith,
  writeNotes,
} from './steps.ts';

test('reading is paused, outlives a reload in the middle, and is taken up again', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  await search(page, 'garden');
  await goTo(page, 'Library');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Pause' }).click();
  await expect(main.getByRole('button', { name: 'Resume' })).toBeVisible();
  writeNotes(documents, 2_499);
  await expect(main.getByText('Paused')).toBeVisible();
  await expect(main.getByText('1 of 2,500 files')).toBeVisible();
  await goTo(page, 'Search');
  await expect(main.locator('footer')).toContainText('Searching 1 of 2,500 files');
  await goTo(page, 'Library');
  await page.reload();
  await expect(main.getByText('Paused')).toBeVisible();
  await expect(searchField(page)).toHaveValue('garden');

  await main.getByRole('button', { name: 'Resume' }).click();
  await expect(main.getByText('Reading files')).toBeVisible();
  await page.reload();
  await expect(main.getByText(/\d+ of 2,500 files/)).toBeVisible();
  await expect(main.getByText('Up to date').first()).toBeVisible({ timeout: 90_000 });
  await expect(main.getByText('2,500 searchable')).toBeVisible();
  await goTo(page, 'Search');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('why a file is not found is told for any path, and files that were not read are listed', async ({
  app,
}) => {
  const { page, documents } = app;
  writeFileSync(join(documents, 'thesis.pdf'), '%PDF-1.7 cut short');
  writeFileSync(join(documents, '.troveignore'), 'secret plans.txt\n');
  writeFileSync(join(documents, 'secret plans.txt'), 'Nobody reads this.\n');
  await addFirstFolder(page, documents);
  await goTo(page, 'Library');
  const main = page.getByRole('main');
  await expect(main.getByText('thesis.pdf').first()).toBeVisible();
  await expect(main.getByText(/damaged|could not be read/i).first()).toBeVisible();

  const field = page.getByRole('textbox', { name: 'Path of a file' });
  const verdicts: readonly (readonly [string, RegExp])[] = [
    [join(documents, 'thesis.pdf'), /It could not be read/],
    [join(documents, 'secret plans.txt'), /It is left out.*\.troveignore/s],
    [join(documents, 'no such file.txt'), /There is no such file/],
    [join(app.dataFolder, 'trove.db'), /It is outside the added folders/],
  ];
  for (const [path, words] of verdicts) {
    await field.fill(path);
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(main.getByRole('status')).toContainText(words);
  }
  await main.getByRole('status').getByRole('button', { name: 'Add a folder…' }).click();
  const asked = page.getByRole('dialog').getByRole('textbox');
  await expect(asked).toHaveValue(app.dataFolder);
  // As people write it; a relative path begins at home too.
  await asked.fill('~/Nowhere');
  await asked.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(
    `There is no folder ${join(documents, '../Nowhere')}.`,
  );
});

test('what is read in a folder is changed after seeing what would go and come', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter.\n', 'drafts/plan.txt': 'A lighthouse.\n' });
  writeFileSync(join(documents, '.note.txt'), 'A walrus in hiding.\n');
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'What is read in Documents' }).click();
  const dialog = page.getByRole('dialog', { name: 'What is read in “Documents”' });
  const effect = dialog.getByRole('region', { name: 'What saving changes' });
  const save = dialog.getByRole('button', { name: 'Save' });
  await expect(save).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Leave out' }).fill('nothing like this/\n');
  await expect(effect).toContainText('No file goes or comes; 3 files stay as they are.');
  await dialog.getByRole('textbox', { name: 'Leave out' }).fill('drafts/\n');
  await expect(effect).toContainText(/1 file \(14\sbytes?\) will no longer be found/);
  await expect(effect).toContainText('drafts/plan.txt');
  await dialog.getByRole('textbox', { name: 'Read nevertheless' }).fill('.note.txt');
  await expect(effect).toContainText(/1 file \(20\sbytes?\) will be read.*note\.txt/s);
  await save.click();
  await expect(dialog).toBeHidden();

  await page.getByRole('textbox', { name: 'Path of a file' }).fill(join(documents, 'drafts', 'plan.txt'));
  await page.getByRole('button', { name: 'Look up' }).click();
  const verdict = page.getByRole('main').getByRole('status');
  await expect(verdict).toContainText(/It is left out.*drafts\/ in the rules of the added folder/s);
  await goTo(page, 'Search');
  await expectFound(page, 'walrus', '.note.txt');
  await search(page, 'lighthouse');
  await expect(page.getByText('Nothing found for “lighthouse”')).toBeVisible();
});

test('a file that was read in part is counted, and listed with the reason', async ({ app }) => {
  const { page, documents } = app;
  const line = '2026-11-26 07:20:11 INFO the harbour pump runs\n';
  writeFileSync(join(documents, 'pump.log'), line.repeat(Math.ceil(17_000_000 / line.length)));
  await addFirstFolder(page, documents);
  await goTo(page, 'Library');
  const main = page.getByRole('main');
  await expect(main.getByText('1 in part')).toBeVisible({ timeout: 60_000 });
  await main.getByText('Read in part 1').click();
  await expect(main.getByText('pump.log').first()).toBeVisible();
  await expect(main.getByText(/Read in part: [\d.]+\sMB of 17\sMB/)).toBeVisible();
});

test('a removed folder is asked for with its consequence, and its files are found no more', async ({
  app,
}) => {
  const { page, documents } = app;
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  await goTo(page, 'Library');
  const remove = page.getByRole('button', { name: 'Remove Documents' });
  const dialog = page.getByRole('alertdialog', { name: 'Remove “Documents” from Trove?' });
  await remove.click();
  await expect(dialog).toContainText(
    'its 1 file can no longer be found. The files themselves stay where they are',
  );
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await search(page, 'sourdough');
  await expect(result(page, 'bread.txt')).toBeVisible();
  await goTo(page, 'Library');
  await remove.click();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('No folder is added yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add folder' }).click();
  const add = page.getByRole('dialog', { name: 'Add a folder' });
  await add.getByRole('textbox').fill(join(documents, 'not there'));
  await add.getByRole('button', { name: 'Add folder' }).click();
  await expect(add.getByText(/There is no folder .* Check the path/)).toBeVisible();
  await add.getByRole('textbox').fill(documents);
  await add.getByRole('button', { name: 'Add folder' }).click();
  await expect(add).toBeHidden();
  await expect(page.getByRole('button', { name: 'Remove Documents' })).toBeEnabled();
});

test('a folder whose disk is unplugged is offline, keeps its files, and comes back', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  renameSync(documents, `${documents} unplugged`);
  await goTo(page, 'Library');
  const check = page.getByRole('button', { name: 'Check for changes' });
  await check.click();
  const offline = page.getByText('Disk not connected; its files stay in the index');
  await expect(offline).toBeVisible();
  await search(page, 'sourdough');
  await expect(result(page, 'bread.txt')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').locator('footer')).toContainText(/disk.* not connected/i);
  renameSync(`${documents} unplugged`, documents);
  await goTo(page, 'Library');
  await check.click();
  await expect(offline).toBeHidden();
  await goTo(page, 'Search');
  await searchField(page).press('Enter');
  await expect.poll(() => app.hasOpened(join(documents, 'bread.txt'))).toBe(true);
});
