/** The contract's client over each of its transports, to one and the same engine. */
import { createORPCClient } from '@orpc/client';
import { RPCLink as MessagePortLink } from '@orpc/client/message-port';
import { RPCLink as WebSocketLink } from '@orpc/client/websocket';
import { createRouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { WebSocket } from 'ws';
import type { Engine } from '../../core/engine/engine.ts';
import { createRouter } from '../../core/engine/router.ts';
import { createOwnerClient } from '../../host/owner-client.ts';
import type { EngineHost } from '../../host/serve-engine.ts';
import type { TroveClient } from '../../shared/contract/contract.ts';

export interface Connection {
  readonly client: TroveClient;
  close(): void;
}

export const transports = ['in-process', 'http', 'websocket', 'message-port'] as const;
export type Transport = (typeof transports)[number];

type Connect = (engine: Engine, host: EngineHost) => Connection | Promise<Connection>;

const connectors: Record<Transport, Connect> = {
  'in-process': (engine) => ({ client: createRouterClient(createRouter(engine)), close: () => undefined }),
  http: (_, host) => ({ client: createOwnerClient(host), close: () => undefined }),
  websocket: async (_, host) => {
    const socket = await openSocket(host);
    // The browser's WebSocket, which the link expects, and that of `ws` agree in all that it uses.
    const link = new WebSocketLink({ websocket: socket as unknown as globalThis.WebSocket });
    return { client: createORPCClient(link), close: () => socket.terminate() };
  },
  'message-port': (engine) => {
    const { port1, port2 } = new MessageChannel();
    new RPCHandler(createRouter(engine)).upgrade(port1);
    port1.start();
    port2.start();
    const link = new MessagePortLink({ port: port2 });
    return { client: createORPCClient(link), close: () => port1.close() };
  },
};

export async function connect(transport: Transport, engine: Engine, host: EngineHost): Promise<Connection> {
  return connectors[transport](engine, host);
}

/** An open WebSocket to the procedures, with the token. */
export async function openSocket({ address, token }: EngineHost): Promise<WebSocket> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/rpc`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await once(socket, 'open');
  return socket;
}
