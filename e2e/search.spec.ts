/** Searching: filters, files that come and go, and a file that is gone when it is opened. */
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './hosts.ts';
import { expectFound, goTo, result, search, searchField, startWith } from './steps.ts';

const bread = { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' };

test('a new file appears by itself, also in an open search, and a deleted one goes', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, bread);
  const added = join(documents, 'tea.txt');
  writeFileSync(added, 'Green tea is steeped at seventy degrees.\n');
  await expectFound(page, 'green tea', 'tea.txt');
  // From here on nothing is typed: the list follows the folder.
  rmSync(added);
  await expect(result(page, 'tea.txt')).toHaveCount(0);
  writeFileSync(join(documents, 'white tea.txt'), 'White tea, unlike green tea, is not rolled.\n');
  await expect(result(page, 'white tea.txt')).toBeVisible();
});

test('filters are picked, typed and taken away, and always stand in the text', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, {
    'Recipes/bread.txt': 'Sourdough bread for a winter day.\n',
    'Shop/prices.csv': 'item,price\nsourdough bread,4.20\nrye bread,3.90\n',
    'Shop/oven.py': '# Bakes sourdough bread\ndef bake(bread):\n    return bread\n',
  });
  utimesSync(join(documents, 'Recipes/bread.txt'), new Date(2020, 4, 5), new Date(2020, 4, 5));
  await search(page, 'sourdough');
  const rows = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await expect(rows).toHaveCount(3);
  const filters = page.getByRole('group', { name: 'Filters' });
  const field = searchField(page);

  await test.step('a type, with how many files it leaves', async () => {
    await filters.getByRole('button', { name: 'Type' }).click();
    await expect(page.getByRole('checkbox', { name: 'Spreadsheets 1' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'CSV 1' }).click();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('sourdough type:csv');
    await expect(rows).toHaveCount(1);
    await expect(result(page, 'prices.csv')).toBeVisible();
    await filters.getByRole('button', { name: 'Remove filter: Type' }).click();
    await expect(field).toHaveValue('sourdough');
    await expect(rows).toHaveCount(3);
  });

  await test.step('what is typed is chosen, and what is chosen is typed', async () => {
    await search(page, 'sourdough type:code');
    await filters.getByRole('button', { name: 'Code', exact: true }).click();
    await expect(page.getByRole('checkbox', { name: 'Code' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Spreadsheets' }).click();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('sourdough type:code type:sheet');
    await expect(rows).toHaveCount(2);
  });

  await test.step('a folder, with a type, and all of it cleared where nothing is found', async () => {
    await search(page, 'sourdough');
    await filters.getByRole('button', { name: 'Folder' }).click();
    await page.getByRole('checkbox', { name: 'Shop 2' }).click();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue(`sourdough in:${join(documents, 'Shop')}`);
    await expect(rows).toHaveCount(2);
    await search(page, `zebra type:code in:${join(documents, 'Shop')}`);
    await expect(page.getByText('Nothing found for “zebra')).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
    await expect(field).toHaveValue('zebra');
  });

  await test.step('every other operator is a chip that says what it does', async () => {
    await search(page, 'sourdough -type:csv name:oven lang:german is:duplicate size:>10mb author:"Jane Doe"');
    for (const label of ['Not CSV', 'Name: oven', 'German', 'Duplicate', 'Over 10 MB', 'By Jane Doe'])
      await expect(filters.getByRole('button', { name: `Change filter: ${label}` })).toBeVisible();
    await filters.getByRole('button', { name: 'Remove filter: Not CSV' }).click();
    await expect(field).toHaveValue(
      'sourdough name:oven lang:german is:duplicate size:>10mb author:"Jane Doe"',
    );
    await filters.getByRole('button', { name: 'Change filter: German' }).click();
    await page.keyboard.type('name:oven');
    await expect(field).toHaveValue(
      'sourdough name:oven name:oven is:duplicate size:>10mb author:"Jane Doe"',
    );
    await filters.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('menuitem', { name: 'State' }).click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/is:$/);
    await expect(page.getByRole('listbox', { name: 'Suggestions' })).toContainText('is:failed');
    await page.keyboard.press('Escape');
    await filters.getByRole('button', { name: 'Clear filters' }).click();
    await expect(rows).toHaveCount(3);
  });

  await test.step('a date', async () => {
    // The new date of the file is noticed by comparing with the disk.
    await goTo(page, 'Library');
    await page.getByRole('button', { name: 'Check for changes' }).click();
    await goTo(page, 'Search');
    await search(page, 'sourdough');
    await filters.getByRole('button', { name: 'Date' }).click();
    await page.getByLabel('Before').fill('2021-01-01');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('sourdough before:2021-01-01');
    await expect(rows).toHaveCount(1);
    await expect(result(page, 'bread.txt')).toBeVisible();
    await filters.getByRole('button', { name: /^Before/ }).click();
    await page.getByRole('button', { name: 'Last 7 days' }).click();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('sourdough on:"last 7 days"');
    await expect(rows).toHaveCount(2);
    await expect(result(page, 'bread.txt')).toHaveCount(0);
    await filters.getByRole('button', { name: 'Remove filter: Date' }).click();
    await expect(rows).toHaveCount(3);
  });
});

test('opening a file that has just vanished says so, and the list follows', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, { ...bread, 'rye.txt': 'Rye sourdough takes a whole day.\n' });
  await search(page, 'sourdough');
  await result(page, 'rye.txt').click();
  // Held still, the watcher cannot tell before the person acts.
  const watcher = Number(await app.pidOf('watcher'));
  process.kill(watcher, 'SIGSTOP');
  rmSync(join(documents, 'rye.txt'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').locator('footer')).toContainText(
    /rye\.txt is not there any more\. It was moved/,
  );
  expect(await app.hasOpened(join(documents, 'rye.txt'))).toBe(false);
  process.kill(watcher, 'SIGCONT');
  await expect(result(page, 'rye.txt')).toHaveCount(0);
  await expect(result(page, 'bread.txt')).toBeVisible();
});
