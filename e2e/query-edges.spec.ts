/** Help with the search text: the page of keys and operators, paths, and texts that cannot be meant as typed. */
import { join } from 'node:path';
import { operators } from '../src/shared/query/operators.ts';
import { expect, test } from './hosts.ts';
import { goTo, result, search, searchField, startWith } from './steps.ts';

test('the page of keys and search words opens by key and button, and has every operator', async ({ app }) => {
  const { page } = app;
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  const help = page.getByRole('dialog', { name: 'Keys and search words' });
  const opened = async (): Promise<void> => {
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
  };
  await page.keyboard.press('?');
  await expect(help).toContainText('Show in folder');
  for (const { example } of operators) await expect(help).toContainText(example);
  await opened();
  await page.keyboard.press('F1');
  await opened();
  await page.getByRole('button', { name: 'Keys and search words' }).click();
  await opened();
  await searchField(page).pressSequentially('what?');
  await expect(searchField(page)).toHaveValue('what?');
  await expect(help).toHaveCount(0);
  await goTo(page, 'Duplicates');
  await page.keyboard.press('?');
  await opened();
});

test('a path or a whole name leads to its file; one that is not there is explained', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, {
    'Old/bread.txt': 'Sourdough needs a starter of flour and water.\n',
    'New/bread.txt': 'bread.txt is about Old bread. Bread, bread and Old bread.\n',
    'tea.txt': 'Green tea is steeped at seventy degrees. See also: bread.txt\n',
  });
  const first = page.getByRole('listbox', { name: 'Results' }).getByRole('option').first();
  await search(page, join(documents, 'Old/bread.txt'));
  await expect(first).toContainText('Documents/Old');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect.poll(() => app.hasOpened(join(documents, 'Old/bread.txt'))).toBe(true);
  await search(page, 'TEA.txt');
  await expect(first).toContainText('tea.txt');
  await page.keyboard.press('Enter');
  await expect.poll(() => app.hasOpened(join(documents, 'tea.txt'))).toBe(true);
  await search(page, join(documents, 'Old'));
  await expect(page.getByText('This is a folder. The files in it are listed')).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option')).toHaveCount(1);
  await expect(first).toContainText('Documents/Old');
  await search(page, join(documents, 'coffee.txt'));
  await expect(page.getByText('No file with this path is in the index.')).toBeVisible();
  await page.getByRole('button', { name: 'Find out why' }).click();
  await expect(page.getByText('There is no such file').first()).toBeVisible();
});

test('whatever is typed, something helpful is shown, and the next search works', async ({ app }) => {
  const { page } = app;
  await startWith(app, {
    'bread.txt': 'Sourdough needs a starter of flour and water.\n',
    'חשבון.txt': 'חשבון עבור קמח ומים, לתשלום עד סוף החודש.\n',
  });
  const main = page.getByRole('main');
  const notes = page.getByRole('region', { name: 'About this search' });
  const bread = result(page, 'bread.txt');

  for (const text of [
    'sourdough "',
    '"sourdough',
    'sourdough \u0000\u0007\u001B[31m',
    'sourdough NEAR(a b) * ^ {x} AND NOT',
  ]) {
    await search(page, text);
    await expect(bread).toBeVisible();
  }
  const wrong = [
    ['sourdough before:2024-02-31', 'before:2024-02-31 was left out'],
    ['sourdough on:99.99.9999', 'on:99.99.9999 was left out'],
    ['sourdough size:huge', 'a size is like'],
    ['sourdough lang:klingon', 'a language is like'],
    ['sourdough tpye:pdf', 'type: looks for'],
  ] as const;
  for (const [text, note] of wrong) {
    await search(page, text);
    await expect(notes).toContainText(note);
    await expect(bread).toBeVisible();
  }
  await search(page, 'sourdough in:Nowhere');
  await expect(main).toContainText('There is no folder “Nowhere” in the index.');
  await search(page, '-sourdough');
  await expect(main).toContainText('A search that only leaves words out finds everything else.');
  await search(page, '-sourdough type:text');
  await expect(result(page, 'חשבון')).toBeVisible();
  await expect(bread).toHaveCount(0);
  await search(page, `${'x'.repeat(4_999)} ${'y'.repeat(5_000)}`);
  await expect(main).toContainText('Nothing found for “xxx');
  await expect(main.getByRole('heading', { level: 2 })).not.toContainText('x'.repeat(101));
  await search(page, `sourdough ${'long '.repeat(1_990)}`);
  await expect(bread).toBeVisible();
  await search(page, '\u200Fחשבון type:text');
  await expect(result(page, 'חשבון')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Filters' })).toContainText('Text and Markdown');
  expect(await searchField(page).evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
  await search(page, '***');
  await expect(main).toContainText('Nothing found for “***”');
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(searchField(page)).toBeFocused();
});
