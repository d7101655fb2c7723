/** What the processes of the app know and say: little of the person's environment, and nothing of what they look for. */
import { readFileSync } from 'node:fs';
import { expect, test, type ProcessName } from './hosts.ts';
import { expectFound, startWith } from './steps.ts';

const secret = 'tango-in-the-environment';
const names: readonly ProcessName[] = ['engine', 'watcher', 'extractor', 'embedder'];

test.use({
  environment: { TROVE_TEST_SECRET: secret, AWS_SECRET_ACCESS_KEY: secret, NODE_OPTIONS_NOT: secret },
});

test('no process of the app gets the person’s other variables', async ({ app }) => {
  test.skip(process.platform !== 'linux', 'Only Linux shows the environment of a process.');
  await startWith(app, { 'bread.txt': 'Sourdough needs a starter of flour and water.\n' });
  for (const name of names) {
    const pid = await app.pidOf(name);
    expect(pid, name).not.toBeNull();
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8'), name).not.toContain(secret);
  }
});

test('what the app writes names no file and no query, also when its parts are killed', async ({ app }) => {
  await startWith(app, { 'diary of marigold.txt': 'Sourdough needs a starter of flour and water.\n' });
  await expectFound(app.page, 'sourdough marigold', 'diary of marigold.txt');
  for (const name of ['embedder', 'engine'] as const) {
    process.kill(Number(await app.pidOf(name)), 'SIGKILL');
    await expect.poll(() => app.pidOf(name), { timeout: 15_000 }).not.toBeNull();
  }
  await expectFound(app.page, 'marigold', 'diary of marigold.txt');
  expect(app.output()).not.toMatch(/marigold|sourdough|Documents/i);
});

test('a permission is refused, whoever asks for it', async ({ app }) => {
  test.skip(app.standin === null, 'The stand-in puts the question to the handler.');
  const { page, standin } = app;
  const own = page.url().replace(/^https:\/\/trove\.app\.standin\.test/, 'app://trove');
  const asked = [
    'media',
    'geolocation',
    'notifications',
    'fileSystem',
    'openExternal',
    'clipboard-read',
    'hid',
  ];
  for (const permission of asked) expect(await standin?.mayHave(own, permission), permission).toBe(false);
  expect(await standin?.mayHave(own, 'clipboard-sanitized-write')).toBe(true);
  expect(await standin?.mayHave('https://evil.example/', 'clipboard-sanitized-write')).toBe(false);
});
