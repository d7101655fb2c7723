/** Who may talk to the loopback server, and what it does with those who talk nonsense: real requests, forged headers. */
import { createServer, connect as connectSocket, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { request, type OutgoingHttpHeaders } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { serveEngine, type EngineHost } from '../host/serve-engine.ts';
import { openEngineOnFiles, type EngineOnFiles } from './testing/engine-on-files.ts';
import { openSocket } from './testing/transports.ts';

let files: EngineOnFiles;
let host: EngineHost;
let port: number;

beforeAll(async () => {
  files = await openEngineOnFiles();
  host = await serveEngine(files.running.engine, { dataFolder: files.scratch, version: '0.0.0-test' });
  port = Number(new URL(host.address).port);
});

afterAll(async () => {
  await host.close();
  await files.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** A request as somebody else might make it: `fetch` would not let the Host header be forged. */
function ask(
  path: string,
  headers: OutgoingHttpHeaders = {},
  { method = 'GET', body }: { method?: string; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        resolve({ status, headers: response.headers, body: Buffer.concat(parts).toString() });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const bearer = () => ({ authorization: `Bearer ${host.token}` });
const json = { 'content-type': 'application/json' };

/** How the server answers an upgrade: `open`, or the status it refuses with. */
function upgrade(headers: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`, { headers });
    socket.on('open', () => (socket.terminate(), resolve('open')));
    socket.on('error', ({ message }) => resolve(/\d{3}/.exec(message)?.[0] ?? message));
  });
}

describe('the guard', () => {
  test('without a token, or with a wrong one, nothing is told', async () => {
    for (const path of ['/', '/ping', '/rpc/library/status', '/api/library/status', '/file/1']) {
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, { authorization: `Bearer ${'x'.repeat(32)}` })).status).toBe(401);
    }
    expect((await ask(`/?token=${'x'.repeat(32)}`)).status).toBe(401);
    expect((await ask('/ping', bearer())).body).toBe('trove');
  });

  test('under a foreign host name the right token is worth nothing (DNS rebinding)', async () => {
    for (const foreign of ['attacker.example', `attacker.example:${port}`, `127.0.0.1:${port + 1}`]) {
      expect((await ask('/ping', { ...bearer(), host: foreign })).status).toBe(403);
      const exchanged = await ask(`/?token=${host.token}`, { host: foreign });
      expect(exchanged.status).toBe(403);
      expect(exchanged.headers['set-cookie']).toBeUndefined();
    }
  });

  test('a page of another site is refused, with cookie and all', async () => {
    const opened = await ask(`/?token=${host.token}`);
    expect(opened.status).toBe(303);
    const [cookie = ''] = opened.headers['set-cookie'] as string[];
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const kept = cookie.split(';')[0] ?? '';
    expect((await ask('/ping', { cookie: kept })).status).toBe(200);
    for (const origin of ['https://attacker.example', 'null', `http://127.0.0.1:${port + 1}`]) {
      expect((await ask('/ping', { cookie: kept, origin })).status).toBe(403);
    }
    expect((await ask('/ping', { cookie: kept, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('WebSockets are guarded like requests: browsers send them across sites without asking', async () => {
    expect(await upgrade({})).toBe('401');
    expect(await upgrade({ ...bearer(), origin: 'https://attacker.example' })).toBe('403');
    expect(await upgrade({ ...bearer(), host: `attacker.example:${port}` })).toBe('403');
    expect(await upgrade({ ...bearer(), origin: host.address })).toBe('open');
  });
});

describe('listening', () => {
  const serve = (options: { host?: string; port?: number }) =>
    serveEngine(files.running.engine, {
      dataFolder: mkdtempSync(join(files.scratch, 'host-')),
      version: '0.0.0-test',
      ...options,
    });

  test.each(['0.0.0.0', '::', 'example.org', '192.168.0.1'])(
    '%s is refused: it is not this machine alone',
    (name) => expect(serve({ host: name })).rejects.toMatchObject({ code: 'NOT_LOOPBACK' }),
  );

  test('a port that another program has is named', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = (other.address() as AddressInfo).port;
    await expect(serve({ port: taken })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(String(taken)),
    });
    other.close();
  });
});

describe('nonsense', () => {
  test('a body that is too large is refused with a code, before it is read', async () => {
    const body = Buffer.alloc(2_000_000, 'x');
    for (const prefix of ['/rpc', '/api']) {
      const answer = await ask(`${prefix}/search/query`, { ...bearer(), ...json }, { method: 'POST', body });
      expect(answer.status).toBe(413);
    }
  });

  test('a message that is too large ends its connection and nothing else', async () => {
    const socket = await openSocket(host);
    socket.send(Buffer.alloc(2_000_000, 'x'));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1009);
  });

  test('a connection that is reset in the middle of an upgrade or a request does not end the engine', async () => {
    for (const line of ['GET /rpc HTTP/1.1', 'POST /rpc/search/query HTTP/1.1\r\nContent-Length: 1000']) {
      const socket = connectSocket(port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(
        `${line}\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n{`,
      );
      socket.resetAndDestroy();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await ask('/ping', bearer())).body).toBe('trove');
  });

  test('an address that is none, a message that is none, a body that is none', async () => {
    expect((await ask('//', bearer())).status).toBe(400);
    expect((await ask('/nothing', bearer())).status).toBe(404);
    const broken = await ask(
      '/rpc/search/query',
      { ...bearer(), ...json },
      { method: 'POST', body: '{"json":' },
    );
    expect(broken.status).toBe(400);
    const socket = await openSocket(host);
    socket.send('this is no message');
    socket.close();
    await once(socket, 'close');
    expect((await ask('/ping', bearer())).body).toBe('trove');
  });
});

describe('OpenAPI', () => {
  const post = (path: string, body: object) =>
    ask(`/api/${path}`, { ...bearer(), ...json }, { method: 'POST', body: JSON.stringify(body) });

  test('answers in plain JSON, errors with code, message and next step', async () => {
    const found = await post('search/query', { query: 'vehicle' });
    expect(found.status).toBe(200);
    expect(JSON.parse(found.body)).toMatchObject({ results: [{ name: 'garage.md' }] });
    const wrong = await post('library/add', { path: '/nowhere/at/all' });
    expect(wrong.status).toBeGreaterThanOrEqual(400);
    expect(JSON.parse(wrong.body)).toMatchObject({
      code: 'FOLDER_MISSING',
      message: 'There is no folder /nowhere/at/all.',
      data: { nextStep: expect.stringContaining('Check the path') },
    });
    expect((await post('search/query', { query: 'x', limit: 0 })).status).toBe(400);
  });
});
