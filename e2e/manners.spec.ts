/** The manners of an app of the machine: it starts hidden, shows its progress, says what matters, and follows the theme. */
import { renameSync } from 'node:fs';
import { expect, test, type App } from './hosts.ts';
import type { StandinDesktop } from './standin/desktop.ts';
import { goTo, result, search, startWith, writeNotes } from './steps.ts';

const files = { 'bread.txt': 'Sourdough needs a starter of flour and water, and a night of patience.\n' };

function standinOf({ standin }: App): StandinDesktop {
  test.skip(standin === null, 'Only the stand-in sees what the system is asked for.');
  if (standin === null) throw new Error('skipped');
  return standin;
}

const tray = (standin: StandinDesktop): string => standin.menus.get('tray')?.[0]?.label ?? '';

test('progress stands at the taskbar while files are read, and is gone afterwards', async ({ app }) => {
  const standin = standinOf(app);
  await startWith(app, files);
  // So many that a fast machine too is seen at it.
  writeNotes(app.documents, 1_500);
  await expect.poll(() => tray(standin), { timeout: 60_000 }).toBe('1,501 files, up to date');
  await expect.poll(() => standin.progress.at(-1)).toBe(-1);
  expect(standin.progress.some((value) => value >= 0 && value <= 2)).toBe(true);
});

test('a folder that goes away is told when no window is looked at, and leads to the library', async ({
  app,
}) => {
  const standin = standinOf(app);
  const { documents } = app;
  await startWith(app, files);
  await app.page.close();
  renameSync(documents, `${documents} unplugged`);
  standin.do({ type: 'power', event: 'resume' });
  const told = () => standin.notifications.map(({ title }) => title);
  await expect.poll(told, { timeout: 30_000 }).toEqual(['A folder is gone']);
  standin.do({ type: 'notification-click' });
  const page = await standin.mainPage();
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();

  // Whoever looks at the window sees it there.
  const check = page.getByRole('button', { name: 'Check for changes' });
  const isAway = page.getByText('Disk not connected; its files stay in the index');
  await expect(isAway).toBeVisible();
  renameSync(`${documents} unplugged`, documents);
  await check.click();
  await expect(isAway).toBeHidden();
  renameSync(documents, `${documents} unplugged`);
  standin.do({ type: 'menu-click', name: 'application', path: ['File', 'Check for changes'] });
  await expect(isAway).toBeVisible();
  expect(told()).toHaveLength(1);
});

test('the tray picture follows the theme of the system, and so does the page', async ({ app }) => {
  const standin = standinOf(app);
  await startWith(app, files);
  const background = () => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await app.page.emulateMedia({ colorScheme: 'light' });
  const light = await background();
  standin.do({ type: 'theme', isDark: true });
  await app.page.emulateMedia({ colorScheme: 'dark' });
  if (process.platform !== 'darwin')
    await expect.poll(() => standin.trayImages.at(-1)).toContain('tray-dark');
  expect(await background()).not.toBe(light);

  // A theme of Trove's own is that of its title bar and menus too, not of the panel that the tray stands in.
  await goTo(app.page, 'Settings');
  await app.page.getByRole('radio', { name: 'Light' }).click();
  await expect.poll(() => standin.themeSource).toBe('light');
  if (process.platform !== 'darwin') expect(standin.trayImages.at(-1)).toContain('tray-dark');
  await app.restart();
  // Before the page can say it.
  expect(standinOf(app).themeSource).toBe('light');
});

test.describe('started at login', () => {
  test.use({ launchArgs: ['--hidden'] });

  test('no window is shown, the key opens the quick one and a second launch the main one', async ({
    app,
  }) => {
    const standin = standinOf(app);
    const quick = await standin.quickPage();
    expect([...standin.windowStates.values()].filter(({ isVisible }) => isVisible)).toEqual([]);
    await app.trove('index', app.documents);
    standin.secondInstance('--toggle');
    await expect.poll(() => standin.windowStates.get(standin.quickId)?.isVisible).toBe(true);
    await expect(quick.getByRole('combobox')).toBeFocused();
    standin.secondInstance();
    const page = await standin.mainPage();
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  });
});

test.describe('started at login on macOS, which passes no arguments', () => {
  test.use({ environment: { STANDIN_PLATFORM: 'darwin', STANDIN_OPENED_AT_LOGIN: '1' } });

  test('no window is shown either', async ({ app }) => {
    const standin = standinOf(app);
    await standin.quickPage();
    expect([...standin.windowStates.values()].filter(({ isVisible }) => isVisible)).toEqual([]);
  });
});

test.describe('on Wayland', () => {
  test.use({ environment: { XDG_SESSION_TYPE: 'wayland' } });

  test('the setting says who decides about the key, and which way always works', async ({ app }) => {
    expect(standinOf(app).switches).toEqual(['enable-features=GlobalShortcutsPortal']);
    await startWith(app, files);
    await goTo(app.page, 'Settings');
    await expect(app.page.getByText('Your desktop decides about such keys (Wayland)')).toBeVisible();
    await expect(app.page.getByRole('code').filter({ hasText: 'trove toggle' })).toBeVisible();
  });
});

test('without running in the background, closing the window ends the app', async ({ app }) => {
  test.skip(process.platform === 'darwin', 'An app of macOS goes on without a window.');
  const standin = standinOf(app);
  await startWith(app, files);
  await goTo(app.page, 'Settings');
  await app.page.getByRole('switch', { name: 'Keep running in the background' }).click();
  await goTo(app.page, 'Search');
  await search(app.page, 'sourdough');
  await expect(result(app.page, 'bread.txt')).toBeVisible();
  await app.page.close();
  await expect.poll(() => standin.hasEnded).toBe(true);
  await app.restart();
  await search(app.page, 'sourdough');
  await expect(result(app.page, 'bread.txt')).toBeVisible();
});
