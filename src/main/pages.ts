/** The pages that said hello: who gets the engine's port, and what main tells them. */
import type { DesktopState, PageCommand } from '../shared/desktop.ts';
import { pageChannels, type EngineState } from '../shared/ipc.ts';
import { MessageChannelMain, type PortSurface, type WebContentsSurface } from './platform.ts';

export class Pages {
  readonly #attach: (port: PortSurface) => void;
  readonly #pages = new Set<WebContentsSurface>();
  /** For a page that has not said hello yet. */
  readonly #early = new Map<WebContentsSurface, PageCommand[]>();
  #engine: EngineState = { state: 'starting', message: null };
  #desktop: DesktopState | null = null;

  constructor(attach: (port: PortSurface) => void) {
    this.#attach = attach;
  }

  /** A page is there, or was loaded anew. */
  add(page: WebContentsSurface): void {
    if (!this.#pages.has(page)) page.once('destroyed', () => this.#pages.delete(page));
    this.#pages.add(page);
    if (this.#desktop) page.send(pageChannels.desktopState, this.#desktop);
    this.#tellEngine(page);
    for (const command of this.#early.get(page) ?? []) page.send(pageChannels.command, command);
    this.#early.delete(page);
  }

  setEngine(state: EngineState): void {
    this.#engine = state;
    for (const page of this.#pages) this.#tellEngine(page);
  }

  setDesktop(state: DesktopState): void {
    this.#desktop = state;
    for (const page of this.#pages) if (!page.isDestroyed()) page.send(pageChannels.desktopState, state);
  }

  command(page: WebContentsSurface, command: PageCommand): void {
    if (page.isDestroyed()) return;
    if (this.#pages.has(page)) page.send(pageChannels.command, command);
    else this.#early.set(page, [...(this.#early.get(page) ?? []), command]);
  }

  #tellEngine(page: WebContentsSurface): void {
    if (page.isDestroyed()) return;
    page.send(pageChannels.engineState, this.#engine);
    if (this.#engine.state !== 'running') return;
    const { port1, port2 } = new MessageChannelMain();
    this.#attach(port1);
    page.postMessage(pageChannels.enginePort, null, [port2]);
  }
}
