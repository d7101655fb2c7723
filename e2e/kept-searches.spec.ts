/** What is kept of searching, on this machine only: past and saved searches, pinned files; and how to be rid of it. */
import { join } from 'node:path';
import { bothViews, expectAccessible } from './accessibility.ts';
import { expect, test } from './hosts.ts';
import { goTo, result, search, searchField, startWith } from './steps.ts';

test('past and saved searches and pinned files are at hand, and go when told to', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, {
    'bread.txt': 'Sourdough needs a starter of flour and water.\n',
    'tea.txt': 'Green tea is steeped at seventy degrees.\n',
  });
  const main = page.getByRole('main');
  const group = (name: string) => main.getByRole('region', { name });
  const clear = (): Promise<void> => page.getByRole('button', { name: 'Clear search' }).click();

  await test.step('a search that led to a file comes back, one that did not does not', async () => {
    await search(page, 'steeped');
    await expect(result(page, 'tea.txt')).toBeVisible();
    await search(page, 'starter of flour');
    await expect(result(page, 'bread.txt')).toBeVisible();
    await expect(result(page, 'tea.txt')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => app.hasOpened(join(documents, 'bread.txt'))).toBe(true);
    await clear();
    await group('Recent searches').getByRole('button', { name: 'starter of flour', exact: true }).click();
    await expect(searchField(page)).toHaveValue('starter of flour');
    await expect(searchField(page)).toBeFocused();
    await clear();
    await expect(group('Recent searches').getByRole('listitem')).toHaveCount(1);
  });

  await test.step('what was opened tells how well searches find', async () => {
    await group('Recent searches').getByRole('button', { name: 'Measure' }).click();
    const dialog = page.getByRole('dialog', { name: 'How well your searches find' });
    await expect(dialog.getByRole('row').last()).toHaveText(/By both, as you search\s*100%\s*100%\s*1\.00/);
    await expectAccessible(page, 'how well searches find', bothViews);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('a search is saved under a name, renamed, suggested and deleted', async () => {
    await search(page, 'green tea type:text');
    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.getByRole('textbox', { name: 'Name of the search' }).fill('Drinks');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Saved as Drinks' }).click();
    await page.getByRole('textbox', { name: 'Name of the search' }).fill('Hot drinks');
    await page.getByRole('button', { name: 'Rename' }).click();
    await expect(page.getByRole('button', { name: 'Saved as Hot drinks' })).toBeVisible();
    await searchField(page).fill('');
    await searchField(page).pressSequentially('hot');
    await page.getByRole('listbox', { name: 'Suggestions' }).getByText('Hot drinks').click();
    await expect(searchField(page)).toHaveValue('green tea type:text');
    await clear();
    await group('Saved searches').getByRole('button', { name: 'Delete saved search: Hot drinks' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await expect(group('Saved searches')).toHaveCount(0);
  });

  await test.step('a file is pinned, outlives a restart, and is opened and unpinned from there', async () => {
    await search(page, 'green tea');
    await result(page, 'tea.txt').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Pin', exact: true }).click();
    await result(page, 'tea.txt').click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Unpin' })).toBeVisible();
    await page.keyboard.press('Escape');
    await clear();
    await group('Pinned files')
      .getByRole('button', { name: /^tea\.txt/ })
      .click();
    await expect.poll(() => app.hasOpened(join(documents, 'tea.txt'))).toBe(true);
  });

  await app.restart();
  const again = app.page;
  const pinned = again.getByRole('main').getByRole('region', { name: 'Pinned files' });

  await test.step('forgotten on demand, and no longer kept once switched off', async () => {
    await expect(pinned.getByRole('listitem')).toHaveCount(1);
    await goTo(again, 'Settings');
    await again.getByRole('button', { name: 'Forget…' }).click();
    await again.getByRole('alertdialog').getByRole('button', { name: 'Forget', exact: true }).click();
    await again.getByRole('switch', { name: 'Keep what I search for' }).click();
    await goTo(again, 'Search');
    await expect(pinned).toBeVisible();
    await expect(again.getByRole('region', { name: 'Recent searches' })).toHaveCount(0);
    await search(again, 'starter of flour');
    await expect(result(again, 'bread.txt')).toBeVisible();
    await again.keyboard.press('Enter');
    await again.getByRole('button', { name: 'Clear search' }).click();
    await pinned.getByRole('button', { name: 'Unpin tea.txt' }).click();
    await expect(pinned).toHaveCount(0);
    await expect(again.getByRole('region', { name: 'Recent searches' })).toHaveCount(0);
  });
});
