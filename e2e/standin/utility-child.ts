/** Loaded in the child before the bundle of the utility process: gives it Electron's `process.parentPort`. */
import { EventEmitter } from 'node:events';
import type { FromUtility, ToUtility } from './utility-process.ts';

const send = (message: FromUtility): void => {
  if (process.connected) process.send?.(message);
};

/** Messages wait until they are listened to or, for a port, until it is started; each then arrives as a task of its own. */
class Queue extends EventEmitter {
  readonly #waiting: unknown[] = [];
  #open = false;

  deliver(event: unknown): void {
    if (this.#open) setImmediate(() => this.emit('message', event));
    else this.#waiting.push(event);
  }

  start(): void {
    this.#open = true;
    for (const event of this.#waiting.splice(0)) this.deliver(event);
  }
}

class Port extends Queue {
  readonly #id: number;

  constructor(id: number) {
    super();
    this.#id = id;
  }

  postMessage(data: unknown): void {
    send({ type: 'port-message', portId: this.#id, data });
  }

  close(): void {
    send({ type: 'port-close', portId: this.#id });
    this.emit('close');
  }
}

class ParentPort extends Queue {
  constructor() {
    super();
    this.on('newListener', (name) => {
      if (name === 'message') this.start();
    });
  }

  postMessage(data: unknown): void {
    send({ type: 'message', data });
  }
}

const ports = new Map<number, Port>();
const parentPort = new ParentPort();

function adopt(id: number): Port {
  const port = new Port(id);
  ports.set(id, port);
  return port;
}

process.on('message', (raw) => {
  const message = raw as ToUtility;
  if (message.type === 'message') {
    parentPort.deliver({ data: message.data, ports: message.portIds.map(adopt) });
  }
  if (message.type === 'port-message') ports.get(message.portId)?.deliver({ data: message.data, ports: [] });
  if (message.type === 'port-close') {
    ports.get(message.portId)?.emit('close');
    ports.delete(message.portId);
  }
});
// A utility process ends with its browser process.
process.on('disconnect', () => process.exit(0));

Object.assign(process, { parentPort });
