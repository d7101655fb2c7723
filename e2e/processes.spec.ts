/** A helper process that dies costs a moment and a sentence; the window stays and everything still works. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type ProcessName } from './hosts.ts';
import { expectFound, result, search, startWith } from './steps.ts';

const helpers: readonly (readonly [ProcessName, string])[] = [
  ['extractor', 'The reader of files'],
  ['embedder', 'The model'],
  ['watcher', 'The folder watcher'],
];

test('each helper that is killed is replaced, with a banner that comes and goes', async ({ app }) => {
  test.slow();
  const { page, documents } = app;
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  // Told apart from the page by what a reload would lose.
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  for (const [helper, name] of helpers) {
    await test.step(helper, async () => {
      const pid = await app.pidOf(helper);
      expect(pid).not.toBeNull();
      process.kill(Number(pid), 'SIGKILL');
      const banner = page.getByText(`${name} stopped and is being started again.`);
      await expect(banner).toBeVisible();
      await search(page, 'sourdough');
      await expect(result(page, 'bread.txt')).toBeVisible();
      writeFileSync(join(documents, `${helper}.txt`), `The ${helper} was replaced while tea was steeped.\n`);
      await expectFound(page, `replaced ${helper}`, `${helper}.txt`);
      await expect(banner).toBeHidden();
      expect(await app.pidOf(helper)).not.toBe(pid);
    });
  }
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});
