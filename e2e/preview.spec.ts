/** What the preview shows of each family, where it opens, and how one gets about in it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { makeZip } from '../src/core/extract/office-fixtures.ts';
import { expectAccessible, bothViews } from './accessibility.ts';
import { expect, test, type App } from './hosts.ts';
import { previewFiles } from './preview-files.ts';
import { addFirstFolder, result, search, startWith, writeFiles } from './steps.ts';

const preview = (page: Page): Locator => page.getByRole('region', { name: 'Preview' });

/** Whether the middle of an element is inside the visible part of the preview. */
async function expectInSight(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await expect(target).toBeInViewport({ ratio: 0.5 });
}

/** A picture has no text, so that it is not counted among those that can be found by their words. */
async function startWithFamilies({ page, documents }: App): Promise<void> {
  writeFiles(documents, previewFiles);
  await addFirstFolder(page, documents);
  const count = Object.keys(previewFiles).length - 1;
  await expect(page.getByRole('main')).toContainText(`${count} files can be found, by their words`, {
    timeout: 30_000,
  });
  await page.setViewportSize({ width: 1_400, height: 700 });
}

test('each family opens at the place that was found, drawn as what it is, and nothing of it runs', async ({
  app,
}) => {
  const { page } = app;
  await startWithFamilies(app);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) refused.push(message.text());
  });
  await search(page, 'otter');
  const select = async (name: string): Promise<Locator> => {
    await result(page, name).first().click();
    const pane = preview(page);
    await expect(pane.getByRole('heading', { level: 2 })).toContainText(name);
    return pane;
  };

  await test.step('PDF: the page, with the passage boxed and the word marked', async () => {
    const pane = await select('otter report.pdf');
    const third = pane.getByRole('group', { name: 'Page 3 of 4' });
    await expectInSight(third.locator('[data-chosen]'));
    await expectInSight(third.locator('[data-word]'));
    const [box, word] = [
      await third.locator('[data-chosen]').boundingBox(),
      await third.locator('[data-word]').boundingBox(),
    ];
    expect(box && word && word.x > box.x && word.y > box.y && word.y + word.height < box.y + box.height).toBe(
      true,
    );
    // Only the word: at 12 points in a page of 612 it is narrower than a tenth.
    expect((word?.width ?? 999) / ((await third.boundingBox())?.width ?? 1)).toBeLessThan(0.1);
    const dark = await third.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.filter((value, index) => index % 4 === 0 && value < 100).length;
    });
    expect(dark).toBeGreaterThan(100);
    await pane.getByRole('button', { name: 'Show the text' }).click();
    await expectInSight(pane.locator('[data-chosen] mark').first());
    await pane.getByRole('button', { name: 'Show the pages' }).click();
    await expectInSight(third.locator('[data-chosen]'));
  });

  await test.step('Word: headings and tables', async () => {
    const pane = await select('otter report.docx');
    await expectInSight(pane.getByRole('heading', { name: 'Animals' }));
    await expectInSight(pane.getByRole('cell', { name: 'otter' }).locator('mark'));
    await expect(pane.getByRole('columnheader', { name: 'Seen' })).toBeVisible();
  });

  await test.step('slides: the slide', async () => {
    const pane = await select('otter talk.pptx');
    await expectInSight(pane.getByText('Slide 2'));
    await expect(result(page, 'otter talk.pptx')).toContainText('Slide 2');
    await expect(pane.getByRole('heading', { name: 'Animals of the river' })).toBeVisible();
  });

  await test.step('code: coloured, at the line, with its number', async () => {
    const pane = await select('otter counter.py');
    await expectInSight(pane.getByText('# every').locator('..').locator('mark').first());
    await expect(pane.locator('.syntax-keyword').filter({ hasText: 'def' }).first()).toBeVisible();
    await expect(pane.locator('[data-line="246"]')).toHaveText('    # every otter counts once');
  });

  await test.step('Markdown: as it is meant, without marks and links', async () => {
    const pane = await select('otter diary.md');
    await expectInSight(pane.getByRole('heading', { name: 'Sunday' }));
    const text = () => pane.getByRole('article').innerText();
    await expect.poll(text).toContain('An otter with two cubs.');
    expect(await text()).not.toMatch(/```|\*\*|\]\(/);
    await expect(pane.getByRole('listitem')).toHaveCount(2);
    await expect(pane.getByRole('columnheader', { name: 'Weight' })).toBeVisible();
    await expect(pane.getByRole('cell', { name: '< 9.1' })).toBeVisible();
    await expect(pane.locator('.syntax-keyword').getByText('const')).toBeVisible();
  });

  await test.step('HTML: from its blocks', async () => {
    const pane = await select('otter page.html');
    await expectInSight(pane.getByRole('listitem').filter({ hasText: 'one otter' }).locator('mark'));
    await expect(pane.getByRole('heading', { name: 'Animals of the coast' }).last()).toBeVisible();
    await expect(pane.getByRole('cell', { name: '12' })).toBeVisible();
    expect(await pane.locator('img').count()).toBe(0);
    expect(await page.locator('a[href^="http"], iframe, img:not([src^="data:"])').count()).toBe(0);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  });

  await test.step('mail: who and when, then the text', async () => {
    const pane = await select('otter letter.eml');
    await expect(pane.getByRole('definition').filter({ hasText: 'ana@example.org' })).toBeVisible();
    await expectInSight(pane.getByText('the otter is back at the bridge.'));
  });

  await test.step('a table of values: a grid, at the row', async () => {
    const pane = await select('otter weights.csv');
    await expectInSight(pane.getByRole('cell', { name: 'otter' }));
    await expect(pane.getByRole('row').filter({ hasText: 'otter' }).getByRole('cell')).toHaveCount(3);
  });

  await test.step('a workbook: the sheet, with each cell in its column', async () => {
    const pane = await select('otter months.fods');
    await expectInSight(pane.getByText('Sheet 2'));
    await expectInSight(pane.getByRole('cell', { name: 'otter' }).locator('mark'));
    await expect(pane.getByRole('row').filter({ hasText: 'otter' }).getByRole('cell')).toHaveText([
      'otter',
      '',
      '12',
    ]);
    await expect(pane.getByRole('row').filter({ hasText: 'Saale' }).getByRole('columnheader')).toHaveText([
      '',
      'Elbe',
      'Saale',
    ]);
  });

  await test.step('a picture, and plain text at its line', async () => {
    let pane = await select('otter picture.png');
    const picture = pane.getByRole('img', { name: 'otter picture.png' });
    await expect.poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1);
    pane = await select('otter note.txt');
    await expectInSight(pane.locator('mark').filter({ hasText: 'otter' }));
  });
  expect(refused).toEqual([]);
});

test('one steps from match to match, and finds a text in the file, by the keyboard alone', async ({
  app,
}) => {
  const { page } = app;
  await startWithFamilies(app);
  await search(page, 'otter');
  await result(page, 'otter diary.md').first().click();
  const pane = preview(page);
  const current = pane.locator('mark[data-current]');
  await expect(pane.getByRole('status')).toContainText('5 matches');
  await page.keyboard.press('F3');
  await expect(pane.getByRole('status')).toContainText('1 of 5');
  await expectInSight(current);
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('F3');
  // In the address of a link, which is shown for it.
  await expect(pane.getByRole('status')).toContainText('3 of 5');
  await expectInSight(current);
  await expect(pane.getByRole('listitem').last()).toHaveText(/cubs https:\/\/example\.org\/otter-cubs$/);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+F3');
  await expect(pane.getByRole('status')).toContainText('5 of 5');
  await expect(current).toHaveText('otter');
  await pane.getByRole('article').focus();
  await page.keyboard.press('n');
  await expect(pane.getByRole('status')).toContainText('1 of 5');
  await page.keyboard.press('Shift+N');
  await expect(pane.getByRole('status')).toContainText('5 of 5');

  await test.step('with letters twice as large every button is within the window', async () => {
    const buttonsOutside = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('button')]
          .filter((button) => button.getBoundingClientRect().right > innerWidth)
          .map((button) => button.ariaLabel ?? button.innerText),
      );
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expect.poll(buttonsOutside).toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  });

  await test.step('a text, also inside words and far away', async () => {
    await page.keyboard.press('ControlOrMeta+f');
    const field = pane.getByRole('textbox', { name: 'Find in this file' });
    await expect(field).toBeFocused();
    await page.keyboard.type('UIET DAY');
    await expect(pane.getByRole('status')).toContainText('1 of 30');
    await expectInSight(current);
    await page.keyboard.press('Shift+Enter');
    await expect(pane.getByRole('status')).toContainText('30 of 30');
    await expectInSight(current);
    await field.fill('zebra');
    await expect(pane.getByRole('status')).toContainText('Not in this file');
    await expectAccessible(page, 'preview, finding in a file', bothViews);
    await page.keyboard.press('Escape');
    await expect(field).toHaveCount(0);
    await expect(pane.getByRole('status')).toContainText('5 matches');
  });

  await test.step('in the pages of a PDF', async () => {
    await result(page, 'otter report.pdf').first().click();
    await pane.getByRole('article').focus();
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('page 4, line 20');
    await expectInSight(pane.getByRole('group', { name: 'Page 4 of 4' }).locator('[data-current]'));
    await expectAccessible(page, 'preview of a PDF', bothViews);
  });
});

test('a file that is changed, gone, locked or too large says so with a next step', async ({ app }) => {
  const { page, documents } = app;
  await app.trove('settings', 'maxFileMegabytes', '1');
  writeFileSync(join(documents, 'otter large.pdf'), Buffer.alloc(1_500_000, 'x'));
  writeFileSync(join(documents, 'otter locked.zip'), lockedZip());
  await startWith(app, {
    'otter gone.txt': 'An otter that goes.',
    'otter other.txt': 'An otter that changes.',
  });
  await search(page, 'otter');

  await test.step('too large, and locked', async () => {
    await result(page, 'otter large.pdf').click();
    await expect(preview(page)).toContainText(
      'It is larger than the size limit. (1.5 MB; the limit is 1 MB.)',
    );
    await expect(preview(page)).toContainText('or raise the limit in Settings.');
    await expect(result(page, 'otter locked.zip')).not.toContainText('Read in part');
    await result(page, 'otter locked.zip').click();
    await expect(preview(page)).toContainText('It is protected by a password.');
    await expect(preview(page)).toContainText('Open it in its own program, which asks for the password');
  });

  await test.step('changed while it is looked at', async () => {
    await result(page, 'otter gone.txt').click();
    await expect(preview(page)).toContainText('An otter that goes.');
    writeFileSync(join(documents, 'otter other.txt'), 'An otter that has changed.');
    await result(page, 'otter other.txt').click();
    // What was read stands there, with a word about it, until the new text does.
    await expect(preview(page)).toContainText('An otter that has changed.');
    await expect(preview(page)).not.toContainText('waits to be read');
  });

  await test.step('gone', async () => {
    rmSync(join(documents, 'otter gone.txt'));
    await expect(result(page, 'otter gone.txt')).toHaveCount(0);
    await expect(preview(page)).toContainText('otter other.txt');
  });
});

/** A zip whose only entry says that it is encrypted. */
function lockedZip(): Buffer {
  const zip = makeZip({ 'otter.txt': 'an otter' });
  for (const mark of [Buffer.from('PK\x03\x04'), Buffer.from('PK\x01\x02')]) {
    const at = zip.indexOf(mark) + (mark[2] === 3 ? 6 : 8);
    zip.writeUInt16LE(zip.readUInt16LE(at) | 1, at);
  }
  return zip;
}
