/** What only the browser has: an address with a token, and a server that can go away. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, test, type App } from './hosts.ts';
import { firstRunTitle, goTo, result, search, searchField, startWith } from './steps.ts';
import { WebHost } from './web-host.ts';

test('without the right token there is a page that says what to do, and nothing else', async ({
  app,
  browser,
}) => {
  const { origin } = new URL(app.page.url());
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  for (const address of [origin, `${origin}/?token=wrong`, `${origin}/#/library`, `${origin}/assets/x.js`]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(401);
    await expect(page.getByText('Open the address that Trove printed when it started.')).toBeVisible();
    await expect(page.getByRole('heading')).toBeVisible();
  }
  expect((await stranger.request.post(`${origin}/api/library/status`)).status()).toBe(401);
  await stranger.close();
  await expect(app.page.getByText(firstRunTitle)).toBeVisible();
});

test('the token is not left in the address', async ({ app }) => {
  expect(app.page.url()).not.toContain('token');
});

test('a server that is killed is waited for; one that was started anew asks for its own address', async ({
  app,
  context,
}) => {
  const { page, dataFolder } = app;
  const scratch = dirname(dataFolder);
  const port = await freePort();
  const environment = { ...process.env, HOME: scratch, TROVE_DATA: join(scratch, 'other data') };
  const host = await WebHost.start(environment, scratch, port);
  await page.goto(host.address);
  await startWith({ ...app, page }, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  await search(page, 'sourdough');
  await expect(result(page, 'bread.txt')).toBeVisible();

  await host.kill();
  await expect(page.getByText('The connection to Trove broke.')).toBeVisible();
  await expect(result(page, 'bread.txt')).toBeVisible();

  const next = await WebHost.start(environment, scratch, port);
  await expect(page.getByText('This page is no longer signed in')).toBeVisible();
  await expect(page.getByText('Open the address that Trove printed when it started.')).toBeVisible();
  await page.goto(next.address);
  await expect(page.getByText(/no longer signed in/)).toHaveCount(0);
  await search(page, 'sourdough');
  await expect(result(page, 'bread.txt')).toBeVisible();
  await next.stop();
  expect(context.pages()).toContain(page);
});

test('while somebody types, only rows are asked for; what the preview needs waits for a pause', async ({
  app,
}) => {
  const { page } = app;
  const notes = ['bread', 'rye', 'pizza', 'cake'].map((name): [string, string] => [
    `${name}.txt`,
    `Sourdough for ${name} needs a starter of flour and water, which is fed every day.\n`,
  ]);
  await startWith(app, Object.fromEntries(notes));
  await page.addInitScript(noteWhatIsSent);
  await page.reload();
  await searchField(page).pressSequentially('sourdough for bread', { delay: 100 });
  await expect(page.getByRole('article', { name: 'bread.txt' })).toContainText('fed every day');
  const sent = (await page.evaluate('window.sent')) as string[];
  // All passages of the rows are asked for in a pause; a slow machine makes more of them than the one at the end.
  const beforePause = sent.slice(0, sent.indexOf('whole rows'));
  const texts = sent.filter((what) => what === '/files/text');
  expect(beforePause.length).toBeGreaterThan(0);
  expect(beforePause.filter((what) => what !== 'rows')).toEqual([]);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.length).toBeLessThanOrEqual(sent.filter((what) => what === 'whole rows').length);
});

test('with a thousand folders the list, the search and the filter stay usable', async ({ app }) => {
  test.slow();
  const { page } = app;
  await addThousandFolders(app);
  await page.reload();
  await goTo(page, 'Library');
  await expect(page.getByRole('button', { name: /^Remove folder \d+$/ })).toHaveCount(1_000, {
    timeout: 90_000,
  });
  await page.getByRole('button', { name: 'Remove folder 999', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await search(page, 'number 123');
  await expect(result(page, 'note 123.txt')).toBeVisible();
  await page.getByRole('button', { name: 'Folder', exact: true }).click();
  await page.getByRole('checkbox', { name: 'folder 500' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(result(page, 'note 500.txt')).toBeVisible();
});

/** Runs in the page, and notes what it asks the server for because of what is typed. */
function noteWhatIsSent(): void {
  const sent: string[] = [];
  Object.assign(window, { sent });
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function (data): void {
    const text = typeof data === 'string' ? data : '';
    const [, path = ''] = /"u":"([^"]+)"/.exec(text) ?? [];
    if (path === '/search/query') sent.push(text.includes('"passages":1') ? 'rows' : 'whole rows');
    else if (path.startsWith('/files/') || path === '/search/explain') sent.push(path);
    send.call(this, data);
  };
}

/** Through the programming interface of the owner; the engine is the same in the desktop window. */
async function addThousandFolders({ documents, dataFolder }: App): Promise<void> {
  const { address, token } = JSON.parse(readFileSync(join(dataFolder, 'host.json'), 'utf8')) as {
    address: string;
    token: string;
  };
  for (let number = 0; number < 1_000; number += 1) {
    const path = join(documents, `folder ${number}`);
    mkdirSync(path);
    writeFileSync(join(path, `note ${number}.txt`), `This is note number ${number}.\n`);
    const answer = await fetch(`${address}/api/library/add`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ path }),
    });
    expect(answer.status).toBe(200);
  }
}

/** Free a moment ago, which is as good as it gets. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
