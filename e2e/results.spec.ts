/** The list of results: several chosen together, a long one, why a result is there, and a look over the list. */
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bothViews, expectAccessible } from './accessibility.ts';
import { expect, test } from './hosts.ts';
import { expectFound, result, search, startWith } from './steps.ts';

const heron = {
  'heron one.txt': 'A grey heron stands in the reeds and waits for fish.\n',
  'lake.txt': 'The heron flew over the lake in the morning.\n',
  'heron three.txt': 'Herons nest in colonies, high up in old trees.\n',
  'other.txt': 'Sourdough needs a starter of flour and water.\n',
};

test('several results are chosen by keys and pointer, copied, and left out of the index and back', async ({
  app,
}) => {
  const { page, documents } = app;
  await startWith(app, heron);
  await search(page, 'heron');
  const rows = page.getByRole('option');
  const chosen = page.getByRole('option', { selected: true });
  await expect(rows).toHaveCount(3);

  await test.step('by the keyboard, with the focus in the field and in the list', async () => {
    await page.keyboard.press('Shift+ArrowDown');
    await expect(chosen).toHaveCount(2);
    await page.getByRole('listbox', { name: 'Results' }).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await expect(chosen).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(chosen).toHaveCount(1);
  });

  await test.step('by the pointer', async () => {
    await rows.nth(0).click();
    await rows.nth(2).click({ modifiers: ['ControlOrMeta'] });
    await expect(chosen).toHaveCount(2);
    await rows.nth(0).click();
    await rows.nth(2).click({ modifiers: ['Shift'] });
    await expect(chosen).toHaveCount(3);
    await expect(page.locator('footer')).toContainText('3 selected');
    await expectAccessible(page, 'several results chosen', bothViews);
  });

  await test.step('their paths and passages', async () => {
    await page.locator('footer').getByRole('button', { name: 'Copy paths' }).click();
    await expect
      .poll(async () => (await app.clipboard()).split('\n').toSorted())
      .toEqual(['heron one.txt', 'heron three.txt', 'lake.txt'].map((name) => join(documents, name)));
    await rows.nth(1).click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Open 3 files' })).toBeVisible();
    await page.getByRole('menuitem', { name: 'Copy passages' }).click();
    await expect.poll(() => app.clipboard()).toContain('A grey heron stands in the reeds');
  });

  await test.step('left out of the index, and back', async () => {
    await result(page, 'lake.txt').click();
    await result(page, 'lake.txt').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Leave out of the index' }).click();
    await expect(
      page.getByText('1 file is left out from now on, by a rule of the folder; its name is still found.'),
    ).toBeVisible();
    await expect(result(page, 'lake.txt')).toHaveCount(0, { timeout: 20_000 });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectFound(page, 'heron', 'lake.txt');
  });
});

test('why a result is there is told in words, and Space looks at it over the list', async ({ app }) => {
  const { page } = app;
  await startWith(app, heron);
  await page.setViewportSize({ width: 1_400, height: 800 });
  await search(page, 'bird that waits for fish');
  await expect(result(page, 'heron one.txt')).toBeVisible();
  await result(page, 'heron one.txt').click();
  const pane = page.getByRole('region', { name: 'Preview' });
  await expect(pane.locator('.nearest-sentence').first()).toBeVisible();
  await pane.getByRole('button', { name: 'Why this?' }).click();
  const why = pane.getByRole('region', { name: 'Why this?' });
  await expect(why).toContainText('The name has none of the words.');
  await expect(why).toContainText(/best fit by words|fits the words better/);
  await expect(why).toContainText(/Nearness in meaning 0\.\d/);
  await expect(why).toContainText(/Changed .*, which adds 3 %/);
  await expect(why.getByRole('blockquote')).toContainText('waits for fish');
  await expectAccessible(page, 'why a result was found', bothViews);
  await page.setViewportSize({ width: 1_400, height: 800 });

  await page.getByRole('listbox', { name: 'Results' }).focus();
  await page.keyboard.press('Space');
  const peek = page.getByRole('dialog', { name: 'Preview' });
  await expect(peek).toContainText('A grey heron stands in the reeds');
  await page.keyboard.press('Space');
  await expect(peek).toHaveCount(0);
});

test('a list of hundreds is read to its end by the keyboard, with only the rows in view in the page', async ({
  app,
}) => {
  const { page } = app;
  const files = Array.from(
    { length: 260 },
    (_, n) => [`note ${n}.txt`, `Note ${n} about a heron.\n`] as const,
  );
  await startWith(app, Object.fromEntries(files));
  await search(page, 'type:text');
  const list = page.getByRole('listbox', { name: 'Results' });
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-setsize', '260');
  await list.focus();
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(page.locator('[aria-posinset="260"][aria-selected="true"]')).toBeInViewport({
      timeout: 1_000,
    });
  }).toPass();
  expect(await page.getByRole('option').count()).toBeLessThan(60);
  await page.keyboard.press('Home');
  await expect(page.locator('[aria-posinset="1"][aria-selected="true"]')).toBeInViewport();
});

