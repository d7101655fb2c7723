import { useRef, useState, type KeyboardEvent } from 'react';
import { messages } from '../../app/messages.ts';
import { toFailure } from '../../app/failure.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { moveOfKey } from '../search/selection.ts';

const pageSize = 6;

export interface Quick {
  readonly isPreviewing: boolean;
  /** What went wrong, or what was just done, in one line. */
  readonly outcome: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Something was typed, so a blank is a blank again. */
  readonly typed: () => void;
  readonly open: (fileId: number) => void;
  readonly drag: (fileId: number) => void;
  readonly reset: () => void;
}

/** The keys of the quick window; the focus never leaves its field. */
export function useQuick(): Quick {
  const { search, connection } = useServices();
  const act = useFeature('desktop', (snapshot) => snapshot.act);
  const [isPreviewing, setPreviewing] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  /** After an arrow a blank previews; after a letter it is a blank. */
  const isWalking = useRef(false);

  const hide = (): void => act({ type: 'hide' });
  const failed = (thrown: unknown): void => {
    const { message, nextStep } = toFailure(thrown);
    setOutcome(`${message} ${nextStep}`);
  };
  const doThenHide = async (doing: Promise<unknown>): Promise<void> => {
    try {
      await doing;
      hide();
    } catch (thrown) {
      failed(thrown);
    }
  };
  const selected = () => {
    const { response, selectedId } = search.getState();
    return response?.results.find(({ fileId }) => fileId === selectedId);
  };
  const copy = async (path: string): Promise<void> => {
    await navigator.clipboard.writeText(path);
    setOutcome(messages.search.copied);
  };
  const open = (fileId: number): void => void doThenHide(connection.client.files.open({ fileId }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { query, setQuery, move } = search.getState();
    const file = selected();
    const command = event.ctrlKey || event.metaKey;
    const way = moveOfKey(event, true);
    if (event.key === 'Escape') {
      if (query === '') hide();
      else setQuery('');
    } else if (event.key === 'Enter' && event.shiftKey) act({ type: 'show-window', query });
    else if (!file) return;
    else if (way !== null) {
      isWalking.current = true;
      move(way, pageSize);
    } else if (event.key === 'Enter') {
      if (command) void doThenHide(connection.client.files.reveal({ fileId: file.fileId }));
      else open(file.fileId);
    } else if (event.key === 'Tab' || (event.key === ' ' && isWalking.current)) {
      if (event.key === 'Tab') isWalking.current = false;
      setPreviewing(!isPreviewing);
    } else if (command && event.key.toLowerCase() === 'c' && !hasSelection(event.target))
      void copy(file.path);
    else return;
    event.preventDefault();
  };

  return {
    isPreviewing,
    outcome,
    onKeyDown,
    typed: () => {
      isWalking.current = false;
      setOutcome(null);
    },
    open,
    drag: (fileId) => void connection.client.files.drag({ fileIds: [fileId] }).catch(failed),
    reset: () => {
      isWalking.current = false;
      setPreviewing(false);
      setOutcome(null);
      search.getState().setQuery('');
    },
  };
}

function hasSelection(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.selectionStart !== target.selectionEnd;
}
