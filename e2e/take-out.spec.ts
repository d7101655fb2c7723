/** Found files leave the window: dragged out, or opened with another program than the usual one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasGio } from '../src/main/linux-programs.ts';
import { expect, test, type App } from './hosts.ts';
import type { StandinDesktop } from './standin/desktop.ts';
import { result, search, searchField, startWith } from './steps.ts';

const secret = 'tango-in-the-environment';
test.use({ environment: { AWS_SECRET_ACCESS_KEY: secret } });

const files = {
  'bread; $(reboot) "1".txt': 'Sourdough needs a starter of flour and water, and a night of patience.\n',
  'rye bread.txt': 'Rye sourdough needs a starter of flour and water, and two nights of patience.\n',
  'garden.md': '# Garden\n\nTomatoes want warmth; flour beetles want the pantry.\n',
};
const [bread, rye, garden] = Object.keys(files) as [string, string, string];

function standinOf({ standin }: App): StandinDesktop {
  test.skip(standin === null, 'Only the stand-in tells what the desktop was asked for.');
  if (standin === null) throw new Error('skipped');
  return standin;
}

/** Presses on a row and moves away, as a hand does. */
async function dragOut({ page }: App, name: string): Promise<void> {
  await result(page, name).hover();
  await page.mouse.down();
  await page.mouse.move(900, 300, { steps: 5 });
  await page.mouse.up();
}

test('rows are dragged out as files: the one under the pointer, or all that are marked', async ({ app }) => {
  const standin = standinOf(app);
  const { page, documents } = app;
  await startWith(app, files);
  await search(page, 'flour');
  await expect(result(page, garden)).toBeVisible();
  const dragged = () => standin.desk.filter(({ action }) => action === 'drag').map(({ path }) => path);
  await dragOut(app, rye);
  await expect.poll(dragged).toEqual([join(documents, rye)]);
  await expect(result(page, rye)).toHaveAttribute('aria-selected', 'true');
  // A press leaves the focus where it was.
  await expect(searchField(page)).toBeFocused();

  await result(page, garden).click({ modifiers: ['ControlOrMeta'] });
  await dragOut(app, garden);
  await expect
    .poll(() => dragged().slice(1).toSorted())
    .toEqual([rye, garden].map((name) => join(documents, name)).toSorted());
  // They are still chosen after it; a plain click chooses one of them.
  await expect(page.getByRole('option', { selected: true })).toHaveCount(2);
  await result(page, garden).click();
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await dragOut(app, bread);
  await expect.poll(() => dragged().length).toBe(4);
  expect(dragged().at(-1)).toBe(join(documents, bread));
});

test('a browser drags nothing out and chooses no program', async ({ app }) => {
  test.skip(app.face === 'desktop', 'The app does both.');
  await startWith(app, files);
  await search(app.page, 'tomatoes');
  await expect(result(app.page, garden)).toHaveAttribute('draggable', 'false');
  await result(app.page, garden).click({ button: 'right' });
  await expect(app.page.getByRole('menuitem', { name: 'Copy path' })).toBeVisible();
  await expect(app.page.getByRole('menuitem', { name: 'Open with…' })).toHaveCount(0);
});

/** A program that says it opens text, and writes down what it was given. */
function installProgram(home: string): { readonly args: string; readonly variables: string } {
  const folder = join(home, '.local/share/applications');
  mkdirSync(folder, { recursive: true });
  const [program, args, variables] = ['reader.sh', 'args', 'variables'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(program, `#!/bin/sh\nenv > '${variables}'\nprintf '%s' "$*" > '${args}'\n`, { mode: 0o755 });
  const entry = [
    'Type=Application',
    'Name=Reader',
    'Name[de]=Leser',
    `Exec=${program} %f`,
    'MimeType=text/plain;',
  ];
  writeFileSync(join(folder, 'reader.desktop'), ['[Desktop Entry]', ...entry, ''].join('\n'));
  writeFileSync(join(folder, 'mimeinfo.cache'), '[MIME Cache]\ntext/plain=reader.desktop;\n');
  return { args, variables };
}

test('a program is chosen for a file; it gets the file, unharmed by its name, and none of the person’s secrets', async ({
  app,
}) => {
  test.skip(process.platform !== 'linux' || !hasGio(), 'The programs of a Linux desktop are listed by gio.');
  const standin = standinOf(app);
  const { page, documents } = app;
  const { args, variables } = installProgram(dirname(documents));
  await startWith(app, files);
  await search(page, 'sourdough');
  await result(page, bread).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Open with…' }).click();
  const offered = () => standin.menus.get('popup')?.map(({ label }) => label);
  await expect.poll(offered).toContain('Reader');
  expect(existsSync(args)).toBe(false);
  standin.do({ type: 'menu-click', name: 'popup', path: ['Reader'] });
  const given = () => (existsSync(args) ? readFileSync(args, 'utf8') : '');
  await expect.poll(given).toBe(join(documents, bread));
  expect(readFileSync(variables, 'utf8')).not.toContain(secret);
  const recent = standin.menus.get('tray')?.find(({ label }) => label === 'Opened recently');
  expect(recent?.items).toEqual([]);

  // The menu of the app does the same with what is selected.
  await result(page, rye).click();
  standin.menus.delete('popup');
  standin.do({ type: 'menu-click', name: 'application', path: ['File', 'Open with…'] });
  await expect.poll(offered).toContain('Reader');
  standin.do({ type: 'menu-click', name: 'popup', path: ['Reader'] });
  await expect.poll(given).toBe(join(documents, rye));
  standin.do({ type: 'menu-click', name: 'application', path: ['File', 'Show in folder'] });
  await expect.poll(() => app.hasRevealed(join(documents, rye))).toBe(true);
  standin.do({ type: 'menu-click', name: 'application', path: ['File', 'Move to trash'] });
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Escape');
  standin.do({ type: 'menu-click', name: 'application', path: ['Help', 'Keys and search words'] });
  await expect(page.getByRole('dialog', { name: 'Keys and search words' })).toBeVisible();
});

test('where no program says that it opens a file, that is said', async ({ app }) => {
  test.skip(process.platform !== 'linux' || !hasGio(), 'The programs of a Linux desktop are listed by gio.');
  standinOf(app);
  await startWith(app, { 'count.xyzzy': 'Walrus, counted.\n' });
  writeFileSync(join(app.documents, 'count.xyzzy'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 7]));
  await search(app.page, 'count.xyzzy');
  await result(app.page, 'count.xyzzy').click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Open with…' }).click();
  await expect(app.page.getByRole('paragraph').filter({ hasText: 'No program says' })).toBeVisible();
});

test.describe('on macOS', () => {
  test.use({ environment: { STANDIN_PLATFORM: 'darwin' } });

  test('an application is asked for; choosing none opens nothing and says nothing', async ({ app }) => {
    const standin = standinOf(app);
    await startWith(app, files);
    await search(app.page, 'tomatoes');
    await result(app.page, garden).click({ button: 'right' });
    await app.page.getByRole('menuitem', { name: 'Open with…' }).click();
    const asked = () => standin.desk.filter(({ action }) => action === 'pickProgram');
    await expect.poll(asked).toEqual([{ action: 'pickProgram', path: null }]);
    await expect(app.page.getByRole('main').locator('footer')).toContainText('1 result');
    expect(standin.desk.some(({ action }) => action === 'open')).toBe(false);
  });
});
