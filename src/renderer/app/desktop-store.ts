/** What main says of the app itself; null in a browser, and until main has said it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DesktopAct, DesktopState } from '../../shared/desktop.ts';
import type { DesktopBridge } from '../../shared/ipc.ts';

export interface DesktopSnapshot {
  readonly state: DesktopState | null;
  readonly act: (act: DesktopAct) => void;
}

export type DesktopStore = StoreApi<DesktopSnapshot>;

export function createDesktopStore(bridge: DesktopBridge | undefined): DesktopStore {
  const store = createStore<DesktopSnapshot>(() => ({ state: null, act: (act) => bridge?.act(act) }));
  bridge?.onDesktopState((state) => store.setState({ state }));
  return store;
}
