import { describe, expect, it } from 'vitest';
import { createConnection, type CarrierListener, type Link } from './rpc.ts';

/** A carrier that a test attaches links to by hand. */
function handCarrier() {
  let listener: CarrierListener | undefined;
  const connection = createConnection({
    start: (given) => {
      listener = given;
    },
    retry: () => undefined,
  });
  if (!listener) throw new Error('The carrier was not started.');
  return { connection, listener };
}

const settings = { version: 1, theme: 'dark', maxFileMegabytes: 200, includeHidden: false, paused: false };
const answering = (value: unknown): Link => ({ call: () => Promise.resolve(value) });
const silent: Link = { call: () => new Promise(() => undefined) };
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('createConnection', () => {
  it('lets a question wait for the first carrier instead of failing', async () => {
    const { connection, listener } = handCarrier();
    const asked = connection.client.settings.get();
    await tick();
    listener.linked(answering(settings));
    expect(await asked).toEqual(settings);
    expect(connection.state.getState().state).toBe('open');
  });

  it('asks a question again when the carrier breaks before the answer', async () => {
    const { connection, listener } = handCarrier();
    listener.linked(silent);
    const asked = connection.client.settings.get();
    await tick();
    listener.lost();
    expect(connection.state.getState().state).toBe('lost');
    await tick();
    listener.linked(answering(settings));
    expect(await asked).toEqual(settings);
  });

  it('never repeats an act: whether it was done is unknown, and that is said', async () => {
    const { connection, listener } = handCarrier();
    let calls = 0;
    listener.linked({
      call: () => {
        calls += 1;
        return new Promise(() => undefined);
      },
    });
    const acted = connection.client.library.remove({ path: '/home' });
    await tick();
    listener.lost();
    await expect(acted).rejects.toMatchObject({ code: 'OWNER_UNREACHABLE' });
    listener.linked(answering({}));
    await tick();
    expect(calls).toBe(1);
  });

  it('follows a new port that comes without the old one closing', async () => {
    const { connection, listener } = handCarrier();
    listener.linked(silent);
    const asked = connection.client.settings.get();
    await tick();
    listener.linked(answering(settings));
    expect(await asked).toEqual(settings);
  });

  it('passes on what the engine refuses, once', async () => {
    const { connection, listener } = handCarrier();
    let calls = 0;
    listener.linked({
      call: () => {
        calls += 1;
        return Promise.reject(new Error('no'));
      },
    });
    await expect(connection.client.library.status()).rejects.toThrow('no');
    expect(calls).toBe(1);
  });

  it('stops waiting when the caller gives up', async () => {
    const { connection, listener } = handCarrier();
    const controller = new AbortController();
    const asked = connection.client.settings.get(undefined, { signal: controller.signal });
    await tick();
    controller.abort(new Error('typed on'));
    await expect(asked).rejects.toThrow('typed on');
    listener.linked(answering(settings));
  });
});
