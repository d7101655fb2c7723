/** What makes it an app of the machine: the quick window, the tray, links and launches, power, and the app's settings. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { connectToOwner } from '../src/host/connect-to-owner.ts';
import { expect, test, type App } from './hosts.ts';
import type { StandinDesktop } from './standin/desktop.ts';
import { goTo, result, searchField, startWith } from './steps.ts';

const hotkey = process.platform === 'darwin' ? 'Alt+Space' : 'Control+Shift+Space';

const files = {
  'bread.txt': 'Sourdough needs a starter of flour and water, and a night of patience.\n',
  'garden.md': '# Garden\n\nTomatoes want warmth; flour beetles want the pantry.\n',
  'letter to the landlord.txt': 'The flat stays cold. Please have the heating repaired.\n',
};

/** These play the person and the machine from outside, which only the stand-in lets a test do. */
function standinOf({ standin }: App): StandinDesktop {
  test.skip(standin === null, 'Real Electron lets no test press a global key or click a tray.');
  if (standin === null) throw new Error('skipped');
  return standin;
}

async function openQuick(standin: StandinDesktop): Promise<Page> {
  const quick = await standin.quickPage();
  await expect(quickField(quick)).toBeVisible();
  standin.do({ type: 'press', accelerator: hotkey });
  await expect.poll(() => isShown(standin)).toBe(true);
  return quick;
}

const quickField = (quick: Page) => quick.getByRole('combobox', { name: 'Search from anywhere' });
const isShown = (standin: StandinDesktop) => standin.windowStates.get(standin.quickId)?.isVisible ?? false;

test('the quick window, by keyboard: find, walk, preview, copy, reveal, open, clear, hide', async ({
  app,
}) => {
  const standin = standinOf(app);
  await startWith(app, files);
  const quick = await openQuick(standin);
  await expect(quickField(quick)).toBeFocused();
  await quick.keyboard.type('flour');
  const options = quick.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(result(quick, 'bread.txt')).toBeVisible();
  await expect(result(quick, 'garden.md')).toBeVisible();
  await quick.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const preview = quick.getByRole('region', { name: 'Preview' });
  // After an arrow a blank previews, after a letter it is one.
  await quick.keyboard.press('Space');
  await expect(preview).toBeVisible();
  await quick.keyboard.press('Tab');
  await expect(preview).toBeHidden();
  await quick.keyboard.type(' needs');
  await expect(quickField(quick)).toHaveValue('flour needs');
  await expect(options.first()).toContainText('bread.txt');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');

  await quick.keyboard.press('ControlOrMeta+C');
  await expect.poll(() => app.clipboard()).toBe(join(app.documents, 'bread.txt'));
  await quick.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => app.hasRevealed(join(app.documents, 'bread.txt'))).toBe(true);
  await expect.poll(() => isShown(standin)).toBe(false);

  standin.do({ type: 'press', accelerator: hotkey });
  await expect.poll(() => isShown(standin)).toBe(true);
  // It forgot what was typed, and leaves nothing behind.
  await expect(quickField(quick)).toHaveValue('');
  expect(await quick.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('flour');
  await quick.keyboard.type('cold flat');
  await expect(options.first()).toContainText('letter to the landlord.txt');
  await quick.keyboard.press('Enter');
  await expect.poll(() => app.hasOpened(join(app.documents, 'letter to the landlord.txt'))).toBe(true);
  await expect.poll(() => isShown(standin)).toBe(false);

  standin.do({ type: 'press', accelerator: hotkey });
  await expect.poll(() => isShown(standin)).toBe(true);
  await quick.keyboard.type('tomatoes');
  await quick.keyboard.press('Escape');
  await expect(quickField(quick)).toHaveValue('');
  expect(isShown(standin)).toBe(true);
  await quick.keyboard.press('Escape');
  await expect.poll(() => isShown(standin)).toBe(false);
  // Nor did the engine keep what was searched and opened from here.
  const engine = await connectToOwner(app.dataFolder);
  expect(await engine?.search.history({})).toEqual({ searches: [] });
  expect(await engine?.search.opened({})).toEqual({ opened: [] });
});

