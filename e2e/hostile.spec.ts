/** What a hostile file can do when it is found and looked at: nothing, also where the page's own policy is switched off. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { hostileFiles, marker } from './hostile-files.ts';
import { expect, test } from './hosts.ts';
import { firstRunTitle, result, search, startWith } from './steps.ts';

// The policy would stop most of this by itself; it is the second line, and the first one is tested here.
test.use({ bypassCSP: true });

test('hostile files are shown as text: no script runs, no request leaves, nothing local is drawn in', async ({
  app,
}) => {
  const { page } = app;
  const called: string[] = [];
  const attacker = createServer((request, response) => {
    called.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => attacker.once('listening', resolve));
  const { port } = attacker.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const own = new URL(page.url()).origin;
  const strayed: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== own)
      strayed.push(request.url());
  });

  const files = hostileFiles(address);
  await startWith(app, files);
  await search(page, marker);
  for (const name of Object.keys(files)) {
    await test.step(name, async () => {
      await result(page, name.slice(0, 12)).first().click();
      await expect(page.getByRole('region', { name: 'Preview' })).toContainText(marker);
      expect(await page.getByRole('region', { name: 'Preview' }).innerText()).not.toContain('root:');
    });
  }
  // In the page as a whole: nothing of it has become an element.
  expect(await page.locator('iframe, object, embed, form, video, base, script:not([src])').count()).toBe(0);
  expect(await page.locator('img[onerror], [onload], a[href^="javascript:"]').count()).toBe(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect({ called, dialogs, strayed }).toEqual({ called: [], dialogs: [], strayed: [] });
  attacker.close();
});

test('a script that did get into the page could not send anything', async ({ app, face }) => {
  test.skip(face === 'web', 'The browser’s network is the browser’s; there the policy alone forbids it.');
  const called: string[] = [];
  const attacker = createServer((request, response) => {
    called.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => attacker.once('listening', resolve));
  const { port } = attacker.address() as AddressInfo;
  const outcomes = await app.page.evaluate(async (address) => {
    const image = (url: string) =>
      new Promise<string>((resolve) => {
        const element = new Image();
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        element.src = url;
      });
    const fetched = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'sent',
        () => 'refused',
      );
    return [
      await fetched(`${address}/fetch`),
      await image(`${address}/pixel.png`),
      await image('file:///etc/passwd'),
      await fetched('https://example.org/'),
      window.open(`${address}/window`) === null ? 'refused' : 'opened',
      await new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = `${address}/frame`;
        frame.addEventListener('load', () => resolve(frame.contentDocument === null ? 'refused' : 'empty'));
        document.body.append(frame);
      }),
    ];
  }, `http://127.0.0.1:${port}`);
  expect(outcomes).toEqual(outcomes.map(() => 'refused'));
  await app.page.evaluate(
    (address) => window.location.assign(`${address}/navigated`),
    `http://127.0.0.1:${port}`,
  );
  await expect(app.page.getByText(firstRunTitle)).toBeVisible();
  expect(called).toEqual([]);
  if (!app.standin) return void attacker.close();
  expect(app.standin.requested.filter(({ isAllowed }) => isAllowed)).toEqual([]);
  const tried = app.standin.requested.map(({ url }) => new URL(url).pathname);
  expect(tried).toEqual(expect.arrayContaining(['/fetch', '/pixel.png', '/frame', '/navigated']));
  attacker.close();
});

test('Enter on a found program does not start it, and shows it in its folder when asked to', async ({
  app,
}) => {
  const { page, documents } = app;
  await startWith(app, {
    'pay now.pdf.sh': `#!/bin/sh\n# ${marker} invoice\necho pwned\n`,
    'recipe.txt': 'Sourdough needs a starter of flour and water.\n',
  });
  await search(page, marker);
  await expect(result(page, 'pay now.pdf.sh')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Trove does not start programs.').last()).toBeVisible();
  expect(await app.hasOpened(join(documents, 'pay now.pdf.sh'))).toBe(false);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => app.hasRevealed(join(documents, 'pay now.pdf.sh'))).toBe(true);
});
