import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { abilitiesOf } from '../shared/desk-abilities.ts';
import type { FromEngine, ToEngine } from '../shared/ipc.ts';
import { connectToMain } from './engine-port.ts';
import type { MessagePortMain, ParentPort } from './parent-port.ts';

class Port extends EventEmitter implements MessagePortMain {
  postMessage(): void {}
  start(): void {}
  close(): void {}
}

/** Main's side of the link, by hand. */
class Main extends EventEmitter implements ParentPort {
  readonly received: FromEngine[] = [];

  postMessage(message: unknown): void {
    this.received.push(message as FromEngine);
  }

  say(data: ToEngine, ...ports: MessagePortMain[]): void {
    this.emit('message', { data, ports });
  }
}

async function connected() {
  const main = new Main();
  const connecting = connectToMain(main);
  main.say({ type: 'start', dataFolder: null, abilities: abilitiesOf(true), version: '1.0.0' });
  return { main, link: await connecting };
}

test('a page that came while the engine was starting is not lost', async () => {
  const { main, link } = await connected();
  const [early, late] = [new Port(), new Port()];
  main.say({ type: 'page' }, early);
  const served: MessagePortMain[] = [];
  link.onPage((port) => served.push(port));
  main.say({ type: 'page' }, late);
  expect(served).toEqual([early, late]);
});

test('each helper gets its own answer, whatever their order', async () => {
  const { main, link } = await connected();
  const [watcher, extractor] = [link.spawn('watcher'), link.spawn('extractor')];
  const ids = main.received.map((message) => (message.type === 'spawn' ? message.requestId : -1));
  main.say({ type: 'helper-started', requestId: ids[1] ?? -1, pid: 22 }, new Port());
  main.say({ type: 'helper-refused', requestId: ids[0] ?? -1, message: 'The watcher could not be started.' });
  await expect(watcher).rejects.toMatchObject({ code: 'HELPER_UNAVAILABLE' });
  const { pid, exited } = await extractor;
  expect(pid).toBe(22);
  main.say({ type: 'helper-exited', requestId: ids[1] ?? -1, code: 1 });
  expect(await exited).toEqual({ code: 1, signal: null });
});

test('what the desktop refuses becomes an error with a code', async () => {
  const { main, link } = await connected();
  const opening = link.desk.open('/a/letter.pdf');
  const request = main.received.at(-1);
  expect(request).toMatchObject({ type: 'desk', call: { action: 'open', path: '/a/letter.pdf' } });
  if (request?.type !== 'desk') return;
  main.say({ type: 'desk-failed', requestId: request.requestId, message: 'No program opens it.' });
  await expect(opening).rejects.toMatchObject({ code: 'DESK_FAILED', message: 'No program opens it.' });
});
