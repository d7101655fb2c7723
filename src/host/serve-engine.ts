/** The engine on a loopback address: the contract over HTTP and WebSocket, OpenAPI, the page, and files by id. */
import { OpenAPIHandler } from '@orpc/openapi/node';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { RPCHandler as WebSocketHandler } from '@orpc/server/ws';
import { randomBytes } from 'node:crypto';
import { WebSocketServer } from 'ws';
import type { Engine } from '../core/engine/engine.ts';
import { createRouter } from '../core/engine/router.ts';
import { oneAtATime } from '../core/search/one-at-a-time.ts';
import { createExportRoute } from './export-route.ts';
import { createFileRoute } from './file-route.ts';
import { removeHostFile, writeHostFile } from './host-file.ts';
import { listen, type Route } from './listener.ts';
import { createPageRoute } from './page-route.ts';

export interface ServeOptions {
  readonly dataFolder: string;
  readonly version: string;
  readonly host?: string;
  readonly port?: number;
  /** The built renderer; without it only the procedures are served. */
  readonly pageFolder?: string;
}

export interface EngineHost {
  readonly address: string;
  readonly token: string;
  /** `address` with the token: what a person opens. */
  readonly openAddress: string;
  close(): Promise<void>;
}

const maxBodyBytes = 1_000_000;

/** Tells a client of the same data folder that it has found the right process. */
const ping: Route = async (_request, response, url) => {
  if (url.pathname !== '/ping') return false;
  response.end('trove');
  return true;
};

/** Listens and writes `host.json`. Rejects with `NOT_LOOPBACK` or `PORT_IN_USE`. */
export async function serveEngine(engine: Engine, options: ServeOptions): Promise<EngineHost> {
  const { dataFolder, version, host = '127.0.0.1', port = 0, pageFolder } = options;
  const token = randomBytes(24).toString('base64url');
  const router = createRouter(engine);
  const plugins = [new BodyLimitPlugin({ maxBodySize: maxBodyBytes })];
  const rpc = new RPCHandler(router, { plugins });
  const api = new OpenAPIHandler(router, { plugins });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBodyBytes });
  const socketHandler = new WebSocketHandler(router);
  sockets.on('connection', (socket) => {
    engine.opening.prolong();
    // A message that is too large or broken closes the connection by itself; unheard, the error would end the engine.
    socket.on('error', () => undefined);
    void socketHandler.upgrade(socket, { context: { searches: oneAtATime() } });
  });

  const procedures: Route = async (request, response, url) => {
    const prefix = url.pathname.startsWith('/rpc/')
      ? '/rpc'
      : url.pathname.startsWith('/api/')
        ? '/api'
        : null;
    if (prefix === null) return false;
    const handler = prefix === '/rpc' ? rpc : api;
    const { matched } = await handler.handle(request, response, { prefix, context: {} });
    return matched;
  };
  const files = createFileRoute((fileId) => engine.openFile(fileId));
  const listener = await listen({
    host,
    port,
    token,
    routes: [
      ping,
      procedures,
      files,
      createExportRoute(engine.exporter),
      ...(pageFolder ? [createPageRoute(pageFolder)] : []),
    ],
    onUpgrade: (request, socket, head) => {
      if (request.url !== '/rpc') return void socket.destroy();
      sockets.handleUpgrade(request, socket, head, (accepted) =>
        sockets.emit('connection', accepted, request),
      );
    },
  });
  writeHostFile(dataFolder, { address: listener.address, token, pid: process.pid, version });
  return {
    address: listener.address,
    token,
    openAddress: `${listener.address}/?token=${token}`,
    close: async () => {
      removeHostFile(dataFolder);
      for (const socket of sockets.clients) socket.terminate();
      await listener.close();
    },
  };
}
