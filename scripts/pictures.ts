/**
 * Pictures of the built app on a small sample: a few for the README into docs/pictures; with `--all FOLDER` every
 * screen, and every state of the gallery, in both themes and at three widths.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGallery, showScene, startGallery } from '../e2e/gallery-server.ts';
import { WebHost } from '../e2e/web-host.ts';
import { findBrowser } from './find-browser.ts';
import { writeSample } from './pictures-files.ts';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const widths = [900, 1_280, 1_600];
const height = 800;
const readmeWidth = 1_280;
/** These and no others stand in the README; more of them would only be looked at less. */
const forReadme = new Set([
  'search-light',
  'search-dark',
  'quick-light',
  'quick-dark',
  'library-light',
  'first-run-dark',
]);
/** As large as main makes it. */
const quickSize = { width: 760, height: 480 };

const { values: options } = parseArgs({ options: { all: { type: 'string' } } });
const readmeFolder = join(import.meta.dirname, '../docs/pictures');

interface Camera {
  readonly page: Page;
  readonly theme: Theme;
  readonly width: number;
  readonly folder: string;
  /** Whether a picture of this name is wanted. */
  readonly takes: (name: string) => boolean;
}

async function shoot({ page, theme, width, folder, takes }: Camera, screen: string): Promise<void> {
  const name = options.all === undefined ? `${screen}-${theme}` : `${screen}-${theme}-${width}`;
  if (!takes(name)) return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name }).click();

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search your files' }).fill(words);
}

async function firstRun(camera: Camera, folders: readonly string[]): Promise<void> {
  const { page } = camera;
  await page.getByRole('checkbox').first().waitFor();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await shoot(camera, 'first-run');
  await page.getByRole('button', { name: `Start with ${folders.length} folders` }).click();
  await page.getByText('can be found, by their words').waitFor();
  // The tidying after a first read is over: nothing changes on screen any more.
  await place(page, 'Library');
  await page.getByRole('main').getByText('Up to date').first().waitFor();
  await place(page, 'Search');
}

async function screens(camera: Camera): Promise<void> {
  const { page, width } = camera;
  await shoot(camera, 'search-empty');
  await search(page, 'the flat stays cold');
  await page.getByText('Letter to the landlord').first().waitFor();
  if (width >= 1_000) await page.getByRole('region', { name: 'Preview' }).locator('mark').first().waitFor();
  await shoot(camera, 'search');
  await page.getByRole('option').first().click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  await shoot(camera, 'search-menu');
  await page.keyboard.press('Escape');
  if (width < 1_000) {
    await page.getByRole('option').first().click();
    await page.getByRole('dialog', { name: 'Preview' }).waitFor();
    await shoot(camera, 'search-sheet');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  for (const filter of ['Type', 'Folder', 'Date']) {
    await page.getByRole('button', { name: filter, exact: true }).click();
    await page.getByRole('dialog', { name: filter }).waitFor();
    await shoot(camera, `search-${filter.toLowerCase()}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await search(page, '"zebra crossing"');
  await page
    .getByText(/^Nothing found/)
    .first()
    .waitFor();
  await shoot(camera, 'search-nothing');
  await likeAndTwice(camera);
  await search(page, '');
  await place(page, 'Library');
  await page.getByRole('heading', { name: 'Library' }).waitFor();
  await shoot(camera, 'library');
  await page.getByRole('button', { name: 'Remove Documents' }).click();
  await page.getByRole('alertdialog').waitFor();
  await shoot(camera, 'library-remove');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await place(page, 'Settings');
  await page.getByRole('button', { name: 'Run checks' }).click();
  await page.getByRole('button', { name: 'Run checks', disabled: false }).waitFor();
  await shoot(camera, 'settings');
}

/** The quick window is a page of its own; in a browser it is only shown without its frame. */
async function quickWindow(camera: Camera, address: string): Promise<void> {
  const page = await camera.page.context().newPage();
  await page.setViewportSize(quickSize);
  await page.goto(`${address}#/quick`);
  await page.getByRole('combobox', { name: 'Search from anywhere' }).fill('radiators in the bedroom');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('region', { name: 'Preview' }).locator('mark').first().waitFor();
  await shoot({ ...camera, page, width: quickSize.width }, 'quick');
  await page.close();
}

/** Similar and Duplicates, as far as the sample goes. */
async function likeAndTwice(camera: Camera): Promise<void> {
  const { page } = camera;
  await place(page, 'Similar');
  await page.getByRole('textbox', { name: 'Or paste a text' }).waitFor();
  await shoot(camera, 'similar-start');
  await place(page, 'Search');
  await search(page, 'the flat stays cold');
  await page.getByText('Letter to the landlord').first().waitFor();
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('listbox', { name: 'Similar files' }).getByRole('option').first().waitFor();
  await shoot(camera, 'similar');
  await place(page, 'Duplicates');
  await page.getByRole('button', { name: 'Look for duplicates' }).click();
  await page.getByRole('button', { name: 'Look again' }).first().waitFor();
  await shoot(camera, 'duplicates');
}

async function photograph(browser: Browser, theme: Theme, width: number): Promise<void> {
  // A plain name, because it stands in the pictures.
  const home = join(tmpdir(), 'trove-pictures', 'ana');
  rmSync(home, { recursive: true, force: true });
  const folders = writeSample(home);
  const scratch = mkdtempSync(join(tmpdir(), 'trove-pictures-'));
  const data = join(home, '.local/share/trove');
  const host = await WebHost.start({ ...process.env, HOME: home, TROVE_DATA: data }, scratch);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    const folder = options.all ?? readmeFolder;
    const camera = {
      page,
      theme,
      width,
      folder,
      takes: (name: string) => options.all !== undefined || forReadme.has(name),
    };
    await page.goto(host.address);
    await firstRun(camera, folders);
    await screens(camera);
    await quickWindow(camera, host.address.replace(/\?.*$/, ''));
  } finally {
    await context.close();
    await host.stop();
    for (const one of [scratch, home]) rmSync(one, { recursive: true, force: true });
  }
}

async function photographGallery(browser: Browser, folder: string): Promise<void> {
  const gallery = await startGallery();
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
  try {
    const page = await context.newPage();
    for (const scene of await openGallery(page, gallery)) {
      for (const theme of themes) {
        await showScene(page, scene, theme);
        await page.getByRole('main').first().waitFor();
        for (const width of widths) {
          await page.setViewportSize({ width, height });
          const camera = { page, theme, width, folder, takes: () => true };
          await shoot(camera, `state ${scene.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`);
        }
      }
    }
  } finally {
    await context.close();
    await gallery.close();
  }
}

const executablePath = findBrowser();
if (executablePath === null) throw new Error('There is no Chromium, Chrome or Edge here.');
mkdirSync(options.all ?? readmeFolder, { recursive: true });
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
try {
  for (const theme of themes) {
    for (const width of options.all === undefined ? [readmeWidth] : widths) {
      await photograph(browser, theme, width);
    }
  }
  if (options.all !== undefined) await photographGallery(browser, options.all);
} finally {
  await browser.close();
}
