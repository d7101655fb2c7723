/** What the desktop gives to the page and takes from it: icons, paths of what is dropped, the system's own preview. */
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type App } from './hosts.ts';
import type { StandinDesktop } from './standin/desktop.ts';
import { expectFound, goTo, result, search, startWith, writeFiles } from './steps.ts';

const files = {
  'bread.txt': 'Sourdough needs a starter of flour and water, and a night of patience.\n',
  'rye bread.txt': 'Rye sourdough needs a starter of flour and water, and two nights of patience.\n',
  'garden.md': '# Garden\n\nTomatoes want warmth; flour beetles want the pantry.\n',
};

function standinOf({ standin }: App): StandinDesktop {
  test.skip(standin === null, 'Only the stand-in tells what the desktop was asked for.');
  if (standin === null) throw new Error('skipped');
  return standin;
}

test('rows show the icons of the system, asked for once for each kind', async ({ app }) => {
  const standin = standinOf(app);
  await startWith(app, files);
  await search(app.page, 'flour');
  for (const name of Object.keys(files)) {
    await expect(result(app.page, name).first().locator('img')).toHaveAttribute(
      'src',
      /^data:image\/png;base64,/,
    );
  }
  await search(app.page, 'starter');
  await expect(result(app.page, 'bread.txt').first().locator('img')).toBeVisible();
  const asked = standin.desk.filter(({ action }) => action === 'icon').map(({ path }) => path ?? '');
  expect(asked.map((path) => path.slice(path.lastIndexOf('.'))).toSorted()).toEqual(['.md', '.txt']);
});

test('a browser has icons of its own', async ({ app }) => {
  test.skip(app.face === 'desktop', 'The desktop gives its own.');
  await startWith(app, files);
  await search(app.page, 'flour');
  await expect(result(app.page, 'garden.md').locator('svg').first()).toBeVisible();
  await expect(result(app.page, 'garden.md').locator('img')).toHaveCount(0);
});

test('a dropped file of the index is compared as itself, dropped folders are added', async ({ app }) => {
  const standin = standinOf(app);
  const { page, documents } = app;
  await startWith(app, files);
  await standin.drop(page, [join(documents, 'bread.txt')]);
  const main = page.getByRole('main');
  await expect(main.getByRole('option').first()).toContainText('rye bread.txt');
  // It was not read a second time, and is not found to be like itself.
  await expect(main.getByRole('option').filter({ hasText: /^bread\.txt/ })).toHaveCount(0);

  const others = join(documents, '../Others');
  mkdirSync(others);
  writeFiles(others, { 'piano.txt': 'The piano was tuned in spring.\n' });
  await standin.drop(page, [others]);
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
  await expect(main).toContainText(realpathSync(others));
  await goTo(page, 'Search');
  await expectFound(page, 'piano tuned', 'piano.txt');
  // What is already read is said to be so.
  const inner = join(documents, 'inner');
  mkdirSync(inner);
  await standin.drop(page, [inner]);
  await expect(page.getByRole('alert')).toBeVisible();
});

test.describe('on macOS', () => {
  test.use({ environment: { STANDIN_PLATFORM: 'darwin' } });

  test('Space shows a file in Quick Look, and so does its menu', async ({ app }) => {
    const standin = standinOf(app);
    await startWith(app, files);
    await search(app.page, 'tomatoes');
    await expect(result(app.page, 'garden.md')).toBeVisible();
    await result(app.page, 'garden.md').click();
    await app.page.getByRole('listbox', { name: 'Results' }).focus();
    await app.page.keyboard.press('Space');
    const looks = () => standin.desk.filter(({ action }) => action === 'preview').map(({ path }) => path);
    await expect.poll(looks).toEqual([join(app.documents, 'garden.md')]);
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    await result(app.page, 'garden.md').click({ button: 'right' });
    await app.page.getByRole('menuitem', { name: 'Quick Look' }).click();
    await expect.poll(looks).toHaveLength(2);
  });
});
