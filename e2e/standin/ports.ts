/**
 * `MessageChannelMain`: a pair inside this process until an end is transferred; from then on what the other end sends
 * travels over the carrier that took it (a child's IPC channel, or the page).
 */
import { EventEmitter } from 'node:events';
import type { PortSurface } from '../../src/main/platform.ts';

export interface PortCarrier {
  message(portId: number, value: unknown): void;
  close(portId: number): void;
}

let nextPortId = 1;

export class StandinPort extends EventEmitter implements PortSurface {
  readonly #queue: unknown[] = [];
  #peer: StandinPort | null = null;
  #carried: { readonly id: number; readonly by: PortCarrier } | null = null;
  #started = false;
  #closed = false;

  static pair(): [StandinPort, StandinPort] {
    const pair: [StandinPort, StandinPort] = [new StandinPort(), new StandinPort()];
    pair[0].#peer = pair[1];
    pair[1].#peer = pair[0];
    return pair;
  }

  postMessage(message: unknown): void {
    this.#peer?.receive(structuredClone(message));
  }

  start(): void {
    this.#started = true;
    for (const value of this.#queue.splice(0)) this.receive(value);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.emit('close');
    this.#peer?.closedByPeer();
  }

  /** Something for this end: to whoever holds it now. */
  receive(value: unknown): void {
    if (this.#closed) return;
    if (this.#carried) this.#carried.by.message(this.#carried.id, value);
    else if (!this.#started) this.#queue.push(value);
    else setImmediate(() => this.emit('message', { data: value, ports: [] }));
  }

  closedByPeer(): void {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#carried) this.#carried.by.close(this.#carried.id);
    else this.emit('close');
  }

  /** Hands this end over; answers with the number it has there. */
  transfer(by: PortCarrier): number {
    if (this.#carried) throw new Error('stand-in: a port can be transferred once only');
    const id = nextPortId++;
    this.#carried = { id, by };
    for (const value of this.#queue.splice(0)) by.message(id, value);
    return id;
  }
}

export class StandinMessageChannel {
  readonly port1: StandinPort;
  readonly port2: StandinPort;

  constructor() {
    [this.port1, this.port2] = StandinPort.pair();
  }
}

/** The ports that one process or page holds; they all close when it ends. */
export class CarriedPorts {
  readonly #carrier: PortCarrier;
  readonly #ports = new Map<number, StandinPort>();

  constructor(carrier: PortCarrier) {
    this.#carrier = carrier;
  }

  take(port: PortSurface): number {
    if (!(port instanceof StandinPort)) throw new Error('stand-in: only its own ports can be transferred');
    const id = port.transfer(this.#carrier);
    this.#ports.set(id, port);
    return id;
  }

  /** Sent by the holder of the port. */
  sent(portId: number, value: unknown): void {
    this.#ports.get(portId)?.postMessage(value);
  }

  closed(portId: number): void {
    this.#ports.get(portId)?.close();
    this.#ports.delete(portId);
  }

  closeAll(): void {
    for (const id of this.#ports.keys()) this.closed(id);
  }
}
