import { describe, expect, it } from 'vitest';
import { enginePortMessage, type DesktopBridge } from '../../shared/ipc.ts';
import { backOff, portCarrier } from './carriers.ts';

describe('backOff', () => {
  it('begins soon and never waits longer than five seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(backOff)).toEqual([250, 500, 1_000, 2_000, 4_000, 5_000, 5_000]);
  });
});

describe('portCarrier', () => {
  /** The two ends a preload and a page have: real ports, and a page that dispatches real events. */
  function page() {
    const target = new EventTarget();
    const post = (data: unknown, ports: MessagePort[], source: unknown = target): void => {
      target.dispatchEvent(Object.assign(new Event('message'), { data, ports, source }));
    };
    return { target: target as unknown as Window, post };
  }

  const heard: string[] = [];
  const listener = {
    linked: () => void heard.push('linked'),
    lost: () => void heard.push('lost'),
    refused: () => void heard.push('refused'),
  };
  const bridge = (connect: () => void): DesktopBridge => ({
    platform: 'linux',
    connect,
    restartEngine: () => void heard.push('restart'),
    onEngineState: () => () => undefined,
  });

  it('listens before it asks, takes only its own message, and tells when the port closes', async () => {
    const { target, post } = page();
    const { port1, port2 } = new MessageChannel();
    const carrier = portCarrier(
      bridge(() => {
        post('something else', [new MessageChannel().port1]);
        post(enginePortMessage, [new MessageChannel().port1], 'another window');
        post(enginePortMessage, [port1]);
      }),
      target,
    );
    carrier.start(listener);
    expect(heard).toEqual(['linked']);
    port2.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['linked', 'lost']);
    carrier.retry();
    expect(heard.at(-1)).toBe('restart');
  });
});
