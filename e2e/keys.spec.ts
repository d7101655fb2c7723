/** What the page of keys promises, done without a pointer. */
import { expect, test } from './hosts.ts';
import { searchField, startWith, tabTo } from './steps.ts';

test('results are walked, looked into, read and selected by keys alone', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1_400, height: 800 });
  await startWith(app, {
    'bread.txt': 'Sourdough rises.\n\nMore sourdough.\n\nSourdough again.\n',
    'rolls.txt': 'Rolls of sourdough, and sourdough crust.\n',
    'cake.txt': 'A cake without yeast, unlike sourdough.\n',
  });
  const list = page.getByRole('listbox', { name: 'Results' });
  const selected = list.getByRole('option', { selected: true });
  const peek = page.getByRole('dialog', { name: 'Preview' });
  const places = peek.getByRole('status');
  await searchField(page).fill('sourdough');
  await expect(list.getByRole('option')).toHaveCount(3);

  await test.step('find in the file from the field', async () => {
    await page.keyboard.press('ControlOrMeta+f');
    await expect(page.getByRole('textbox', { name: 'Find in this file' })).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await tabTo(page, list);
  await page.keyboard.press('Home');
  const first = await selected.innerText();
  await test.step('look into it: F3 steps once, the arrows go on to the next file', async () => {
    await page.keyboard.press('Space');
    await expect(places).toContainText('matches');
    await page.keyboard.press('F3');
    await expect(places).toHaveText(/^1 of/);
    await page.keyboard.press('F3');
    await expect(places).toHaveText(/^2 of/);
    await page.keyboard.press('Shift+F3');
    await expect(places).toHaveText(/^1 of/);
    const heading = peek.getByRole('heading', { level: 2 });
    const name = await heading.innerText();
    await page.keyboard.press('ArrowDown');
    await expect(heading).not.toHaveText(name);
    await page.keyboard.press('ArrowUp');
    await expect(heading).toHaveText(name);
    await page.keyboard.press('Space');
    await expect(peek).toHaveCount(0);
    await expect(list).toBeFocused();
  });

  await test.step('select several, all, and one again', async () => {
    await page.keyboard.press('Shift+ArrowDown');
    await expect(selected).toHaveCount(2);
    await page.keyboard.press('ControlOrMeta+a');
    await expect(selected).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(selected).toHaveCount(1);
    await page.keyboard.press('End');
    await expect(selected).not.toHaveText(first);
  });

  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
});
