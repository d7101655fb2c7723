import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useFeature, useServices } from '../../app/Services.tsx';
import { usePeek } from '../preview/peek-store.ts';
import { useFindSimilar } from '../similar/use-find-similar.ts';
import { tellCopied, useFileActions } from './file-actions.ts';
import { resultsId, rowId } from './row-id.ts';
import { markedOf, mostCompared, mostOpened } from './marking.ts';
import { moveOfKey } from './selection.ts';
import { useTrash } from './trash-question.ts';
import { useSheet } from '../../ui/sheet-store.ts';

/** Rows that fit, counted from the selected row's own height. */
function visibleRows(selectedId: number | null): number {
  const list = document.getElementById(resultsId)?.parentElement;
  const row = selectedId === null ? null : document.getElementById(rowId(selectedId));
  return list && row ? Math.max(1, Math.floor(list.clientHeight / row.offsetHeight) - 1) : 8;
}

/** The keys of the list, whether the field or the list has the focus. */
export function useSearchKeys(inField: boolean): (event: KeyboardEvent) => void {
  const { search } = useServices();
  const { open, preview, reveal } = useFileActions();
  const abilities = useFeature('engine', (state) => state.abilities);
  const place = useFeature('place', (state) => state.place);
  const goTo = useFeature('place', (state) => state.goTo);
  const showSheet = useSheet((state) => state.show);
  const findSimilar = useFindSimilar();
  const openPeek = usePeek((state) => state.open);
  const { canTrash, askTrash } = useTrash();
  const openMarked = (): void => {
    const { marked } = search.getState().marking;
    if (abilities.open && marked.size <= mostOpened) for (const fileId of marked) open(fileId);
  };

  /** macOS has a preview of its own, which people know. */
  const look = abilities.preview ? preview : openPeek;

  return (event) => {
    if (event.nativeEvent.isComposing) return;
    const { query, response, selectedId, move, setQuery } = search.getState();
    const selected = response?.results.find(({ fileId }) => fileId === selectedId);
    const command = event.ctrlKey || event.metaKey;
    const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    // In the field Shift with the other keys selects its text.
    const marks = event.shiftKey && (isVertical || !inField);
    const { key, ctrlKey, metaKey, altKey } = event;
    const way = moveOfKey({ key, ctrlKey, metaKey, altKey, shiftKey: event.shiftKey && !marks }, inField);
    const { marking, markAll, unmark } = search.getState();

    if (event.key === 'Escape' && marking.marked.size > 0) unmark();
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else if (place !== 'search') {
      if (event.key !== 'Enter' || query === '') return;
      goTo('search');
    } else if (way !== null && selected) move(way, visibleRows(selectedId), marks);
    else if (!selected) return;
    else if (!inField && event.key === ' ') look(selected.fileId);
    else if (!inField && isTrashKey(event)) {
      const files = markedOf(response?.results ?? [], marking.marked, selectedId);
      if (canTrash(files)) askTrash(files);
    } else if (!inField && command && event.key.toLowerCase() === 'a') markAll();
    else if (event.key === 'Enter' && event.altKey) {
      const files = markedOf(response?.results ?? [], marking.marked, selectedId);
      if (files.length <= mostCompared) findSimilar(...files);
    } else if (event.key === 'Enter' && marking.marked.size > 1) openMarked();
    else if (event.key === 'Enter' && event.shiftKey) showSheet();
    else if (event.key === 'Enter' && command && abilities.reveal) reveal(selected.fileId);
    else if (event.key === 'Enter' && !command && abilities.open) open(selected.fileId);
    else return;
    event.preventDefault();
  };
}

function isTrashKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Delete' || (key === 'Backspace' && (ctrlKey || metaKey));
}

/** Copying with nothing selected copies the path of the selected row. */
export function useCopyPath(pathOfSelected: () => string | undefined): void {
  const latest = useRef(pathOfSelected);
  useEffect(() => {
    latest.current = pathOfSelected;
  });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const path = latest.current();
      if (path === undefined || !event.clipboardData || hasSelectedText()) return;
      event.clipboardData.setData('text/plain', path);
      event.preventDefault();
      tellCopied();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
}

function hasSelectedText(): boolean {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)
    return focused.selectionStart !== focused.selectionEnd;
  return document.getSelection()?.isCollapsed === false;
}
