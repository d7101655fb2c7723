/** What can be done with a found file. Outcomes are told in one line below the list. */
import { createStore, useStore } from 'zustand';
import { mostDragged } from '../../../shared/desk-abilities.ts';
import { toFailure } from '../../app/failure.ts';
import { messages } from '../../app/messages.ts';
import { excludeFiles } from './exclude-files.ts';
import { useServices } from '../../app/Services.tsx';

export interface Outcome {
  readonly text: string;
  readonly isFailure: boolean;
}

/** What was done and can be taken back. */
export interface Undoable {
  readonly text: string;
  readonly undo: () => void;
}

interface Told {
  readonly outcome: Outcome | null;
  readonly undoable: Undoable | null;
}

const outcomes = createStore<Told>(() => ({ outcome: null, undoable: null }));
let timer: ReturnType<typeof setTimeout> | undefined;

function tell(text: string, isFailure: boolean): void {
  clearTimeout(timer);
  outcomes.setState({ outcome: { text, isFailure } });
  timer = setTimeout(() => outcomes.setState({ outcome: null }), isFailure ? 8_000 : 2_500);
}

/** What went wrong, and what to do about it. */
export function tellFailure(text: string): void {
  tell(text, true);
}

export function tellCopied(): void {
  tell(messages.search.copied, false);
}

/** What the last action led to, for a few seconds. */
export function useOutcome(): Outcome | null {
  return useStore(outcomes, ({ outcome }) => outcome);
}

export function useUndoable(): Undoable | null {
  return useStore(outcomes, ({ undoable }) => undoable);
}

export function dismissUndoable(): void {
  outcomes.setState({ undoable: null });
}

export interface FileActions {
  readonly open: (fileId: number) => void;
  /** With a program that the person is asked for. */
  readonly openWith: (fileId: number) => void;
  readonly reveal: (fileId: number) => void;
  /** Lets the pointer take these files out of the window. */
  readonly drag: (fileIds: readonly number[]) => void;
  /** In the system's own preview, where there is one. */
  readonly preview: (fileId: number) => void;
  readonly copyPath: (path: string) => void;
  /** `said` is what is told afterwards. */
  readonly copyText: (text: string, said: string) => void;
  /** Leaves files out of the index, which can be undone for a while. */
  readonly exclude: (paths: readonly string[], roots: readonly string[]) => void;
}

export function useFileActions(): FileActions {
  const { connection, place, search } = useServices();
  const { client } = connection;
  const act = async (doing: Promise<unknown>): Promise<void> => {
    try {
      await doing;
    } catch (thrown) {
      const { message, nextStep } = toFailure(thrown);
      tell(`${message} ${nextStep}`, true);
    }
  };
  /** The search led to this file: both are suggested and stand higher next time, unless nothing is to be kept. */
  const remember = (fileId: number): void => {
    const text = place.getState().place === 'search' ? search.getState().answeredQuery : '';
    void act(client.search.remember({ text, fileId }));
  };
  const actOnFound = async (fileId: number, doing: Promise<unknown>): Promise<void> => {
    remember(fileId);
    await act(doing);
  };
  return {
    open: (fileId) => void actOnFound(fileId, client.files.open({ fileId })),
    openWith: (fileId) => void actOnFound(fileId, client.files.openWith({ fileId })),
    reveal: (fileId) => void actOnFound(fileId, client.files.reveal({ fileId })),
    drag: (fileIds) => void act(client.files.drag({ fileIds: fileIds.slice(0, mostDragged) })),
    preview: (fileId) => void act(client.files.preview({ fileId })),
    copyPath: (path) => void copyText(path, messages.search.copied),
    copyText: (text, said) => void copyText(text, said),
    exclude: (paths, roots) =>
      void act(
        excludeFiles(client, paths, roots).then((goBack) =>
          outcomes.setState({
            undoable: { text: messages.marking.excluded(paths.length), undo: () => void act(goBack()) },
          }),
        ),
      ),
  };
}

async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(said, false);
  } catch {
    // A browser may forbid it; the path is on screen to be selected by hand.
    tell(messages.search.copyFailed, true);
  }
}
