import { useEffect, useMemo, useRef } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { ContextMenu } from '../../ui/Menu.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useFileActions } from './file-actions.ts';
import { useFileMenu } from './use-file-menu.tsx';
import { ResultRow, ResultRowSkeleton } from './ResultRow.tsx';
import { resultsId, rowId } from './row-id.ts';
import { canShowMore } from './search-store.ts';
import { useSheet } from '../../ui/sheet-store.ts';
import { useSearchKeys } from './use-search-keys.ts';

const none: readonly SearchResult[] = [];

export function ResultList({ isLoading }: { isLoading: boolean }) {
  if (isLoading) return <LoadingList />;
  return <LoadedList />;
}

function LoadingList() {
  return (
    <div aria-hidden className="h-full overflow-hidden p-1.5">
      {Array.from({ length: 8 }, (_, row) => (
        <ResultRowSkeleton key={row} />
      ))}
    </div>
  );
}

function LoadedList() {
  const { search } = useServices();
  const results = useFeature('search', (state) => state.response?.results ?? none);
  const query = useFeature('search', (state) => state.answeredQuery);
  const selectedId = useFeature('search', (state) => state.selectedId);
  const hasMore = useFeature('search', canShowMore);
  const roots = useRootPaths();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useSearchKeys(false);
  const menu = useFileMenu(results.find(({ fileId }) => fileId === selectedId));
  const handlers = useRowHandlers();
  useKeepInView(list, selectedId, query);

  return (
    <ContextMenu actions={menu}>
      <div ref={list} className="relative h-full overflow-y-auto p-1.5">
        <div
          id={resultsId}
          role="listbox"
          tabIndex={0}
          // The question these are the answer to: what measures the app waits for it.
          data-query={query}
          aria-label={messages.search.results}
          aria-activedescendant={selectedId === null ? undefined : rowId(selectedId)}
          onKeyDown={onKeyDown}
          className="outline-none focus-visible:[&_[aria-selected=true]]:outline-2 focus-visible:[&_[aria-selected=true]]:-outline-offset-2 focus-visible:[&_[aria-selected=true]]:outline-accent"
        >
          {results.map((result) => (
            <ResultRow
              key={result.fileId}
              result={result}
              query={query}
              roots={roots}
              isSelected={result.fileId === selectedId}
              {...handlers}
            />
          ))}
        </div>
        {hasMore && (
          <div className="flex justify-center p-2">
            <Button look="quiet" onClick={() => search.getState().showMore()}>
              {messages.search.showMore}
            </Button>
          </div>
        )}
      </div>
    </ContextMenu>
  );
}

/** The added folders' paths; the same array until they change, so that rows are not drawn again with every status. */
export function useRootPaths(): readonly string[] {
  const joined = useFeature('engine', ({ status }) => status?.roots.map(({ path }) => path).join('\0') ?? '');
  return useMemo(() => (joined === '' ? [] : joined.split('\0')), [joined]);
}

/** Stable functions, so that only the rows whose data changed are drawn. */
function useRowHandlers() {
  const { search } = useServices();
  const { open } = useFileActions();
  const isNarrow = useNarrow();
  const canOpen = useFeature('engine', (state) => state.abilities.open);
  const showSheet = useSheet((state) => state.show);
  const latest = useRef({ open, isNarrow, canOpen, showSheet });
  useEffect(() => {
    latest.current = { open, isNarrow, canOpen, showSheet };
  });
  return useMemo(
    () => ({
      onSelect: (fileId: number, isMain: boolean) => {
        search.getState().select(fileId);
        if (latest.current.isNarrow && isMain) latest.current.showSheet();
      },
      onOpen: (fileId: number) => {
        if (latest.current.canOpen && !latest.current.isNarrow) latest.current.open(fileId);
      },
    }),
    [search],
  );
}

/** Keeps the selected row in view; a new question begins at the top. */
function useKeepInView(
  list: React.RefObject<HTMLDivElement | null>,
  selectedId: number | null,
  query: string,
): void {
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [list, query]);
  useEffect(() => {
    if (selectedId !== null) document.getElementById(rowId(selectedId))?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);
}
