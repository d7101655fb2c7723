/** What is typed is understood: operators, what is wrong with them, near words, copies, and the order of the results. */
import { expect, test } from './hosts.ts';
import { result, search, searchField, startWith } from './steps.ts';

test('operators narrow, wrong ones are explained, near words are proposed, copies are one row', async ({
  app,
}) => {
  const { page } = app;
  await startWith(app, {
    'bread.txt': 'Sourdough needs a starter of flour and water.\n',
    'Backup/bread.txt': 'Sourdough needs a starter of flour and water.\n',
    'prices.csv': 'item,price\nsourdough,4.20\nrye,3.90\n',
  });
  const rows = page.getByRole('option');
  const notes = page.getByRole('region', { name: 'About this search' });

  await search(page, 'sourdough');
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'bread.txt' })).toContainText('2 copies');
  await expect(notes).toHaveCount(0);
  await search(page, 'sourdough type:csv');
  await expect(rows).toHaveCount(1);
  await expect(result(page, 'prices.csv')).toBeVisible();

  await search(page, 'sourdough after:soon');
  await expect(notes).toContainText('after:soon was left out: a date is like');
  await expect(rows).toHaveCount(2);
  await search(page, 'sourdouhg');
  await page.getByRole('button', { name: 'sourdough', exact: true }).click();
  await expect(searchField(page)).toHaveValue('sourdough');
  await expect(rows).toHaveCount(2);
});

test('results are ordered by name and by size', async ({ app }) => {
  const { page } = app;
  await startWith(app, {
    'b.txt': 'Green tea is steeped at seventy degrees.\n',
    'a.txt': `Green tea. ${'Leaves are rolled and dried. '.repeat(30)}\n`,
    'c.txt': 'Green tea, unlike black tea, is not oxidised; green tea is pale.\n',
  });
  const rows = page.getByRole('option');
  const sortBy = async (order: string): Promise<void> => {
    await page.getByRole('button', { name: /^Sort by/ }).click();
    await page.getByRole('dialog', { name: 'Sort by' }).getByRole('button', { name: order }).click();
  };
  await search(page, 'green tea');
  await expect(rows).toHaveCount(3);
  await sortBy('Name');
  await expect(rows).toContainText(['a.txt', 'b.txt', 'c.txt']);
  await sortBy('Largest first');
  await expect(rows).toContainText(['a.txt', 'c.txt', 'b.txt']);
});