test('results go to the trash after a question, come back by undo, and what cannot go is told', async ({
  app,
}) => {
  const { page, documents } = app;
  test.skip(process.platform !== 'linux', 'the trash of other systems is not ours to fill');
  await startWith(app, { ...heron, 'copy of lake.txt': heron['lake.txt'] });
  await search(page, 'heron');
  const rows = page.getByRole('option');
  const [list, question] = [page.getByRole('listbox', { name: 'Results' }), page.getByRole('alertdialog')];
  await expect(rows).toHaveCount(3);
  const present = (): string[] => readdirSync(documents).filter((name) => name.includes('heron'));

  await test.step('one, by its key; cancelled, then done', async () => {
    await result(page, 'heron one.txt').click();
    await list.focus();
    await page.keyboard.press('Delete');
    await expect(question).toContainText('Move “heron one.txt” to the trash?');
    await expect(question).toContainText('Trove knows no other copy of it.');
    await expectAccessible(page, 'before a file goes to the trash', bothViews);
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    expect(present()).toHaveLength(2);
    await list.focus();
    await page.keyboard.press('Delete');
    await question.getByRole('button', { name: 'Move to trash' }).click();
    await expect(result(page, 'heron one.txt')).toHaveCount(0);
    await expect(page.getByText(/^1 file moved to the trash/)).toBeVisible();
    expect(present()).toEqual(['heron three.txt']);
    const trash = join(documents, '../.local/share/Trash/files');
    expect(readdirSync(trash)).toEqual(['heron one.txt']);
  });

  await test.step('brought back from here', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('1 file brought back.')).toBeVisible();
    expect(readFileSync(join(documents, 'heron one.txt'), 'utf8')).toBe(heron['heron one.txt']);
    await expectFound(page, 'heron', 'heron one.txt');
  });

  await test.step('several, one of which changed and one of which is gone meanwhile', async () => {
    await expect(rows).toHaveCount(3);
    const [changed, lost] = [join(documents, 'heron one.txt'), join(documents, 'heron three.txt')];
    await list.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.locator('footer').getByRole('button', { name: 'Move to trash' }).click();
    await expect(question).toContainText('Move 3 files to the trash?');
    await expect(question).toContainText('Trove knows no other copy of 2 of them.');
    // Written and removed while the person reads the question.
    appendFileSync(changed, 'A second heron came.\n');
    rmSync(lost);
    await question.getByRole('button', { name: 'Move to trash' }).click();
    await expect(page.getByText(/1 file moved to the trash.*2 files left as they were/)).toBeVisible();
    await page.getByRole('button', { name: 'Why', exact: true }).click();
    await expect(page.getByRole('dialog', { name: '2 files left as they were' })).toContainText(
      'It changed since it was found.',
    );
    expect(readFileSync(changed, 'utf8')).toContain('A second heron came.');
  });
});

test('results are grouped, under headings that the keyboard passes over, and stay so after a reload', async ({
  app,
}) => {
  const { page } = app;
  await startWith(app, {
    'Birds/heron.txt': 'A heron in the reeds.\n',
    'Birds/stork.md': 'A stork and a heron.\n',
    'Trips/lake.md': 'The heron flew over the lake.\n',
  });
  await search(page, 'heron');
  await expect(page.getByRole('option')).toHaveCount(3);
  await page.getByRole('button', { name: 'Group by: Nothing' }).click();
  await page
    .getByRole('dialog', { name: 'Group by' })
    .getByRole('button', { name: 'Folder', exact: true })
    .click();
  const list = page.getByRole('listbox', { name: 'Results' });
  const birds = list.getByRole('group', { name: 'Documents/Birds, 2 results' });
  await expect(birds.getByRole('option')).toHaveCount(2);
  // The heading tells the folder, and the rows need not.
  await expect(birds.getByRole('option').first()).not.toContainText('Documents');
  await expect(list.getByRole('group', { name: 'Documents/Trips, 1 result' })).toContainText('lake.md');
  await expectAccessible(page, 'grouped results', bothViews);
  await list.focus();
  await page.keyboard.press('Home');
  for (const place of ['1', '2', '3']) {
    await expect(page.locator('[aria-selected="true"][role="option"]')).toHaveAttribute(
      'aria-posinset',
      place,
    );
    await page.keyboard.press('ArrowDown');
  }
  await page.reload();
  await expect(birds.getByRole('option')).toHaveCount(2);
});
