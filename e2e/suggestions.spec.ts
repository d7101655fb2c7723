/** What may follow the typed text: it helps who wants it, and takes no key from who does not. */
import { expect, test } from './hosts.ts';
import { result, search, searchField, startWith } from './steps.ts';

test('operators, values, folders and past searches are suggested, chosen and taken by keys', async ({
  app,
}) => {
  const { page } = app;
  await startWith(app, {
    'bread.txt': 'Sourdough needs a starter of flour and water.\n',
    'Tax papers/letter.txt': 'A letter about the sourdough tax.\n',
    'Tax papers/prices.csv': 'item,price\nsourdough,4.20\n',
  });
  const field = searchField(page);
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  const suggestion = (text: string | RegExp) => list.getByRole('option').filter({ hasText: text });
  const type = async (text: string): Promise<void> => {
    await field.fill('');
    await field.pressSequentially(text);
  };

  await test.step('an operator and its value, by Tab alone', async () => {
    await type('sourdough ty');
    await expect(suggestion('type:')).toContainText('Kind of file');
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue('sourdough type:');
    await expect(field).toBeFocused();
    await expect(suggestion('Spreadsheets')).toContainText('type:sheet');
    // Tab may come before the answer to the last letter: it is waited for.
    await page.keyboard.type('sh');
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue('sourdough type:sheet ');
    await expect(list).toHaveCount(0);
    await expect(result(page, 'prices.csv')).toBeVisible();
  });

  await test.step('a date and a folder, by arrows and Enter, also in the middle of the text', async () => {
    await type('sourdough on:l');
    await expect(suggestion('on:"last week"')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(list.getByRole('option', { selected: true })).toHaveText(/last week/);
    await page.keyboard.press('ArrowDown');
    await expect(list.getByRole('option', { selected: true })).toHaveText(/last month/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('sourdough on:"last week" ');
    await search(page, 'in:ta sourdough');
    await page.keyboard.press('Home');
    for (const _ of 'in:ta') await page.keyboard.press('ArrowRight');
    await page.keyboard.type('x');
    await expect(suggestion('Tax papers')).toBeVisible();
    await suggestion('Tax papers').click();
    await expect(field).toHaveValue(/^in:".*Tax papers"  ?sourdough$/);
    await expect(page.getByRole('button', { name: 'Tax papers' })).toBeVisible();
  });

  await test.step('a search that led somewhere, as a whole', async () => {
    await search(page, 'starter of flour');
    await expect(result(page, 'bread.txt')).toBeVisible();
    await page.keyboard.press('Enter');
    await type('star');
    await expect(suggestion('starter of flour')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('starter of flour');
  });
});

test('without a list no key is taken, and Escape only closes it', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, {
    'bread.txt': 'Sourdough needs a starter of flour and water.\n',
    'Names/rye.txt': 'Rye sourdough takes a whole day.\n',
  });
  const field = searchField(page);
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await field.pressSequentially('sourdough na');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(field).toHaveValue('sourdough na');
  await page.keyboard.type('m');
  // The same word goes on: no list comes back. What was typed is searched all the same.
  await expect(result(page, 'rye.txt')).toBeVisible();
  await expect(list).toHaveCount(0);
  await search(page, '');
  await search(page, 'sourdough');
  const rows = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const second = (await rows.nth(1).textContent())?.includes('rye') ? 'Names/rye.txt' : 'bread.txt';
  await expect.poll(() => app.hasOpened(`${documents}/${second}`)).toBe(true);
});
