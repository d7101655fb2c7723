import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Suggestion } from '../../../shared/contract/search.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { focusSearchField } from './search-field-element.ts';
import { isCompletion } from './suggestion-store.ts';

export interface Suggestions {
  /** Empty: there is no list. */
  readonly shown: readonly Suggestion[];
  readonly chosen: Suggestion | null;
  /** What Tab takes. */
  readonly ofTab: Suggestion | null;
  readonly take: (suggestion: Suggestion) => void;
  /** True when the key was for the list. */
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => boolean;
}

/** The suggestions for the search field as it is now. A file that stands among the results is not suggested as well. */
export function useSuggestions(): Suggestions {
  const { search, suggestion: store } = useServices();
  const query = useFeature('search', (state) => state.query);
  const isAnswered = useFeature('search', (state) => state.answeredQuery === state.query);
  const results = useFeature('search', ({ response }) => response?.results);
  const { suggestions, chosen, text, isPending, isFirstWanted } = useFeature('suggestion', (state) => state);
  useEffect(() => {
    if (isAnswered) store.getState().leaveOut(new Set(results?.map(({ fileId }) => fileId)));
  }, [store, suggestions, results, isAnswered]);
  const listed = new Set(results?.map(({ fileId }) => fileId));
  // Whether a file stands among the results is known once they are there.
  const shown = suggestions.filter(({ fileId }) => fileId === null || (isAnswered && !listed.has(fileId)));
  const [first] = shown;
  const isFresh = text === query;
  const ofTab = chosen ?? (first && isCompletion(text, first) ? first : null);

  const take = ({ kind, replace, insert, detail }: Suggestion): void => {
    const isWhole = kind === 'past' || kind === 'saved' || kind === 'file';
    // By its path, so that it is this file and no other of its name.
    const inserted = kind === 'file' ? detail : insert;
    const next = isWhole ? inserted : query.slice(0, replace[0]) + inserted + query.slice(replace[1]);
    const cursor = isWhole ? next.length : replace[0] + inserted.length;
    store.getState().close();
    search.getState().setQuery(next);
    focusSearchField([cursor, cursor]);
    // An operator wants its value.
    if (kind === 'operator') store.getState().ask(next, cursor);
  };

  const latestTake = useRef(take);
  useEffect(() => {
    latestTake.current = take;
  });
  useEffect(() => {
    if (!isFirstWanted || isPending || !isFresh || !first) return;
    // Not from within the effect: the field is drawn anew for it.
    queueMicrotask(() => latestTake.current(first));
  }, [isFirstWanted, isPending, isFresh, first]);

  /** Up and down; from the last one the keys go on into the results. */
  const walk = (key: 'ArrowDown' | 'ArrowUp'): boolean => {
    const at = chosen === null ? -1 : shown.indexOf(chosen);
    if (key === 'ArrowUp' && at === -1) return false;
    const next = key === 'ArrowDown' ? at + 1 : at - 1;
    if (next < shown.length) store.getState().choose(shown[next] ?? null);
    else store.getState().close();
    return next < shown.length;
  };

  const onKey = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const cursor = event.currentTarget.selectionStart ?? query.length;
    if (key === 'ArrowDown' && shown.length === 0 && (altKey || query === '')) {
      store.getState().ask(query, cursor);
      return true;
    }
    if (shiftKey || ctrlKey || metaKey || altKey) return false;
    const isOpen = shown.length > 0;
    if (key === 'Tab' && isPending && /\S:\S*$/u.test(query.slice(0, cursor))) {
      store.getState().wantFirst();
      return true;
    }
    if (isOpen && key === 'Escape') {
      store.getState().dismiss();
      return true;
    }
    if (isOpen && isFresh) {
      if (key === 'ArrowDown' || key === 'ArrowUp') return walk(key);
      const taken = key === 'Tab' ? ofTab : key === 'Enter' ? chosen : null;
      if (taken) take(taken);
      if (taken) return true;
    }
    // Who goes on does not want a list in the way a moment later.
    if (['ArrowDown', 'ArrowUp', 'Enter', 'Tab'].includes(key)) store.getState().close();
    return false;
  };

  return { shown, chosen, ofTab: isFresh ? ofTab : null, take, onKey };
}
