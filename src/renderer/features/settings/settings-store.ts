import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { Check } from '../../../shared/contract/library.ts';
import type { ModelState } from '../../../shared/contract/model.ts';
import type { TroveError } from '../../../shared/errors.ts';
import type { Settings } from '../../../shared/settings.ts';
import { toFailure } from '../../app/failure.ts';

type Changes = Partial<Omit<Settings, 'version' | 'paused'>>;

export interface SettingsState {
  /** Null until they are loaded. */
  readonly settings: Settings | null;
  /** Why they could not be loaded, or a change not be saved. */
  readonly error: TroveError | null;
  /** The settings of the change that was not saved. */
  readonly unsaved: readonly string[];
  readonly checks: readonly Check[] | 'running' | null;
  /** Why the checks could not be run. */
  readonly checksError: TroveError | null;
  /** Null until it is loaded. */
  readonly model: ModelState | null;
  readonly isTryingModel: boolean;
  /** Why another model could not be chosen. */
  readonly modelError: TroveError | null;
  readonly load: () => Promise<void>;
  readonly loadModel: () => Promise<void>;
  /** Chooses the model of a folder, or with null the one that comes with Trove; false, and an error, when it is not used. */
  readonly useModel: (folder: string | null) => Promise<boolean>;
  /** Shows the change at once; takes it back when it could not be saved. */
  readonly change: (changes: Changes) => Promise<void>;
  readonly runChecks: () => Promise<void>;
}

export type SettingsStore = StoreApi<SettingsState>;

export function createSettingsStore(client: TroveClient): SettingsStore {
  return createStore<SettingsState>((set, get) => ({
    settings: null,
    error: null,
    unsaved: [],
    checks: null,
    checksError: null,
    model: null,
    isTryingModel: false,
    modelError: null,
    load: async () => {
      try {
        set({ settings: await client.settings.get(), error: null, unsaved: [] });
      } catch (thrown) {
        set({ error: toFailure(thrown) });
      }
    },
    change: async (changes) => {
      const before = get().settings;
      if (!before) return;
      set({ settings: { ...before, ...changes }, error: null, unsaved: [] });
      try {
        set({ settings: await client.settings.update(changes) });
      } catch (thrown) {
        set({ settings: before, error: toFailure(thrown), unsaved: Object.keys(changes) });
      }
    },
    loadModel: async () => {
      try {
        set({ model: await client.model.get() });
      } catch {
        // The connection broke, which the window says; it is asked again when the settings are next shown.
      }
    },
    useModel: async (folder) => {
      set({ isTryingModel: true, modelError: null });
      try {
        const model = await (folder === null ? client.model.reset() : client.model.use({ folder }));
        set({ model, isTryingModel: false });
        return true;
      } catch (thrown) {
        set({ modelError: toFailure(thrown), isTryingModel: false });
        return false;
      }
    },
    runChecks: async () => {
      set({ checks: 'running', checksError: null });
      try {
        set({ checks: (await client.library.doctor()).checks });
      } catch (thrown) {
        set({ checks: null, checksError: toFailure(thrown) });
      }
    },
  }));
}
