/** What carries the contract: in the app a port that the preload hands over, in a browser a WebSocket to the same origin. */
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { enginePortMessage, type DesktopBridge } from '../../shared/ipc.ts';
import type { Carrier, CarrierListener } from '../rpc.ts';

/** Listens first, then asks; another port arrives after each restart of the engine. */
export function portCarrier(bridge: DesktopBridge, page: Window): Carrier {
  return {
    start(listener) {
      let port: MessagePort | null = null;
      page.addEventListener('message', (event) => {
        if (event.source !== page || event.data !== enginePortMessage) return;
        const [next] = event.ports;
        if (!next) return;
        port?.close();
        port = next;
        next.addEventListener('close', () => {
          if (port === next) listener.lost();
        });
        listener.linked(new PortLink({ port: next }));
        next.start();
      });
      bridge.connect();
    },
    retry: () => bridge.restartEngine(),
  };
}

/** Milliseconds before attempt `attempt` (from 1): doubling from 250 up to 5,000, so that a restart is seen soon. */
export function backOff(attempt: number): number {
  return Math.min(5_000, 250 * 2 ** Math.max(0, attempt - 1));
}

export function socketCarrier(address: string, isRefused: () => Promise<boolean>): Carrier {
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listener: CarrierListener | null = null;
  let current: WebSocket | null = null;

  function open(): void {
    clearTimeout(timer);
    const socket = new WebSocket(address);
    current = socket;
    socket.addEventListener('open', () => {
      attempt = 0;
      listener?.linked(new SocketLink({ websocket: socket }));
    });
    socket.addEventListener('close', () => void closed(socket));
  }

  async function closed(socket: WebSocket): Promise<void> {
    if (current !== socket) return;
    listener?.lost();
    attempt += 1;
    timer = setTimeout(open, backOff(attempt));
    // The browser does not tell a page why a socket was not accepted; a request to the page itself does.
    if ((await isRefused()) && current === socket) listener?.refused();
  }

  return {
    start(given) {
      listener = given;
      open();
    },
    retry: () => {
      if (current?.readyState !== WebSocket.OPEN && current?.readyState !== WebSocket.CONNECTING) open();
    },
  };
}

/** Whether the host is there but does not accept this page's token. */
export async function isPageRefused(): Promise<boolean> {
  try {
    const answer = await fetch('/', { method: 'HEAD', cache: 'no-store' });
    return answer.status === 401 || answer.status === 403;
  } catch {
    // No answer at all: the host is away, which is not a refusal.
    return false;
  }
}

export function chooseCarrier(page: Window & { trove?: DesktopBridge }): Carrier {
  if (page.trove) return portCarrier(page.trove, page);
  const scheme = page.location.protocol === 'https:' ? 'wss' : 'ws';
  return socketCarrier(`${scheme}://${page.location.host}/rpc`, isPageRefused);
}
