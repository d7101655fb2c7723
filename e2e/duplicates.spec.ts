/** Duplicates: find, compare, choose by rule, move to quarantine, undo, and what is said on the way. */
import type { Page } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type App } from './hosts.ts';
import { goTo, saved, startWith, writeFiles } from './steps.ts';

const letter = 'Dear landlord, the flat stays cold although the heating is on. '.repeat(40);
const files = {
  'Letters/letter.txt': letter,
  'Backup/letter (1).txt': letter,
  'Desktop/letter.txt': letter,
  'Photos/note.txt': 'The negatives are in the blue box.\n',
  'Backup/note.txt': 'The negatives are in the blue box.\n',
  'alone.txt': 'There is only one of this.\n',
};

const groups = (page: Page) => page.getByRole('listbox', { name: 'Groups' }).getByRole('option');
const detail = (page: Page) => page.getByRole('region', { name: 'Group' });
const outcome = (page: Page) => page.getByRole('status').filter({ hasText: /would go|Nothing is marked/ });

async function look({ page, documents }: App): Promise<void> {
  // The newest is the one in Letters.
  for (const [name, day] of [
    ['Backup/letter (1).txt', 3],
    ['Desktop/letter.txt', 2],
    ['Backup/note.txt', 1],
  ] as const) {
    utimesSync(join(documents, name), new Date(2020, 0, day), new Date(2020, 0, day));
  }
  await goTo(page, 'Duplicates');
  await page.getByRole('button', { name: 'Look for duplicates' }).click();
  await expect(groups(page)).toHaveCount(2);
}

const present = (documents: string): string[] =>
  Object.keys(files).filter((name) => existsSync(join(documents, name)));

test('find, compare, choose by rule, move to quarantine and undo', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, files);
  await look(app);
  await expect(page.getByRole('heading', { name: /kB in 2 groups/ })).toBeVisible();
  await expect(groups(page).first()).toContainText('3 copies · in 3 folders');
  await expect(detail(page).getByRole('listitem')).toHaveCount(3);
  await expect(detail(page)).toContainText('the flat stays cold');

  await page.getByRole('button', { name: 'Keep: Chosen by hand' }).click();
  await page.getByRole('button', { name: 'The newest', exact: true }).click();
  await expect(outcome(page)).toContainText('3 files would go');
  await expect(groups(page).first()).toContainText('2 to go');
  await expect(detail(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  expect(present(documents)).toHaveLength(6);

  // Marking the last one too does not take: one always stays.
  await detail(page).getByRole('checkbox', { checked: false }).click();
  await expect(detail(page)).toContainText('Stays, or none would be left');
  await page.getByRole('button', { name: 'Keep: The newest' }).click();
  await page.getByRole('button', { name: 'The newest', exact: true }).click();
  await expect(outcome(page)).toContainText('3 files would go');

  await page.getByRole('button', { name: 'Move to quarantine' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Move 3 files to quarantine?' });
  await expect(dialog).toContainText('Undo brings them back as they were.');
  await dialog.getByRole('button', { name: 'Move to quarantine' }).click();
  await expect(page.getByText(/^3 files moved to quarantine/)).toBeVisible();
  expect(present(documents)).toEqual(['Letters/letter.txt', 'Photos/note.txt', 'alone.txt']);
  await expect(page.getByText('You have nothing twice')).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('3 files brought back.')).toBeVisible();
  expect(present(documents)).toHaveLength(6);
  expect(readFileSync(join(documents, 'Desktop/letter.txt'), 'utf8')).toBe(letter);
  await expect(groups(page)).toHaveCount(2);
});

test('folders that are never touched, a choice by hand, links, and the history', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, files);
  await look(app);
  await page.getByRole('button', { name: 'Never touch' }).click();
  await page.getByRole('textbox', { name: 'Another folder inside' }).fill(join(documents, 'Backup'));
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.keyboard.press('Escape');
  await detail(page)
    .getByRole('checkbox', { name: /Desktop/ })
    .click();
  await expect(outcome(page)).toContainText('1 file would go');
  await detail(page)
    .getByRole('checkbox', { name: /Backup/ })
    .click();
  await expect(detail(page)).toContainText('Stays: its folder is never touched');
  await expect(outcome(page)).toContainText('1 file would go');

  await page.getByRole('button', { name: 'Other ways' }).click();
  await page.getByRole('menuitem', { name: 'Replace by links' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replace by links' }).click();
  await expect(page.getByText(/^1 file replaced by links/)).toBeVisible();
  expect(readFileSync(join(documents, 'Desktop/letter.txt'), 'utf8')).toBe(letter);
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.getByRole('dialog', { name: 'What was done' });
  await expect(history).toContainText('1 file replaced by links');
  await expect(history).toContainText('The quarantine is empty.');
  await history.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 file brought back.')).toBeVisible();
  await expect(history.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(statSync(join(documents, 'Desktop/letter.txt')).nlink).toBe(1);
});

test('a file that changed meanwhile stays, and the quarantine is emptied only when asked', async ({
  app,
}) => {
  const { page, documents } = app;
  await startWith(app, files);
  await look(app);
  await page.getByRole('button', { name: 'Keep: Chosen by hand' }).click();
  await page.getByRole('button', { name: 'The newest', exact: true }).click();
  await expect(outcome(page)).toContainText('3 files would go');
  writeFiles(documents, { 'Desktop/letter.txt': `${letter} PS: It is warm now.` });
  await page.getByRole('button', { name: 'Move to quarantine' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move to quarantine' }).click();
  await expect(page.getByText(/^2 files moved to quarantine.*1 file left as they were/)).toBeVisible();
  await page.getByRole('button', { name: 'Why' }).click();
  await expect(page.getByRole('dialog')).toContainText('It changed since it was found.');
  await page.keyboard.press('Escape');
  expect(readFileSync(join(documents, 'Desktop/letter.txt'), 'utf8')).toContain('It is warm now.');

  await page.getByRole('button', { name: 'History', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'What was done' })).toContainText(/In quarantine: 2 files/);
  await page.getByRole('button', { name: 'Empty quarantine' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete 2 files for good?' });
  await expect(dialog).toContainText('cannot be undone');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText(/^2 files deleted for good/)).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'What was done' })).toContainText('The quarantine is empty.');
});

test('a folder that is not added, a filter, an export, and a folder that is not there', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, { 'alone.txt': 'There is only one of this.\n' });
  const elsewhere = join(documents, '../Elsewhere');
  mkdirSync(elsewhere);
  writeFiles(elsewhere, { 'a/x.bin': 'same', 'b/x.bin': 'same', 'a/y.bin': 'other', 'b/z.bin': 'other' });
  await goTo(page, 'Duplicates');
  await page.getByRole('button', { name: 'Look for duplicates' }).click();
  await expect(page.getByText('You have nothing twice')).toBeVisible();
  await page.getByRole('button', { name: 'Folders', exact: true }).click();
  await page.getByRole('textbox', { name: 'Another folder inside' }).fill(elsewhere);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Look again' }).last().click();
  await expect(groups(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Leave out', exact: true }).click();
  await page.getByRole('textbox', { name: 'Types' }).fill('*.bin');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText('You have nothing twice')).toBeVisible();
  await page.getByRole('button', { name: 'Remove filter: Leave out' }).click();
  await page.getByRole('button', { name: 'Look again' }).last().click();
  await expect(groups(page)).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Filter by name or folder' }).fill('Y.BIN');
  await expect(groups(page)).toHaveCount(1);
  await expect(detail(page)).toContainText('y.bin');
  const path = await saved(app, async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'As CSV' }).click();
  });
  const table = readFileSync(path, 'utf8').trim().split('\r\n');
  expect(table[0]).toBe('group,kind,similarity,size,modified,path');
  expect(table.map((line) => line.split(',').at(-1)).slice(1)).toEqual([
    join(elsewhere, 'a/y.bin'),
    join(elsewhere, 'b/z.bin'),
  ]);
  rmSync(elsewhere, { recursive: true });
  await page.getByRole('button', { name: 'Look again' }).first().click();
  await expect(page.getByRole('alert')).toContainText(/Elsewhere/);
  expect(readdirSync(documents)).toEqual(['alone.txt']);
});

