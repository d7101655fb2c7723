/** Similar: from a result, a passage, a text and a file that is dropped; steering; what cannot be compared. */
import type { Page } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './hosts.ts';
import { goTo, result, search, startWith } from './steps.ts';

const files = {
  'bread.txt': 'Sourdough needs a starter of flour and water, and a night of patience before it is baked.\n',
  'bread, older.txt':
    'Sourdough needs a starter of flour and water, and a day of patience before it is baked.\n',
  'rolls.md':
    '# Rolls\n\nRolls of flour, water and yeast are baked for a quarter of an hour in a hot oven.\n',
  'tax.csv': 'year,amount\n2024,1200\n2025,1340\n',
};

const rows = (page: Page) => page.getByRole('listbox', { name: 'Similar files' }).getByRole('option');
const comparison = (page: Page) => page.getByRole('region', { name: 'Comparison' });

/** As a person drops it from another window: the page gets its bytes, not its path. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], fileName ?? ''));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText(/^Drop (a file )?to find files like it/)).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

test('from a result to files like it, with the passages that make them alike, by keys alone', async ({
  app,
}) => {
  const { page } = app;
  await startWith(app, files);
  await search(page, 'patience night');
  await expect(result(page, 'bread.txt')).toBeVisible();
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('region', { name: 'Like' })).toContainText('bread.txt');
  await expect(rows(page).first()).toContainText('bread, older.txt');
  await expect(rows(page).first()).toContainText(/alike|same/i);
  await expect(rows(page)).not.toContainText(['bread.txt']);
  await expect(comparison(page).getByText('Words that differ are marked.')).toBeVisible();
  await expect(comparison(page).locator('mark')).toHaveText(['night', 'day']);
  await expect(page.getByRole('listbox', { name: 'Similar files' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('-');
  const unlike = page.getByRole('list', { name: 'Steered by' });
  await expect(unlike).toContainText(/Less like/);
  await expect(rows(page)).toHaveCount(2);
  await unlike.getByRole('button').click();
  await expect(rows(page)).toHaveCount(3);
  await rows(page).filter({ hasText: 'bread, older.txt' }).click();
  await page.getByRole('radio', { name: 'Text' }).click();
  await expect(comparison(page).getByRole('article')).toContainText('Sourdough');
});

test('a dropped file is compared and leaves nothing behind', async ({ app }) => {
  const { page, dataFolder } = app;
  await startWith(app, files);
  await drop(
    page,
    'from a friend.html',
    '<p>Flour, water and a starter make sourdough; give it a night.</p>',
  );
  await expect(page.getByRole('region', { name: 'Like' })).toContainText('from a friend.html');
  await expect(rows(page).first()).toContainText(/bread/);
  await expect(comparison(page)).toContainText('give it a night');
  expect(readdirSync(join(dataFolder, 'dropped'))).toEqual([]);
  await search(page, '"from a friend"');
  await expect(page.getByText(/^Nothing found/).first()).toBeVisible();

  await drop(page, 'nothing.txt', '');
  await expect(page.getByRole('alert')).toContainText('nothing.txt is empty.');
  await drop(page, 'noise.bin', '\0\u0001\u0002\u0003\0'.repeat(500));
  await expect(page.getByRole('alert')).toContainText('There is no text to compare in noise.bin.');
  await page.getByRole('button', { name: 'Start over' }).last().click();
  await expect(page.getByText('What else is like this?')).toBeVisible();
  await app.restart();
  expect(existsSync(join(dataFolder, 'dropped'))).toBe(false);
});

test('a pasted text, a picked file and a passage selected in the preview', async ({ app }) => {
  const { page } = app;
  await startWith(app, files);
  await goTo(page, 'Similar');
  await page
    .getByRole('textbox', { name: 'Or paste a text' })
    .fill('How much was paid in taxes, by year: 2024');
  await page.keyboard.press('Control+Enter');
  await expect(rows(page).first()).toContainText('tax.csv');
  await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Type' }).click();
  await page.getByRole('checkbox', { name: 'Text and Markdown' }).click();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).filter({ hasText: 'tax.csv' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Start over' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const buffer = Buffer.from('Rolls are baked in a hot oven for a quarter of an hour.');
  await (await chooser).setFiles({ name: 'oven.txt', mimeType: 'text/plain', buffer });
  await expect(rows(page).first()).toContainText('rolls.md');

  await search(page, 'hot oven');
  await page
    .getByRole('region', { name: 'Preview' })
    .getByText('quarter of an hour')
    .click({ clickCount: 3 });
  const selected = page.getByRole('group', { name: 'Selected text' });
  await selected.getByRole('button', { name: 'Find similar' }).click();
  await expect(page.getByRole('region', { name: 'Like' })).toContainText('“Rolls of flour, water and yeast');
  await expect(rows(page).first()).toContainText('rolls.md');
});

test('where else a passage stands: word for word, with small changes, in other words', async ({ app }) => {
  const { page } = app;
  const sentence = 'The meeting decided that the old printer on the second floor stays until spring.';
  await startWith(app, {
    'minutes.txt': `Minutes\n\n${sentence}\n`,
    'letter.txt': `Dear all,\n\n${sentence}\n\nYours\n`,
    'reply.txt': 'The meeting decided that the new printer on the second floor stays until autumn.\n',
    'bread.txt': files['bread.txt'],
  });
  await search(page, '"old printer"');
  await result(page, 'minutes.txt').click();
  await page
    .getByRole('region', { name: 'Preview' })
    .getByRole('button', { name: 'Where else does this passage stand?' })
    .click();
  const places = page.getByRole('group', { name: 'Where it stands' });
  await expect(places).toContainText('letter.txt');
  await expect(places).toContainText('reply.txt');
  await expect(places).not.toContainText('minutes.txt');
  await page.getByRole('radio', { name: 'Similar files' }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('several results together: files like what they have in common, each passage with its file', async ({
  app,
}) => {
  const { page } = app;
  await startWith(app, files);
  await search(page, 'flour');
  await expect(result(page, 'rolls.md')).toBeVisible();
  await result(page, 'rolls.md').click();
  await result(page, 'bread.txt').click({ modifiers: ['ControlOrMeta'] });
  await page.locator('footer').getByRole('button', { name: 'Find similar to these' }).click();
  const like = page.getByRole('region', { name: 'Like' });
  await expect(like).toContainText('2 files');
  await expect(like).toContainText('bread.txt');
  await expect(like).toContainText('rolls.md');
  await expect(rows(page).first()).toContainText('bread, older.txt');
  await expect(rows(page)).toHaveCount(2);
  await expect(comparison(page).getByRole('group', { name: 'In bread.txt' })).toContainText('a night of');
});
