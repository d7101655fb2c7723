/** The interface in German and Chinese: at once, on every place, in menus and the quick window, with words that fit. */
import type { Page } from '@playwright/test';
import { actingMessages } from '../src/renderer/app/messages-acting.ts';
import { duplicatesMessages } from '../src/renderer/app/messages-duplicates.ts';
import { similarMessages } from '../src/renderer/app/messages-similar.ts';
import { messages } from '../src/renderer/app/messages.ts';
import { german } from '../src/renderer/app/de/translation.ts';
import type { Translation } from '../src/renderer/app/translation.ts';
import { chinese } from '../src/renderer/app/zh/translation.ts';
import { bothViews, expectAccessible } from './accessibility.ts';
import { expect, test, type App } from './hosts.ts';
import { goTo, startWith } from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const files = {
  'bread.txt': 'Sourdough needs a starter of flour and water, and a night of patience.\n',
  'bread (copy).txt': 'Sourdough needs a starter of flour and water, and a night of patience.\n',
};

/** The name of the person's folder, which is a word of the interface too. */
const folder = 'Documents';

const english = [messages, duplicatesMessages, similarMessages, actingMessages];

for (const [language, translation] of [
  ['de', german],
  ['zh-Hans', chinese],
] as const) {
  test(`in ${language} nothing is left in English, and everything fits`, async ({ app }) => {
    test.setTimeout(240_000);
    const { page } = app;
    await page.setViewportSize({ width: 900, height: 800 });
    await startWith(app, files);
    await goTo(page, 'Settings');
    const chosen = page.getByRole('combobox', { name: 'Language' });
    await chosen.selectOption(language);
    const words = translation.messages;
    await expect(page.getByRole('heading', { name: words.settings.title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('combobox', { name: words.settings.language })).toBeFocused();
    const untranslated = wordsOnlyIn(english, translation);
    await expectSpoken(page, 'settings', untranslated);
    await expectAccessible(page, `settings in ${language}`, bothViews.slice(0, 1));

    for (const place of ['similar', 'duplicates', 'library'] as const) {
      await page.getByRole('link', { name: words.places[place] }).click();
      await expectSpoken(page, place, untranslated);
    }
    await page.getByRole('link', { name: words.places.duplicates }).click();
    await page.getByRole('button', { name: translation.duplicates.look }).click();
    await page.getByRole('option').first().click();
    await expectSpoken(page, 'a group of duplicates', untranslated);
    // In a narrow window it is a sheet.
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: words.places.search }).click();
    await page.getByRole('combobox', { name: words.search.label }).fill('sourdough');
    await page.getByRole('option').first().click();
    await expectSpoken(page, 'results and preview', untranslated);

    await app.restart();
    await expect(app.page.getByRole('link', { name: words.places.library })).toBeVisible();
  });
}

test.describe('on a system in another language', () => {
  test.use({ locale: 'de-AT' });
  test('the first start speaks it, and English can be chosen', async ({ app }) => {
    const { page } = app;
    await expect(page.getByText(german.messages.firstRun.title)).toBeVisible();
    await app.trove('index', 'add', app.documents).catch(() => undefined);
    await app.trove('settings', 'language', 'en');
    await page.reload();
    await expect(page.getByText(messages.firstRun.title)).toBeVisible();
  });
});

test('menus, tray and the quick window follow', async ({ app }) => {
  const standin = standinOf(app);
  await startWith(app, files);
  await goTo(app.page, 'Settings');
  await app.page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  const tray = () => standin.menus.get('tray')?.map(({ label }) => label) ?? [];
  await expect.poll(tray).toContain('Trove öffnen');
  expect(standin.menus.get('application')?.map(({ label }) => label)).toContain('Bearbeiten');
  const quick = await standin.quickPage();
  await app.trove('toggle');
  await expect(quick.getByRole('combobox', { name: german.messages.quick.label })).toBeVisible();
  // Before the engine answers, too.
  await app.restart();
  expect(tray()).toContain('Trove öffnen');
});

function standinOf({ standin }: App) {
  test.skip(standin === null, 'Only the stand-in shows its menus to a test.');
  if (standin === null) throw new Error('skipped');
  return standin;
}

/** Sentences and labels of English that the translation says otherwise. */
function wordsOnlyIn(catalogues: readonly object[], translation: Translation): string[] {
  const others = new Set(stringsOf(Object.values(translation)));
  return stringsOf(catalogues).filter((word) => word.length > 1 && word !== folder && !others.has(word));
}

function stringsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsOf) : [];
}

/** Nothing that is seen or read out is one of those words, and no control cuts its own. */
async function expectSpoken(page: Page, state: string, untranslated: readonly string[]): Promise<void> {
  const said = await page.evaluate(() => {
    const labels = ['aria-label', 'placeholder', 'title'];
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      labels.map((name) => element.getAttribute(name)),
    );
    const texts: (string | null)[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue);
    return [...texts, ...attributes].filter((text) => text !== null).map((text) => text.trim());
  });
  expect(said.length).toBeGreaterThan(10);
  const english = new Set(untranslated);
  expect
    .soft(
      said.filter((text) => english.has(text)),
      state,
    )
    .toEqual([]);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(button, a, h1, h2, label)')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent),
  );
  expect.soft(cut, `cut words: ${state}`).toEqual([]);
  const [wanted, there] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect.soft(wanted, `width: ${state}`).toBeLessThanOrEqual(there);
}
