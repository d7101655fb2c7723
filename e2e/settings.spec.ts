/** What Settings tell of the app itself. */
import { bothViews, expectAccessible } from './accessibility.ts';
import { expect, test } from './hosts.ts';
import { goTo, startWith } from './steps.ts';

test('the licences of what is shipped can be read', async ({ app }) => {
  const { page } = app;
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  await goTo(page, 'Settings');
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
});
