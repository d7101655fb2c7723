import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { Problem, ProblemState, Verdict } from '../../../shared/contract/library.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';
import { cleanPath, folderOf } from '../../app/paths.ts';

export interface LibraryState {
  /** What the last act on the library met, until the next one. */
  readonly error: TroveError | null;
  /** What stands in the field that asks for a folder; null: none is asked for. */
  readonly asked: string | null;
  readonly adding: boolean;
  readonly addError: TroveError | null;
  readonly verdict: Verdict | null;
  readonly whyError: TroveError | null;
  readonly problemState: ProblemState;
  /** Null while the first page loads. */
  readonly problems: readonly Problem[] | null;
  readonly nextProblem: number | null;
  readonly problemsError: TroveError | null;
  /** True when it was added. */
  readonly add: (path: string) => Promise<boolean>;
  /** Folders that were dropped on the window. */
  readonly addDropped: (paths: readonly string[]) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly setPaused: (paused: boolean) => Promise<void>;
  /** Whatever power and time of day say. */
  readonly indexNow: () => Promise<void>;
  readonly rescan: () => Promise<void>;
  readonly explain: (path: string) => Promise<void>;
  readonly ask: (path: string | null) => void;
  /** Asks for the folder that this path is, or that holds it. */
  readonly askFor: (path: string) => Promise<void>;
  readonly showProblems: (state: ProblemState) => Promise<void>;
  readonly moreProblems: () => Promise<void>;
}

export type LibraryStore = StoreApi<LibraryState>;

const problemsPerPage = 100;

export function createLibraryStore(client: TroveClient): LibraryStore {
  return createStore<LibraryState>((set, get) => {
    const acting = async (act: () => Promise<unknown>): Promise<void> => {
      try {
        set({ error: null });
        await act();
      } catch (thrown) {
        set({ error: toFailure(thrown) });
      }
    };

    return {
      error: null,
      asked: null,
      adding: false,
      addError: null,
      verdict: null,
      whyError: null,
      problemState: 'failed',
      problems: null,
      nextProblem: null,
      problemsError: null,
      add: async (path) => {
        set({ adding: true, addError: null });
        try {
          await client.library.add({ path: cleanPath(path) });
          return true;
        } catch (thrown) {
          set({ addError: toFailure(thrown) });
          return false;
        } finally {
          set({ adding: false });
        }
      },
      addDropped: (paths) =>
        acting(async () => {
          for (const path of paths) await client.library.add({ path });
        }),
      askFor: async (path) => {
        const asked = await client.library.measureFolder({ path }).then(
          () => path,
          // What is no folder lies in one.
          () => folderOf(path),
        );
        get().ask(asked);
      },
      ask: (asked) => set({ asked, addError: null }),
      remove: (path) => acting(() => client.library.remove({ path })),
      setPaused: (paused) => acting(() => (paused ? client.library.pause() : client.library.resume())),
      indexNow: () => acting(() => client.library.indexNow()),
      rescan: () => acting(() => client.library.rescan()),
      explain: async (path) => {
        try {
          set({ verdict: await client.library.why({ path: cleanPath(path) }), whyError: null });
        } catch (thrown) {
          set({ verdict: null, whyError: toFailure(thrown) });
        }
      },
      showProblems: async (state) => {
        if (get().problemState !== state) set({ problemState: state, problems: null });
        // What was shown in pages stays as long after a refresh.
        const limit = Math.min(500, Math.max(problemsPerPage, get().problems?.length ?? 0));
        await loadProblems(state, 0, limit, (page) => page);
      },
      moreProblems: async () => {
        const { problemState, nextProblem, problems } = get();
        if (nextProblem === null) return;
        await loadProblems(problemState, nextProblem, problemsPerPage, (page) => [
          ...(problems ?? []),
          ...page,
        ]);
      },
    };

    async function loadProblems(
      state: ProblemState,
      after: number,
      limit: number,
      merge: (page: readonly Problem[]) => readonly Problem[],
    ): Promise<void> {
      try {
        const page = await client.library.problems({ state, after, limit });
        if (get().problemState !== state) return;
        set({ problems: merge(page.problems), nextProblem: page.next, problemsError: null });
      } catch (thrown) {
        set({ problemsError: toFailure(thrown) });
      }
    }
  });
}
