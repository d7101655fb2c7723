/** What only the desktop window has: main supervises the engine, and confines the page. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, type App } from './hosts.ts';
import { addFirstFolder, expectFound } from './steps.ts';

const firstRun = 'Choose what Trove reads';

async function killEngine(app: App): Promise<void> {
  await expect.poll(() => app.pidOf('engine')).not.toBeNull();
  process.kill(Number(await app.pidOf('engine')), 'SIGKILL');
}

test('an engine that dies three times is left alone until the person asks again', async ({ app }) => {
  const { page } = app;
  await expect(page.getByText(firstRun)).toBeVisible();
  const restarting = page.getByText('The search engine stopped unexpectedly.');
  const tryAgain = page.getByRole('button', { name: 'Try again' });
  for (const _ of [1, 2]) {
    await killEngine(app);
    await expect(restarting).toBeVisible();
    await expect(restarting).toBeHidden();
  }
  await killEngine(app);
  await expect(page.getByText(/stopped 3 times in a row/)).toBeVisible();
  expect(await app.pidOf('engine')).toBeNull();
  await tryAgain.click();
  await expect(tryAgain).toBeHidden();
  await expect(page.getByText(firstRun)).toBeVisible();
});

test('a killed engine costs a banner, not the window', async ({ app }) => {
  const { page, documents } = app;
  writeFileSync(join(documents, 'bread.txt'), 'Sourdough needs a starter of flour and water.\n');
  await addFirstFolder(page, documents);
  await expectFound(page, 'sourdough starter', 'bread.txt');
  await killEngine(app);
  const banner = page.getByText(/stopped unexpectedly/);
  await expect(banner).toBeVisible();
  await expect(banner).toBeHidden();
  await expectFound(page, 'flour water', 'bread.txt');
});

test('a page that is loaded again finds its engine again', async ({ app }) => {
  await expect(app.page.getByText(firstRun)).toBeVisible();
  await app.page.reload();
  await expect(app.page.getByText(firstRun)).toBeVisible();
});

test('the page reads nothing but itself from the app', async ({ app }) => {
  const statuses = await app.page.evaluate(async () => {
    const paths = [
      '/index.html',
      '/..%2fmain%2findex.js',
      '/%2e%2e/%2e%2e/package.json',
      '/main.tsx',
      '/%2e%2e%5cmain%5cindex.js',
      '/....//main/index.js',
      '/%00',
      '/%252e%252e/main/index.js',
      '/assets',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([200, ...statuses.slice(1).map(() => 404)]);
});

test('the page has neither Node nor Electron, only the calls of its bridge', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'ipcRenderer', 'electron'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { trove: object }).trove).toSorted(),
  }));
  expect(seen).toEqual({
    globals: [],
    bridge: [
      'act',
      'connect',
      'onCommand',
      'onDesktopState',
      'onEngineState',
      'pathOf',
      'platform',
      'restartEngine',
    ],
  });
});

test('a data folder that another Trove works with is said to be so, and taken once it is free', async ({
  app,
}) => {
  const { page, dataFolder } = app;
  await expect(page.getByText(firstRun)).toBeVisible();
  // Whoever is faster gets the folder; the engine that main starts again waits five seconds, then says so.
  await killEngine(app);
  const other = await holdDataFolder(dataFolder);
  await expect(page.getByText(/Another Trove is working with the same data folder/)).toBeVisible({
    timeout: 20_000,
  });
  other.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(firstRun)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
});

/** What another Trove would hold: the transaction on `owner.db`. */
async function holdDataFolder(dataFolder: string): Promise<DatabaseSync> {
  const database = new DatabaseSync(join(dataFolder, 'owner.db'));
  await expect(() => database.exec('BEGIN EXCLUSIVE')).toPass({ intervals: [5] });
  return database;
}
