/** `utilityProcess.fork`: a Node child with a `process.parentPort` of its own (`utility-child.ts`). */
import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { PortSurface, UtilityProcessFactory, UtilityProcessSurface } from '../../src/main/platform.ts';
import { tellTest } from './link.ts';
import { CarriedPorts } from './ports.ts';

/** Main → child. */
export type ToUtility =
  | { readonly type: 'message'; readonly data: unknown; readonly portIds: readonly number[] }
  | { readonly type: 'port-message'; readonly portId: number; readonly data: unknown }
  | { readonly type: 'port-close'; readonly portId: number };

/** Child → main. */
export type FromUtility =
  | { readonly type: 'message'; readonly data: unknown }
  | { readonly type: 'port-message'; readonly portId: number; readonly data: unknown }
  | { readonly type: 'port-close'; readonly portId: number };

const childSetup = new URL('./utility-child.ts', import.meta.url).href;

const running = new Set<StandinUtilityProcess>();

class StandinUtilityProcess extends EventEmitter implements UtilityProcessSurface {
  readonly #child: ChildProcess;
  readonly #ports = new CarriedPorts({
    message: (portId, data) => this.#send({ type: 'port-message', portId, data }),
    close: (portId) => this.#send({ type: 'port-close', portId }),
  });

  constructor(
    file: string,
    args: string[],
    { env, serviceName = 'Node Utility Process' }: Parameters<UtilityProcessFactory['fork']>[2],
  ) {
    super();
    this.#child = fork(file, args, {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: ['--import', childSetup],
      env: { ...env },
    });
    running.add(this);
    this.#child.once('spawn', () => {
      tellTest({ type: 'forked', name: serviceName, pid: this.pid ?? -1 });
      this.emit('spawn');
    });
    this.#child.once('exit', (code) => {
      running.delete(this);
      tellTest({ type: 'ended', name: serviceName, pid: this.#child.pid ?? -1 });
      this.#ports.closeAll();
      this.emit('exit', code ?? 1);
    });
    this.#child.on('message', (message) => this.#receive(message as FromUtility));
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined;
  }

  postMessage(data: unknown, transfer: PortSurface[] = []): void {
    this.#send({ type: 'message', data, portIds: transfer.map((port) => this.#ports.take(port)) });
  }

  kill(): boolean {
    return this.#child.kill();
  }

  #receive(message: FromUtility): void {
    if (message.type === 'message') this.emit('message', message.data);
    if (message.type === 'port-message') this.#ports.sent(message.portId, message.data);
    if (message.type === 'port-close') this.#ports.closed(message.portId);
  }

  #send(message: ToUtility): void {
    // What is sent to a process that has ended is lost, as in Electron.
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }
}

/** Chromium takes its utility processes along when it ends. */
export function killUtilities(): void {
  for (const utility of running) utility.kill();
}

export const utilityProcess: UtilityProcessFactory = {
  fork: (file, args, options) => new StandinUtilityProcess(file, args, options),
};
