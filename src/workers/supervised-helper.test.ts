import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { serveCalls } from './calls.ts';
import type { Spawn } from './channel.ts';
import { SupervisedHelper, type HelperState } from './supervised-helper.ts';

interface Handlers {
  ping(): string;
  die(): Promise<void>;
  wait(): Promise<void>;
}

/** A helper in this process whose death is its port closing; `alive: false` dies before it answers. */
function helpers(alive: () => boolean): { spawn: Spawn; started: () => number } {
  let started = 0;
  const spawn: Spawn = async () => {
    started += 1;
    const { port1, port2 } = new MessageChannel();
    const exited = new Promise<{ code: number; signal: null }>((resolve) =>
      port1.once('close', () => resolve({ code: 1, signal: null })),
    );
    const channelOf = (port: typeof port1) => ({
      send: (message: unknown) => port.postMessage(message),
      onMessage: (listener: (message: unknown) => void) => void port.on('message', listener),
      onClose: (listener: () => void) => void port.once('close', listener),
    });
    serveCalls(channelOf(port2), {
      ping: () => 'pong',
      die: () => new Promise<void>(() => port2.close()),
      wait: () => new Promise<void>(() => undefined),
    });
    if (!alive()) port2.close();
    return { channel: channelOf(port1), pid: started, kill: () => port1.close(), exited };
  };
  return { spawn, started: () => started };
}

const unavailable = { code: 'HELPER_UNAVAILABLE' };

describe('SupervisedHelper', () => {
  test('starts the process when it is first needed and only once', async () => {
    const { spawn, started } = helpers(() => true);
    const helper = new SupervisedHelper<Handlers>({ kind: 'embedder', spawn });
    expect(started()).toBe(0);
    await Promise.all([helper.call((remote) => remote.ping()), helper.call((remote) => remote.ping())]);
    expect(started()).toBe(1);
    await helper.close();
  });

  test('a process that died is started again by the next call', async () => {
    const { spawn, started } = helpers(() => true);
    const helper = new SupervisedHelper<Handlers>({ kind: 'embedder', spawn });
    await expect(helper.call((remote) => remote.die())).rejects.toMatchObject(unavailable);
    expect(await helper.call((remote) => remote.ping())).toBe('pong');
    expect(started()).toBe(2);
    await helper.close();
  });

  test('three deaths in a row open the circuit: no fourth process is started for a while', async () => {
    const { spawn, started } = helpers(() => false);
    const states: HelperState[] = [];
    const helper = new SupervisedHelper<Handlers>({
      kind: 'extractor',
      spawn,
      onState: (state) => states.push(state),
    });
    for (let at = 0; at < 5; at += 1) {
      await expect(helper.call((remote) => remote.ping())).rejects.toMatchObject(unavailable);
    }
    expect(started()).toBe(3);
    expect(states.at(-1)).toBe('down');
    await helper.close();
  });

  test('deaths that a file is blamed for do not open the circuit', async () => {
    const { spawn, started } = helpers(() => true);
    const helper = new SupervisedHelper<Handlers>({ kind: 'extractor', spawn });
    for (let at = 0; at < 4; at += 1) {
      await expect(helper.call((remote) => remote.die())).rejects.toMatchObject(unavailable);
      helper.absolve();
    }
    expect(started()).toBe(4);
    await helper.close();
  });

  test('one that has answered enough is let go when it has nothing to do, which is no failure', async () => {
    const { spawn, started } = helpers(() => true);
    const states: HelperState[] = [];
    const helper = new SupervisedHelper<Handlers>({
      kind: 'extractor',
      spawn,
      onState: (state) => states.push(state),
      rest: { after: (calls) => (calls >= 2 ? 10 : null) },
    });
    await helper.call((remote) => remote.ping());
    expect(helper.pid).toBe(1);
    await helper.call((remote) => remote.ping());
    await expect.poll(() => helper.pid).toBeNull();
    expect(await helper.call((remote) => remote.ping())).toBe('pong');
    expect(started()).toBe(2);
    expect(states).toEqual(['running', 'running']);
    await helper.close();
  });

  test('one that is renewed is there before it is called again', async () => {
    const { spawn, started } = helpers(() => true);
    const rest = { after: (calls: number) => (calls >= 1 ? 10 : null), renews: () => true };
    const helper = new SupervisedHelper<Handlers>({ kind: 'embedder', spawn, rest });
    await helper.call((remote) => remote.ping());
    await expect.poll(() => helper.pid).toBe(2);
    expect(started()).toBe(2);
    await helper.close();
  });

  test('one with a call in hand is not let go', async () => {
    const { spawn, started } = helpers(() => true);
    const helper = new SupervisedHelper<Handlers>({ kind: 'extractor', spawn, rest: { after: () => 0 } });
    const waiting = helper.call((remote) => remote.wait());
    waiting.catch(() => undefined); // looked at below
    for (let at = 0; at < 20; at += 1) {
      await helper.call((remote) => remote.ping());
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(started()).toBe(1);
    await helper.close();
    await expect(waiting).rejects.toMatchObject(unavailable);
  });
});
