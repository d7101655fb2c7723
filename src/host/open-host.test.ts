import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHost, type OpenHost } from './open-host.ts';

let folder: string;
let host: OpenHost;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trove-host-'));
  writeFileSync(join(folder, 'index.html'), 'the page');
  host = await openHost({ dataFolder: folder, version: '0.0.0-test', pageFolder: folder });
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

function request(path: string): Promise<Response> {
  return fetch(host.address + path, { headers: { authorization: `Bearer ${host.token}` } });
}

function ask(path: string): Promise<string> {
  return request(path).then((response) => response.text());
}

test('the page is there before the engine, whose answers are waited for', async () => {
  expect(await ask('/')).toBe('the page');
  let answer: string | null = null;
  const asked = ask('/api/status').then((text) => (answer = text));
  expect(await ask('/ping')).toBe('trove');
  expect(answer).toBeNull();
  host.serve({
    routes: [async (_request, response) => (response.end('the engine'), true)],
    onUpgrade: (_request, socket) => socket.destroy(),
  });
  expect(await asked).toBe('the engine');
});

test('what waits for an engine that does not come ends with the host, and so does its file', async () => {
  expect(existsSync(join(folder, 'host.json'))).toBe(true);
  const asked = request('/api/status').then(
    ({ status }) => status,
    () => 'cut off',
  );
  await ask('/ping');
  await host.close();
  expect([500, 'cut off']).toContain(await asked);
  expect(existsSync(join(folder, 'host.json'))).toBe(false);
});
