/** The engine on a loopback address: the contract over HTTP and WebSocket, OpenAPI, the page, and files by id. */
import { OpenAPIHandler } from '@orpc/openapi/node';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { RPCHandler as WebSocketHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';
import type { Engine } from '../core/engine/engine.ts';
import { createRouter } from '../core/engine/router.ts';
import { oneAtATime } from '../core/search/one-at-a-time.ts';
import { createExportRoute } from './export-route.ts';
import { createFileRoute } from './file-route.ts';
import type { Route } from './listener.ts';
import { openHost, type EngineRoutes, type HostOptions, type OpenHost } from './open-host.ts';
import { doWithoutForms } from './without-forms.ts';

export type EngineHost = Pick<OpenHost, 'address' | 'token' | 'openAddress' | 'close'>;

const maxBodyBytes = 1_000_000;

/** Opens a host with this engine behind it. Rejects as `openHost` does. */
export async function serveEngine(engine: Engine, options: HostOptions): Promise<EngineHost> {
  return serveEngineAt(await openHost(options), engine);
}

/** Puts the engine behind a host that is open already. */
export function serveEngineAt(host: OpenHost, engine: Engine): EngineHost {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBodyBytes });
  host.serve(engineRoutes(engine, sockets));
  return {
    ...host,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await host.close();
    },
  };
}

function engineRoutes(engine: Engine, sockets: WebSocketServer): EngineRoutes {
  doWithoutForms();
  const router = createRouter(engine);
  const plugins = [new BodyLimitPlugin({ maxBodySize: maxBodyBytes })];
  const rpc = new RPCHandler(router, { plugins });
  const api = new OpenAPIHandler(router, { plugins });
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
  return {
    routes: [
      procedures,
      createFileRoute((fileId) => engine.openFile(fileId)),
      createExportRoute(engine.exporter),
    ],
    onUpgrade: (request, socket, head) => {
      if (request.url !== '/rpc') return void socket.destroy();
      sockets.handleUpgrade(request, socket, head, (accepted) =>
        sockets.emit('connection', accepted, request),
      );
    },
  };
}
