/** The loopback address, open before there is an engine behind it: what a browser needs for its page need not wait for one. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { TroveError } from '../shared/errors.ts';
import { removeHostFile, writeHostFile } from './host-file.ts';
import { listen, type Route } from './listener.ts';
import { unusable } from './owner-lock.ts';
import { createPageRoute } from './page-route.ts';

/** What the person chooses. */
export interface ListenOptions {
  readonly host?: string;
  /** 0, or left out, takes a free one. */
  readonly port?: number;
  /** The built renderer; without it only the procedures are served. */
  readonly pageFolder?: string;
}

export interface HostOptions extends ListenOptions {
  readonly dataFolder: string;
  readonly version: string;
}

/** What an engine answers. */
export interface EngineRoutes {
  readonly routes: readonly Route[];
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

export interface OpenHost {
  readonly address: string;
  readonly token: string;
  /** `address` with the token: what a person opens. */
  readonly openAddress: string;
  /** Answers what is asked of the engine, and what has waited for it. */
  serve(engine: EngineRoutes): void;
  close(): Promise<void>;
}

/** Tells a client of the same data folder that it has found the right process. */
const ping: Route = async (_request, response, url) => {
  if (url.pathname !== '/ping') return false;
  response.end('trove');
  return true;
};

/**
 * Listens, writes `host.json` and serves the page. Rejects with `NOT_LOOPBACK` or `PORT_IN_USE`, and with the owner lock's
 * codes where the data folder cannot be written.
 */
export async function openHost(options: HostOptions): Promise<OpenHost> {
  const { dataFolder, version, host = '127.0.0.1', port = 0, pageFolder } = options;
  const token = randomBytes(24).toString('base64url');
  const engine = Promise.withResolvers<EngineRoutes>();
  // Whoever waits for it is told.
  engine.promise.catch(() => undefined);
  const procedures: Route = async (...asked) => {
    const { routes } = await engine.promise;
    for (const route of routes) if (await route(...asked)) return true;
    return false;
  };
  const listener = await listen({
    host,
    port,
    token,
    routes: [ping, ...(pageFolder ? [createPageRoute(pageFolder)] : []), procedures],
    onUpgrade: (request, socket, head) =>
      void engine.promise.then(
        ({ onUpgrade }) => onUpgrade(request, socket, head),
        () => socket.destroy(),
      ),
  });
  const { address } = listener;
  try {
    writeHostFile(dataFolder, { address, token, pid: process.pid, version });
  } catch (error) {
    await listener.close();
    throw unusable(dataFolder, error);
  }
  return {
    address,
    token,
    openAddress: `${address}/?token=${token}`,
    serve: (routes) => engine.resolve(routes),
    close: () => {
      removeHostFile(dataFolder);
      engine.reject(new TroveError('CANCELLED', 'Trove is closing.'));
      return listener.close();
    },
  };
}
