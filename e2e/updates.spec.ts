/** New versions are looked for only when the person wants it, offered, and refused when they are not what was announced. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from './hosts.ts';
import { firstRunTitle, goTo, startWith } from './steps.ts';

const program = Buffer.from('a newer Trove');

/** A server with one newer version; `isHonest` false: its file is not the one that was announced. */
class Feed {
  readonly requests: IncomingMessage[] = [];
  isHonest = true;
  readonly #server: Server = createServer((message, answer) => {
    this.requests.push(message);
    answer.end(message.url?.includes('.yml') ? announcement() : this.isHonest ? program : 'something else');
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The feed has no port.');
    return `http://127.0.0.1:${address.port}/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

function announcement(): string {
  const sha512 = createHash('sha512').update(program).digest('base64');
  return [
    'version: 9.9.9',
    'files:',
    '  - url: Trove-9.9.9.AppImage',
    `    sha512: ${sha512}`,
    `    size: ${program.length}`,
    'path: Trove-9.9.9.AppImage',
    `sha512: ${sha512}`,
    "releaseDate: '2026-11-26T00:00:00.000Z'",
  ].join('\n');
}

const feed = new Feed();
const appImage = join(tmpdir(), `trove-e2e-${process.pid}.AppImage`);
const test = base.extend<object>({
  environment: async ({ browserName: _ }, use) => {
    writeFileSync(appImage, 'the present Trove');
    await use({ TROVE_UPDATE_FEED: await feed.listen(), APPIMAGE: appImage });
    feed.close();
  },
});

test('nothing is asked until it is wanted; then it is offered, fetched and checked', async ({ app }) => {
  test.skip(process.platform !== 'linux', 'The feed announces a program for Linux.');
  const { page } = app;
  await expect(page.getByText(firstRunTitle)).toBeVisible();
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  await goTo(page, 'Settings');
  const toggle = page.getByRole('switch', { name: 'Look for new versions' });
  await expect(toggle).not.toBeChecked();
  expect(feed.requests).toEqual([]);

  await toggle.click();
  await expect(page.getByText('Version 9.9.9 is there.')).toBeVisible();
  await expect(page.getByText('Only the look for new versions')).toBeVisible();
  const tray = () => app.standin?.menus.get('tray')?.map(({ label }) => label) ?? [];
  if (app.standin) {
    await goTo(page, 'Search');
    await expect.poll(tray).toContain('Version 9.9.9 is there…');
    app.standin.do({ type: 'menu-click', name: 'tray', path: ['Version 9.9.9 is there…'] });
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  }
  const { url, headers } = feed.requests[0] ?? {};
  expect(url).toMatch(/^\/latest-linux(-arm64)?\.yml/);
  expect(headers?.['x-user-staging-id']).toBe('00000000-0000-0000-0000-000000000000');
  expect(headers?.cookie).toBeUndefined();

  feed.isHonest = false;
  await page.getByRole('button', { name: 'Fetch' }).click();
  await expect(page.getByText('No answer that can be trusted; try again later.')).toBeVisible();
  expect(app.output()).toContain('ERR_CHECKSUM_MISMATCH');
  feed.isHonest = true;
  await page.getByRole('button', { name: 'Look now' }).click();
  await page.getByRole('button', { name: 'Fetch' }).click();
  await expect(page.getByText('Version 9.9.9 is checked and ready.')).toBeVisible();

  await toggle.click();
  await expect(page.getByText('Version 9.9.9 is checked and ready.')).toBeHidden();
  if (app.standin) await expect.poll(tray).not.toContain('Version 9.9.9 is there…');
  const before = feed.requests.length;
  await app.restart();
  await goTo(app.page, 'Settings');
  await expect(app.page.getByRole('switch', { name: 'Look for new versions' })).not.toBeChecked();
  expect(feed.requests.length).toBe(before);
});
