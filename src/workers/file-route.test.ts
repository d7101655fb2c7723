import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forkHelper } from './fork.ts';
import { openEngine, type RunningEngine } from './engine-host.ts';
import { createNodeDesk } from './node-desk.ts';
import { searchRequestSchema } from '../shared/contract/search.ts';
import { parseRange } from '../host/file-route.ts';
import { serveEngine, type EngineHost } from '../host/serve-engine.ts';

let scratch: string;
let documents: string;
let running: RunningEngine;
let host: EngineHost;

async function idOf(query: string): Promise<number> {
  const { results } = await running.engine.finding.search(searchRequestSchema.parse({ query }));
  return results[0]?.fileId ?? 0;
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${host.address}${path}`, { headers: { authorization: `Bearer ${host.token}`, ...headers } });

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'trove-files-'));
  documents = join(scratch, 'documents');
  mkdirSync(join(documents, 'sub'), { recursive: true });
  writeFileSync(join(documents, 'page.html'), '<script>alert(1)</script><p>A page about weasels.</p>');
  writeFileSync(join(documents, 'sub', 'note.txt'), 'A note about badgers.');
  writeFileSync(join(scratch, 'secret.txt'), 'outside');
  const dataFolder = join(scratch, 'data');
  const version = '0.0.0-test';
  running = await openEngine({ dataFolder, version, spawn: forkHelper, desk: createNodeDesk() });
  await running.engine.start();
  await running.engine.add(documents);
  await running.engine.idle();
  host = await serveEngine(running.engine, { dataFolder, version });
});

afterAll(async () => {
  await host.close();
  await running.close();
  rmSync(scratch, { recursive: true });
});

describe('/file/<id>', () => {
  test('a page is handed over as a download in a sandbox, never as a page of ours', async () => {
    const response = await get(`/file/${await idOf('weasels')}`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-security-policy')).toBe('sandbox');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(readFileSync(join(documents, 'page.html'), 'utf8'));
  });

  test('ranges are answered as asked, and one outside is refused', async () => {
    const id = await idOf('badgers');
    const part = await get(`/file/${id}`, { range: 'bytes=2-5' });
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      'note',
      'bytes 2-5/21',
    ]);
    expect((await get(`/file/${id}`, { range: 'bytes=99-' })).status).toBe(416);
  });

  test('no token, an unknown id, and another version than the present one get nothing', async () => {
    const id = await idOf('badgers');
    expect((await fetch(`${host.address}/file/${id}`)).status).toBe(401);
    expect((await get('/file/999999')).status).toBe(410);
    expect((await get(`/file/${id}?v=${'0'.repeat(64)}`)).status).toBe(410);
    expect((await get('/file/../secret.txt')).status).toBe(404);
  });

  test('a link put in the place of a file, or of its folder, is not followed out of the root', async () => {
    const id = await idOf('badgers');
    renameSync(join(documents, 'sub'), join(scratch, 'moved'));
    mkdirSync(join(scratch, 'elsewhere'));
    writeFileSync(join(scratch, 'elsewhere', 'note.txt'), 'outside');
    symlinkSync(join(scratch, 'elsewhere'), join(documents, 'sub'));
    expect((await get(`/file/${id}`)).status).toBe(410);
  });
});

test.each([
  [undefined, null],
  ['bytes=0-3', { start: 0, end: 3 }],
  ['bytes=4-', { start: 4, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=0-99', { start: 0, end: 9 }],
  ['bytes=10-', 'invalid'],
  ['bytes=5-2', 'invalid'],
  ['items=0-1', null],
  ['bytes=0-1,3-4', null],
])('the range %s of ten bytes', (header, expected) => {
  expect(parseRange(header, 10)).toEqual(expected);
});