test('it opens on the display in use, closes when something else is clicked, gives out files by dragging', async ({
  app,
}) => {
  const standin = standinOf(app);
  await startWith(app, files);
  standin.do({ type: 'pointer', x: 2_500, y: 600 });
  const quick = await openQuick(standin);
  const bounds = standin.windowStates.get(standin.quickId)?.bounds;
  expect(bounds?.x).toBeGreaterThanOrEqual(1_920);
  expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeLessThanOrEqual(1_920 + 1_280);
  await quick.keyboard.type('sourdough');
  await expect(result(quick, 'bread.txt')).toBeVisible();
  await result(quick, 'bread.txt').dispatchEvent('dragstart');
  const bread = join(app.documents, 'bread.txt');
  await expect
    .poll(() => standin.desk.some(({ action, path }) => action === 'drag' && path === bread))
    .toBe(true);
  standin.do({ type: 'blur', windowId: standin.quickId });
  await expect.poll(() => isShown(standin)).toBe(false);
  // What was typed is forgotten before anything else is.
  await expect(quickField(quick)).toHaveValue('');
  // From the field to the whole window, with the question.
  standin.do({ type: 'press', accelerator: hotkey });
  await expect.poll(() => isShown(standin)).toBe(true);
  await quick.keyboard.type('tomatoes');
  await quick.keyboard.press('Shift+Enter');
  await expect(searchField(app.page)).toHaveValue('tomatoes');
  await expect(result(app.page, 'garden.md')).toBeVisible();
});

test('the key is tested by pressing it, changed, found taken, taken away; all of it outlives a restart', async ({
  app,
}) => {
  const standin = standinOf(app);
  await startWith(app, files);
  await goTo(app.page, 'Settings');
  const { page } = app;
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(page.getByText('Press the key now…')).toBeVisible();
  standin.do({ type: 'press', accelerator: hotkey });
  await expect(page.getByText('It works.')).toBeVisible();
  expect(isShown(standin)).toBe(false);

  await page.getByRole('button', { name: /^Change: / }).click();
  await page.keyboard.press('k');
  await expect(page.getByText('Hold Ctrl, Alt, Shift or Command, and press one more key.')).toBeVisible();
  await page.keyboard.press('Control+Alt+T');
  await expect(page.getByText('Another program has this key.')).toBeVisible();
  await page.getByRole('button', { name: /^Change: / }).click();
  await page.keyboard.press('Control+Alt+K');
  await expect(page.getByRole('button', { name: /^Change: .*K$/ })).toBeVisible();
  await standin.quickPage();
  standin.do({ type: 'press', accelerator: 'Control+Alt+K' });
  await expect.poll(() => isShown(standin)).toBe(true);

  await app.restart();
  await goTo(app.page, 'Settings');
  await expect(app.page.getByRole('button', { name: /^Change: .*K$/ })).toBeVisible();
  await app.page.getByRole('button', { name: /^Change: / }).click();
  await app.page.keyboard.press('Backspace');
  await expect(app.page.getByText('No key is set.')).toBeVisible();
});
test.use({ environment: { STANDIN_TAKEN_KEYS: 'Control+Alt+T' } });

test('tray and menus say what goes on and do what they say', async ({ app }) => {
  const standin = standinOf(app);
  await startWith(app, files);
  const tray = () => standin.menus.get('tray')?.map(({ label }) => label) ?? [];
  await expect.poll(tray).toContain('3 files, up to date');
  expect(standin.trayImages.at(-1)).toMatch(/tray/);
  standin.do({ type: 'menu-click', name: 'tray', path: ['Pause reading'] });
  await expect.poll(tray).toContain('Go on reading');
  expect(tray()[0]).toMatch(/^Paused/);
  standin.do({ type: 'menu-click', name: 'tray', path: ['Go on reading'] });
  await expect.poll(tray).toContain('Pause reading');
  // A small window is no place to look for what was just opened.
  await searchField(app.page).fill('sourdough');
  await expect(result(app.page, 'bread.txt')).toBeVisible();
  await app.page.keyboard.press('Enter');
  const recent = () =>
    standin.menus.get('tray')?.find(({ label }) => label === 'Opened recently')?.items ?? [];
  await expect.poll(() => recent().map(({ label }) => label)).toEqual(['bread.txt']);

  const menu = standin.menus.get('application') ?? [];
  const keys = menu
    .flatMap(({ items }) => items)
    .map(({ label, keys: key }) => `${label} ${key ?? ''}`.trim());
  expect(keys).toEqual(
    expect.arrayContaining([
      'New search CommandOrControl+N',
      'Library CommandOrControl+4',
      'Quick window',
      // The page's own keys; macOS would take them from it.
      process.platform === 'darwin' ? 'Open' : 'Open Enter',
    ]),
  );
  standin.do({ type: 'menu-click', name: 'application', path: ['View', 'Library'] });
  await expect(app.page.getByRole('heading', { name: 'Library' })).toBeVisible();
  standin.do({ type: 'menu-click', name: 'application', path: ['File', 'Add folder…'] });
  await expect(app.page.getByRole('dialog', { name: 'Add a folder' })).toBeVisible();
});

