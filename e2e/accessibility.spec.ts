/** No axe violation on any screen in any state, in both themes, from 900 to 1,600 px. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bothViews, expectAccessible, themes, violations } from './accessibility.ts';
import { openGallery, showScene, startGallery } from './gallery-server.ts';
import { expect, test } from './hosts.ts';
import { addFirstFolder, firstRunTitle, goTo, result, search, searchField, writeFiles } from './steps.ts';

test.use({ viewport: { width: 1_280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('every screen of the app, with what opens on it', async ({ app }) => {
  test.setTimeout(360_000);
  const { page, documents } = app;
  await expect(page.getByText(firstRunTitle)).toBeVisible();
  await page.getByRole('textbox', { name: 'Another folder' }).fill(join(documents, 'not there'));
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('There is no folder')).toBeVisible();
  await expectAccessible(page, 'first run with an error');

  writeFileSync(join(documents, 'thesis.pdf'), '%PDF-1.7 cut short');
  writeFiles(documents, {
    'bread.txt': 'Sourdough needs a starter of flour and water.\n',
    'a rather long name of a document about rye bread, 2026-11-14 (final copy).txt': 'Rye sourdough.\n',
  });
  await addFirstFolder(page, documents);
  await expect(page.getByText('2 files can be found, by their words')).toBeVisible();
  await expectAccessible(page, 'no question yet');
  await search(page, 'sourdough');
  await result(page, 'bread.txt').click();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('starter');
  await expectAccessible(page, 'results and preview');

  for (const filter of ['Type', 'Folder', 'Date']) {
    await page.getByRole('button', { name: filter, exact: true }).click();
    await expect(page.getByRole('dialog', { name: filter })).toBeVisible();
    await expectAccessible(page, `choices of ${filter}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Type', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Text and Markdown' }).click();
  await page.keyboard.press('Escape');
  await result(page, 'bread.txt').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'menu of a result, with a filter');
  await page.keyboard.press('Escape');
  await searchField(page).pressSequentially(' -ty');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page, 'suggestions, one chosen', bothViews);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save this search' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the search' })).toBeVisible();
  await expectAccessible(page, 'naming a search', bothViews);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keys and search words' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys and search words' })).toBeVisible();
  await expectAccessible(page, 'keys and search words', bothViews);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await search(page, '"zebra crossing"');
  await expect(page.getByText(/^Nothing found/).first()).toBeVisible();
  await expectAccessible(page, 'nothing found');

  await goTo(page, 'Similar');
  await expect(page.getByText('What else is like this?')).toBeVisible();
  await expectAccessible(page, 'nothing to compare yet');
  await page
    .getByRole('textbox', { name: 'Or paste a text' })
    .fill('Flour and water make a sourdough starter.');
  await page.getByRole('button', { name: 'Find similar' }).click();
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText('starter');
  await expectAccessible(page, 'similar files');

  writeFiles(documents, { 'second.txt': 'Sourdough needs a starter of flour and water.\n' });
  await goTo(page, 'Duplicates');
  await expectAccessible(page, 'not looked for duplicates yet');
  await page.getByRole('button', { name: 'Look for duplicates' }).click();
  await page.getByRole('button', { name: 'Keep: Chosen by hand' }).click();
  await expectAccessible(page, 'choice of a rule');
  await page.getByRole('button', { name: 'The shortest path', exact: true }).click();
  await expect(page.getByText('1 file would go')).toBeVisible();
  await expectAccessible(page, 'duplicates, one marked to go');
  await page.getByRole('button', { name: 'Move to quarantine' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page, 'before moving to quarantine', bothViews);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move to quarantine' }).click();
  await expect(page.getByText(/^1 file moved to quarantine/)).toBeVisible();
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('In quarantine: 1 file');
  await expectAccessible(page, 'history of what was done', bothViews);
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('dialog')).toContainText('The quarantine is empty.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await goTo(page, 'Library');
  await page.getByRole('textbox', { name: 'Path of a file' }).fill(join(documents, 'thesis.pdf'));
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByText('It could not be read').first()).toBeVisible();
  await expectAccessible(page, 'library with a verdict');
  await page.getByRole('button', { name: 'Add folder' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'adding a folder');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove Documents' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page, 'removing a folder');
  await page.keyboard.press('Escape');

  await goTo(page, 'Settings');
  await page.getByRole('textbox', { name: 'Largest file to read' }).fill('many');
  await page.getByRole('textbox', { name: 'Largest file to read' }).press('Enter');
  await page.getByRole('button', { name: 'Run checks' }).click();
  await expect(page.getByRole('button', { name: 'Run checks' })).toBeEnabled();
  await expectAccessible(page, 'settings with checks and an error');

  await goTo(page, 'Search');
  await search(page, 'sourdough');
  await page.setViewportSize({ width: 900, height: 800 });
  await result(page, 'bread.txt').click();
  await expect(page.getByRole('dialog', { name: 'Preview' })).toBeVisible();
  for (const theme of themes) {
    await page.evaluate((one) => (document.documentElement.dataset['theme'] = one), theme);
    expect.soft(await violations(page, `preview as a sheet, ${theme}`)).toEqual([]);
  }
});

const parts = 3;
for (let part = 0; part < parts; part += 1) {
  test(`every state in the gallery, part ${part + 1} of ${parts}`, async ({ page }) => {
    test.setTimeout(360_000);
    const gallery = await startGallery();
    try {
      const scenes = await openGallery(page, gallery);
      expect(scenes.length).toBeGreaterThan(60);
      for (const scene of scenes.filter((_, index) => index % parts === part)) {
        await showScene(page, scene, 'light');
        // A screen that is loaded when it is first shown has none until then.
        await expect(page.locator('h1').first()).toBeAttached();
        await expectAccessible(page, scene, bothViews);
      }
    } finally {
      await gallery.close();
    }
  });
}

test('the page of a wrong address', async ({ app, browser }) => {
  const stranger = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await stranger.newPage();
  await page.goto(new URL(app.page.url()).origin);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, `refused, ${colorScheme}`)).toEqual([]);
  }
  await stranger.close();
});
