/** The loopback server: guard first, then procedures (`/rpc`, `/api`), files by id, and the page. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { TroveError, type ErrorCode } from '../shared/errors.ts';
import { refusalPage, refusalPageHeaders } from './refusal-page.ts';
import {
  assertLoopbackHost,
  cookieNameOf,
  isOwnHost,
  isOwnOrigin,
  isToken,
  tokenOf,
} from './origin-guard.ts';

// An import would read every name that the module has, and with `WebSocket` load a client that nobody uses: 18 ms of a start.
const { createServer } = process.getBuiltinModule('node:http');

/** Answers true when it took the request. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

export interface ListenerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly token: string;
  readonly routes: readonly Route[];
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

export interface Listener {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

const statusOf: Partial<Record<ErrorCode, number>> = {
  UNAUTHORIZED: 401,
  FORBIDDEN_ORIGIN: 403,
  NOT_FOUND: 404,
  FILE_GONE: 410,
  BODY_TOO_LARGE: 413,
  BAD_INPUT: 400,
};

/** Starts listening. Rejects with `NOT_LOOPBACK` or `PORT_IN_USE`. */
export async function listen(options: ListenerOptions): Promise<Listener> {
  assertLoopbackHost(options.host);
  const server = createServer((request, response) => {
    void handle(server, options, request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    // Nobody else listens here any more; a connection that breaks must not end the engine.
    socket.on('error', () => socket.destroy());
    const problem = refusal(request, options.token, portOf(server));
    if (problem === null) return options.onUpgrade(request, socket, head);
    socket.end(`HTTP/1.1 ${statusOf[problem.code] ?? 500} ${problem.code}\r\nConnection: close\r\n\r\n`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, options)));
    server.listen(options.port, options.host, resolve);
  });
  const shown = options.host.includes(':') ? '[::1]' : '127.0.0.1';
  return { address: `http://${shown}:${portOf(server)}`, port: portOf(server), close: () => close(server) };
}

function listenError(error: NodeJS.ErrnoException, { port }: ListenerOptions): TroveError {
  if (error.code === 'EADDRINUSE') {
    return new TroveError('PORT_IN_USE', `Port ${port} is taken by another program.`, { cause: error });
  }
  return new TroveError('BAD_INPUT', `Trove cannot listen on port ${port}: ${error.message}.`, {
    cause: error,
  });
}

async function handle(
  server: Server,
  { token, routes }: ListenerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const port = portOf(server);
    const url = urlOf(request);
    if (isOwnHost(request.headers.host, port) && exchangeToken(request, response, url, token, port)) return;
    const problem = refusal(request, token, port);
    if (problem) throw problem;
    for (const route of routes) if (await route(request, response, url)) return;
    throw new TroveError('NOT_FOUND', 'There is nothing at this address.', {
      nextStep: 'Go back to the start page.',
    });
  } catch (error) {
    refuse(request, response, error);
  }
}

/** The printed address carries the token once; the page then lives on a cookie that scripts cannot read. */
function exchangeToken(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  token: string,
  port: number,
): boolean {
  if (request.method !== 'GET' || url.pathname !== '/' || !isToken(url.searchParams.get('token'), token))
    return false;
  response.writeHead(303, {
    location: '/',
    'set-cookie': `${cookieNameOf(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end();
  return true;
}

function refusal(request: IncomingMessage, token: string, port: number): TroveError | null {
  if (!isOwnHost(request.headers.host, port) || !isOwnOrigin(request.headers, port)) {
    return new TroveError('FORBIDDEN_ORIGIN', 'This request comes from another site.');
  }
  if (!isToken(tokenOf(request.headers, port), token)) {
    return new TroveError('UNAUTHORIZED', 'The address is incomplete or from an earlier start.');
  }
  return null;
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const { code, message, nextStep } =
    error instanceof TroveError ? error : new TroveError('INTERNAL', 'The request could not be answered.');
  if (response.headersSent) return void response.destroy();
  // A browser that was sent here shows a page; every other client gets one line.
  const isPage = request.headers['sec-fetch-dest'] === 'document';
  response.writeHead(statusOf[code] ?? 500, {
    ...(isPage ? refusalPageHeaders : { 'content-type': 'text/plain; charset=utf-8' }),
    'cache-control': 'no-store',
  });
  response.end(isPage ? refusalPage(message, nextStep) : `${message} ${nextStep} (${code})\n`);
}

function urlOf(request: IncomingMessage): URL {
  const url = URL.parse(request.url ?? '/', 'http://trove.invalid');
  if (url) return url;
  throw new TroveError('BAD_INPUT', 'This is not an address.');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