test('a second launch, a link and `trove open` reach the running app, a closed window comes back', async ({
  app,
}) => {
  const standin = standinOf(app);
  await startWith(app, files);
  standin.secondInstance('--search=sourdough starter');
  await expect(searchField(app.page)).toHaveValue('sourdough starter');
  standin.secondInstance('trove://search?q=cold%20flat');
  await expect(searchField(app.page)).toHaveValue('cold flat');
  standin.do({ type: 'open-url', url: 'trove://add?path=/etc' });
  await standin.quickPage();
  standin.secondInstance('--toggle');
  await expect.poll(() => isShown(standin)).toBe(true);
  await expect(searchField(app.page)).toHaveValue('cold flat');
  await app.trove('toggle');
  await expect.poll(() => isShown(standin)).toBe(false);
  await app.trove('open', 'tomatoes', 'warmth');
  await expect(searchField(app.page)).toHaveValue('tomatoes warmth');

  // With its windows closed it goes on, and finds what came meanwhile.
  await app.page.close();
  writeFileSync(join(app.documents, 'later.txt'), 'The piano was tuned in spring.\n');
  const tray = () => standin.menus.get('tray')?.[0]?.label;
  await expect.poll(tray, { timeout: 20_000 }).toBe('4 files, up to date');
  expect(await app.pidOf('engine')).not.toBeNull();
});

test('battery, lock and sleep reach the engine: it waits, goes on, and catches up', async ({ app }) => {
  const standin = standinOf(app);
  await startWith(app, files);
  standin.do({ type: 'power', event: 'on-battery', onBattery: true, idleSeconds: 3_600 });
  writeFileSync(join(app.documents, 'on battery.txt'), 'Written while the charger was away.\n');
  const tray = () => standin.menus.get('tray')?.[0]?.label ?? '';
  await expect.poll(tray, { timeout: 20_000 }).toMatch(/^Waiting/);
  await goTo(app.page, 'Library');
  await expect(app.page.getByRole('main')).toContainText('Waiting for mains power');
  standin.do({ type: 'power', event: 'on-ac', onBattery: false, idleSeconds: 3_600 });
  await expect.poll(tray, { timeout: 20_000 }).toBe('4 files, up to date');
  standin.do({ type: 'power', event: 'suspend' });
  writeFileSync(join(app.documents, 'after sleep.txt'), 'Written before the watcher was awake.\n');
  await expect(app.page.getByRole('main')).toContainText('Waiting while the computer sleeps');
  standin.do({ type: 'power', event: 'resume', onBattery: false, idleSeconds: 0 });
  await expect.poll(tray, { timeout: 20_000 }).toBe('5 files, up to date');
});

test('starting at login is a file in the autostart folder, and gone again', async ({ app }) => {
  test.skip(process.platform !== 'linux', 'Elsewhere the system keeps it.');
  const standin = standinOf(app);
  await startWith(app, files);
  expect(standin).not.toBeNull();
  await goTo(app.page, 'Settings');
  const file = join(dirname(app.documents), '.config/autostart/app.trove.Trove.desktop');
  mkdirSync(dirname(dirname(file)), { recursive: true });
  const toggle = app.page.getByRole('switch', { name: 'Start at login' });
  // A file where the folder belongs: it cannot be set, and the switch does not say that it is.
  writeFileSync(dirname(file), '');
  await toggle.click();
  await expect(app.page.getByText('the autostart folder cannot be written')).toBeVisible();
  await expect(toggle).not.toBeChecked();
  rmSync(dirname(file));
  await toggle.click();
  await expect(toggle).toBeChecked();
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('"--hidden"');
  await toggle.click();
  await expect.poll(() => existsSync(file)).toBe(false);
});

test('damaged settings of the app are set aside and said to be so', async ({ app }) => {
  await startWith(app, files);
  const path = join(app.dataFolder, 'window/desktop.json');
  await goTo(app.page, 'Settings');
  await app.page.getByRole('switch', { name: 'Notifications' }).click();
  await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8')).toContain('"notifications": false');
  writeFileSync(path, '{"hotkey": "Cont');
  await app.restart();
  await goTo(app.page, 'Settings');
  await expect(app.page.getByText('The settings of the app were damaged.')).toBeVisible();
  expect(readFileSync(`${path}.damaged`, 'utf8')).toBe('{"hotkey": "Cont');

  // What cannot be written is said, and holds meanwhile.
  mkdirSync(join(path, 'in the way'), { recursive: true });
  const notifications = app.page.getByRole('switch', { name: 'Notifications' });
  await notifications.click();
  await expect(app.page.getByText('These settings could not be written')).toBeVisible();
  await expect(notifications).not.toBeChecked();
  rmSync(path, { recursive: true });
  await notifications.click();
  await expect(app.page.getByText('These settings could not be written')).toBeHidden();
});
