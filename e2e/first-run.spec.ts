/** From the first start to an opened file: with the mouse, and with nothing but the keyboard. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './hosts.ts';
import {
  addFirstFolder,
  firstRunTitle,
  goTo,
  result,
  search,
  searchField,
  startWith,
  tabTo,
  writeNotes,
} from './steps.ts';

const project = join(import.meta.dirname, '..');

test('a folder with real documents is read while the person watches, found in, opened and revealed', async ({
  app,
}) => {
  const { page, documents } = app;
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  for (const name of ['docs/ARCHITECTURE.md', 'docs/adr', 'CONTRIBUTING.md', 'LICENSE']) {
    cpSync(join(project, name), join(documents, name), { recursive: true });
  }
  writeNotes(documents, 600);
  await page.reload();

  await test.step('the folder is suggested with its size and time', async () => {
    await expect(page.getByText(firstRunTitle)).toBeVisible();
    await expect(page.getByText('nothing is sent anywhere')).toBeVisible();
    const folder = page.getByRole('checkbox', { name: /Documents/ });
    await expect(folder).toBeChecked();
    await expect(page.getByText(/6\d\d files/)).toBeVisible();
    await expect(page.getByText(/about \d+\ssec/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Start with 1 folder' }).click();
  });

  await test.step('progress is shown until everything is read', async () => {
    await expect(page.getByRole('progressbar').first()).toBeVisible();
    await goTo(page, 'Library');
    await expect(page.getByText(/\d+ of 6\d\d files/).first()).toBeVisible();
    await expect(page.getByRole('main').getByText('Up to date').first()).toBeVisible({ timeout: 90_000 });
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });

  await test.step('what the documents mean finds them', async () => {
    await search(page, 'why the engine runs outside the main process');
    const found = result(page, '0001-engine-outside-main.md');
    await expect(found).toBeVisible();
    await found.click();
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText('engine');
  });

  await test.step('open, show in folder and copy path reach the desktop', async () => {
    const path = join(documents, 'docs/adr/0001-engine-outside-main.md');
    const actions = page.getByRole('main').locator('footer');
    await actions.getByRole('button', { name: 'Open' }).click();
    await expect.poll(() => app.hasOpened(path)).toBe(true);
    expect(await app.hasRevealed(path)).toBe(false);
    await actions.getByRole('button', { name: 'Show in folder' }).click();
    await expect.poll(() => app.hasRevealed(path)).toBe(true);
    await actions.getByRole('button', { name: 'Copy path' }).click();
    await expect(actions.getByText('Path copied')).toBeVisible();
    expect(await app.clipboard()).toBe(path);
  });
  expect(problems).toEqual([]);
});

test('from launch to an opened file without a mouse', async ({ app }) => {
  const { page, documents } = app;
  writeFileSync(join(documents, 'bread.txt'), 'Sourdough needs a starter of flour and water.\n');
  writeFileSync(join(documents, 'rye.txt'), 'Rye sourdough takes a whole day.\n');
  await tabTo(page, page.getByRole('textbox', { name: 'Another folder' }));
  await page.keyboard.type(documents);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Start with 1 folder' }));
  await page.keyboard.press('Enter');

  await expect(searchField(page)).toBeFocused();
  await expect(page.getByText('2 files can be found, by their words')).toBeVisible();
  await page.keyboard.type('sourdough');
  await expect(page.getByRole('status').filter({ hasText: '2 results for sourdough' })).toBeAttached();
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = (await page.getByRole('option').nth(1).textContent()) ?? '';
  await page.keyboard.press('Enter');
  const path = join(documents, second.includes('bread.txt') ? 'bread.txt' : 'rye.txt');
  await expect.poll(() => app.hasOpened(path)).toBe(true);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => app.hasRevealed(path)).toBe(true);

  await page.keyboard.press('Escape');
  await expect(searchField(page)).toHaveValue('');
  await tabTo(page, page.getByRole('link', { name: 'Library' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
});

test('folders that cannot be added are refused in words, and the field keeps what was typed', async ({
  app,
}) => {
  const { page, documents } = app;
  writeFileSync(join(documents, 'bread.txt'), 'Sourdough.\n');
  const field = page.getByRole('textbox', { name: 'Another folder' });
  const add = page.getByRole('button', { name: 'Add', exact: true });
  const missing = join(documents, 'not there');
  await field.fill(missing);
  await add.click();
  await expect(page.getByText(`There is no folder ${missing}. Check the path.`)).toBeVisible();
  await expect(field).toHaveValue(missing);
  await field.fill(join(documents, 'bread.txt'));
  await add.click();
  await expect(page.getByText('is not a folder. Choose a folder')).toBeVisible();
  await addFirstFolder(page, documents);
});

test('what was indexed, and how it was set, is there after a second start', async ({ app }) => {
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  await goTo(app.page, 'Settings');
  await app.page.getByRole('radio', { name: 'Dark' }).click();
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await app.restart();
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await search(app.page, 'sourdough');
  await expect(result(app.page, 'bread.txt')).toBeVisible();
});

test('a second launch leaves the first one alone', async ({ app }) => {
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  await app.launchAgain();
  await search(app.page, 'sourdough');
  await expect(result(app.page, 'bread.txt')).toBeVisible();
});
