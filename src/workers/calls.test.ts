import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { TroveError } from '../shared/errors.ts';
import { connectCalls, serveCalls } from './calls.ts';
import type { Channel } from './channel.ts';

function channelOf(port: MessagePort): Channel {
  return {
    send: (message, transfer) => port.postMessage(message, transfer),
    onMessage: (listener) => void port.on('message', listener),
    onClose: (listener) => void port.once('close', listener),
  };
}

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

function connect<T extends object>(target: T | Promise<T>) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveCalls(channelOf(port1), target);
  return { remote: connectCalls<T>(channelOf(port2), 'test helper'), port: port1 };
}

describe('calls', () => {
  test('arguments and results cross, also typed arrays and several at a time', async () => {
    const { remote } = connect({ double: async (values: Float32Array) => values.map((value) => value * 2) });
    const answers = await Promise.all([
      remote.double(new Float32Array([1, 2])),
      remote.double(new Float32Array([3])),
    ]);
    expect(answers.map((answer) => [...answer])).toEqual([[2, 4], [6]]);
  });

  test('what a call hands over arrives whole and is not kept here', async () => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    serveCalls(channelOf(port1), { sum: (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum + byte, 0) });
    const given = Uint8Array.of(1, 2, 3);
    const remote = connectCalls<{ sum(bytes: Uint8Array): number }>(channelOf(port2), 'test helper', () => [
      given.buffer,
    ]);
    expect(await remote.sum(given.subarray(1))).toBe(5);
    expect(given).toHaveLength(0);
  });

  test('an error keeps its code and next step instead of becoming a plain Error', async () => {
    const { remote } = connect({
      fail: () => {
        throw new TroveError('DISK_FULL', 'The disk is full.');
      },
    });
    await expect(remote.fail()).rejects.toMatchObject({ code: 'DISK_FULL', message: 'The disk is full.' });
  });

  test('a target that cannot be opened answers every call with the reason', async () => {
    const opening = Promise.reject<{ read(): string }>(new TroveError('DATA_DAMAGED', 'Not a database.'));
    const { remote } = connect(opening);
    await expect(remote.read()).rejects.toMatchObject({ code: 'DATA_DAMAGED' });
  });

  test('an aborted signal rejects the caller at once and reaches the other side', async () => {
    const seen = Promise.withResolvers<void>();
    const { remote } = connect({
      wait: (_: string, signal: AbortSignal) =>
        new Promise<void>(() => signal.addEventListener('abort', () => seen.resolve())),
    });
    const controller = new AbortController();
    const waiting = remote.wait('x', controller.signal);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' });
    await seen.promise;
  });

  test('calls in flight reject when the other side goes away instead of waiting for ever', async () => {
    const { remote, port } = connect({ never: () => new Promise<void>(() => undefined) });
    const waiting = remote.never();
    setTimeout(() => port.close(), 20);
    await expect(waiting).rejects.toMatchObject({ code: 'HELPER_UNAVAILABLE' });
    await expect(remote.never()).rejects.toMatchObject({ code: 'HELPER_UNAVAILABLE' });
  });

  test('inherited methods of every object cannot be called from outside', async () => {
    const { remote } = connect({ ok: () => 1 } as { ok(): number; constructor: never });
    const reach = remote as unknown as { hasOwnProperty(name: string): Promise<unknown> };
    await expect(reach.hasOwnProperty('ok')).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
