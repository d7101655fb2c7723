/** The only module that listens to pages. They say two things without payload; all else runs over the engine's port. */
import { pageChannels, type EngineState } from '../shared/ipc.ts';
import type { EngineSupervisor } from './engine-supervisor.ts';
import { isFromOwnPage, type IsOwnPage } from './own-page.ts';
import { ipcMain, MessageChannelMain, type WebContentsSurface } from './platform.ts';

/** Gives each of our pages the engine's state and, now and after each restart, a port to it. */
export function connectPages(engine: EngineSupervisor, isOwnPage: IsOwnPage): void {
  const pages = new Set<WebContentsSurface>();

  const handPort = (page: WebContentsSurface): void => {
    const { port1, port2 } = new MessageChannelMain();
    engine.attachPage(port1);
    page.postMessage(pageChannels.enginePort, null, [port2]);
  };
  const tell = (page: WebContentsSurface, state: EngineState): void => {
    if (page.isDestroyed()) return;
    page.send(pageChannels.engineState, state);
    if (state.state === 'running') handPort(page);
  };

  engine.onState((state) => {
    for (const page of pages) tell(page, state);
  });
  ipcMain.on(pageChannels.connect, (event) => {
    if (!isFromOwnPage(event, isOwnPage)) return;
    const page = event.sender;
    if (!pages.has(page)) page.once('destroyed', () => pages.delete(page));
    pages.add(page);
    tell(page, engine.state);
  });
  ipcMain.on(pageChannels.restartEngine, (event) => {
    if (isFromOwnPage(event, isOwnPage)) engine.restart();
  });
}
