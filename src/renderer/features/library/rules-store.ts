import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { RootRules, RulesPreview } from '../../../shared/contract/rules.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';

/** The rules of one folder while somebody changes them: what is written, and what it would do. */
export interface RulesState {
  /** A glob a line, as they are written. */
  readonly exclude: string;
  readonly include: string;
  /** Null until they are loaded. */
  readonly saved: RootRules | null;
  /** Of what is written now; null while it is looked for, or when nothing differs from what is saved. */
  readonly preview: RulesPreview | null;
  readonly isLooking: boolean;
  readonly error: TroveError | null;
  readonly load: () => Promise<void>;
  readonly write: (lines: Partial<Pick<RulesState, 'exclude' | 'include'>>) => void;
  /** True when they were saved. */
  readonly save: () => Promise<boolean>;
  /** Stops looking. */
  readonly close: () => void;
}

export type RulesStore = StoreApi<RulesState>;

/** Somebody who types has the disk gone through once, not at each letter. */
const typingRestMs = 400;

export function createRulesStore({ library }: TroveClient, path: string): RulesStore {
  return createStore<RulesState>((set, get) => {
    let looking = new AbortController();

    const look = async (): Promise<void> => {
      looking.abort();
      const { signal } = (looking = new AbortController());
      set({ preview: null, error: null, isLooking: differs(get()) });
      if (!get().isLooking) return;
      await new Promise((resolve) => setTimeout(resolve, typingRestMs));
      if (signal.aborted) return;
      try {
        const preview = await library.previewRules({ path, rules: writtenRules(get()) }, { signal });
        if (!signal.aborted) set({ preview, isLooking: false });
      } catch (thrown) {
        if (!signal.aborted) set({ error: toFailure(thrown), isLooking: false });
      }
    };

    return {
      exclude: '',
      include: '',
      saved: null,
      preview: null,
      isLooking: false,
      error: null,
      load: async () => {
        try {
          const { rules } = await library.rules({ path });
          set({ saved: rules, exclude: rules.exclude.join('\n'), include: rules.include.join('\n') });
        } catch (thrown) {
          set({ error: toFailure(thrown) });
        }
      },
      write: (lines) => {
        set(lines);
        void look();
      },
      save: async () => {
        looking.abort();
        try {
          await library.setRules({ path, rules: writtenRules(get()) });
          return true;
        } catch (thrown) {
          set({ error: toFailure(thrown), isLooking: false });
          return false;
        }
      },
      close: () => looking.abort(),
    };
  });
}

export function writtenRules({ exclude, include }: Pick<RulesState, 'exclude' | 'include'>): RootRules {
  return { exclude: globs(exclude), include: globs(include) };
}

/** Whether saving would change anything. */
export function differs(state: RulesState): boolean {
  return state.saved !== null && JSON.stringify(writtenRules(state)) !== JSON.stringify(state.saved);
}

function globs(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
