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
    'note.md':
      '---\nauthor: Jane Doe\n---\nThis is what we have to know about the sourdough: it is made with flour and it is slow.\n',
  });
  // Suggestions are options too.
  const rows = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  const notes = page.getByRole('region', { name: 'About this search' });

  await search(page, 'sourdough');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'bread.txt' })).toContainText('2 copies');
  await expect(notes).toHaveCount(0);
  await search(page, 'sourdough type:csv');
  await expect(rows).toHaveCount(1);
  await expect(result(page, 'prices.csv')).toBeVisible();

  await test.step('every operator, also turned round', async () => {
    const counts: readonly (readonly [query: string, rows: number])[] = [
      ['sourdough -type:csv', 2],
      ['sourdough in:Backup', 1],
      ['sourdough -in:Backup', 3],
      ['sourdough in:Back -name:note', 1],
      ['sourdough name:bread', 1],
      ['sourdough -name:bread', 2],
      ['sourdough author:jane', 1],
      ['sourdough -author:jane', 2],
      ['sourdough lang:english author:jane', 1],
      ['sourdough -lang:english author:jane', 0],
      ['sourdough after:yesterday', 3],
      ['sourdough -after:yesterday', 0],
      ['sourdough before:today', 0],
      ['sourdough -before:today', 3],
      ['sourdough on:today', 3],
      ['sourdough -on:"last week"', 3],
      ['sourdough size:>1mb', 0],
      ['sourdough -size:>1mb', 3],
      ['sourdough is:duplicate', 1],
      ['sourdough -is:duplicate', 2],
      ['sourdough is:failed', 0],
      ['sourdough is:offline', 0],
      ['sourdough -is:image-only', 3],
      ['sourdough -flour', 1],
      ['sourdough -"starter of flour"', 2],
      ['"starter of flour" OR "rye 3.90"', 2],
    ];
    for (const [query, count] of counts) {
      // So that no answer to the query before is taken for this one's.
      await search(page, '');
      await expect(rows).toHaveCount(0);
      await search(page, query);
      if (count === 0) await expect(page.getByText(`Nothing found for “${query}”`)).toBeVisible();
      else await expect(rows, query).toHaveCount(count);
    }
  });

  await search(page, 'sourdough after:soon');
  await expect(notes).toContainText('after:soon was left out: a date is like');
  await expect(rows).toHaveCount(3);
  await search(page, 'sourdouhg');
  await page.getByRole('button', { name: 'sourdough', exact: true }).click();
  await expect(searchField(page)).toHaveValue('sourdough');
  await expect(rows).toHaveCount(3);
});

test('an older version in a backup stands behind the document, and can be listed', async ({ app }) => {
  const { page } = app;
  const recipe =
    'Rye bread\n\nSoak the grain overnight, knead it with the leaven, and let it rise in a warm place. ';
  await startWith(app, {
    'Recipes/rye.txt': `${recipe}Bake it for fifty minutes.\n`,
    'Backup/Recipes/rye.txt': `${recipe}Bake it for one hour.\n`,
    'Recipes/leaven.txt': 'A leaven is flour and water that was left alone for four days.\n',
  });
  const rows = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await search(page, 'knead with leaven');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('2 versions');
  await expect(rows.first()).not.toContainText('Backup');
  await rows.first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Show all versions' }).click();
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'rye.txt' })).toHaveCount(2);
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