const draft = Array.from({ length: 60 }, (_, line) => `Paragraph ${line} says where the piano stands.`).join(
  '\n\n',
);

test('versions of a text with what changed, and folders that hold the same', async ({ app }) => {
  const { page, documents } = app;
  await startWith(app, {
    'Letters/draft.txt': draft,
    'Letters/final.txt': draft.replace(
      'Paragraph 30 says where the piano',
      'Paragraph 30 tells where the organ',
    ),
    'Pictures/a.txt': 'Sunrise over the lake.\n',
    'Pictures/b.txt': 'A boat at the pier.\n',
    'Old/Pictures/a.txt': 'Sunrise over the lake.\n',
    'Old/Pictures/b.txt': 'A boat at the pier.\n',
    'Old/Pictures/only here.txt': 'A gull on a post.\n',
  });
  utimesSync(join(documents, 'Letters/draft.txt'), new Date(2021, 0, 1), new Date(2021, 0, 1));
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'Check for changes' }).click();
  await goTo(page, 'Duplicates');
  await page.getByRole('radio', { name: 'Nearly the same text' }).click();
  await page.getByRole('button', { name: 'Look for duplicates' }).click();
  await expect(groups(page).filter({ hasText: 'Letters' }).or(groups(page).first()).first()).toBeVisible();
  await groups(page)
    .filter({ hasText: /final|draft/ })
    .click();
  const changes = detail(page).getByRole('region', { name: 'What changed' });
  await expect(changes.locator('del')).toHaveText(['says', 'piano']);
  await expect(changes.locator('ins')).toHaveText(['tells', 'organ']);
  await expect(changes).toContainText(/words the same/);
  await expect(detail(page).getByRole('region', { name: 'Versions, oldest first' })).toContainText(
    '+2 −2 words',
  );

  await page.getByRole('radio', { name: 'Folders' }).click();
  await page.getByRole('slider', { name: 'Files in common' }).press('Home');
  await page.getByRole('button', { name: 'Look for duplicates' }).click();
  await groups(page).filter({ hasText: 'Pictures' }).click();
  await expect(detail(page)).toContainText('2 files in both');
  await expect(detail(page)).toContainText('only here.txt');
  // Both have one name, and either may be cleared.
  await expect(page.getByRole('button', { name: 'Move the copies in Documents/Pictures' })).toBeVisible();
  await page.getByRole('button', { name: 'Move the copies in Old/Pictures' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('The copies in Old/Pictures go');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move to quarantine' }).click();
  await expect(page.getByText(/^2 files moved to quarantine/)).toBeVisible();
  const left = ['Pictures', 'Old/Pictures'].map((folder) => readdirSync(join(documents, folder)).sort());
  expect(left).toEqual([['a.txt', 'b.txt'], ['only here.txt']]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 files brought back.')).toBeVisible();
});
