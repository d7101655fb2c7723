import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { ContextMenu } from '../../ui/Menu.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useFileActions } from './file-actions.ts';
import { useMarkedMenu } from './use-marked-menu.tsx';
import { ResultRow, ResultRowSkeleton, type PointerChoice } from './ResultRow.tsx';
import { resultsId, rowId } from './row-id.ts';
import { useSheet } from '../../ui/sheet-store.ts';
import { useSearchKeys } from './use-search-keys.ts';

const none: readonly SearchResult[] = [];

/** Before a row is measured; pixels at the usual text size. */
const heights = { plain: 44, withPassage: 84 };
const rowsAhead = 40;

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
  const results = useFeature('search', (state) => state.response?.results ?? none);
  const query = useFeature('search', (state) => state.answeredQuery);
  const selectedId = useFeature('search', (state) => state.selectedId);
  const total = useFeature('search', ({ response }) => response?.total ?? 0);
  const roots = useRootPaths();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useSearchKeys(false);
  const { menu } = useMarkedMenu();
  const marked = useFeature('search', (state) => state.marking.marked);
  const handlers = useRowHandlers();
  const at = useMemo(() => results.findIndex(({ fileId }) => fileId === selectedId), [results, selectedId]);
  const virtual = useRows(list, results, at, query);
  useReadOn(virtual.getVirtualItems().at(-1)?.index ?? 0, results.length);

  return (
    <ContextMenu actions={menu}>
      <div ref={list} className="relative h-full overflow-y-auto px-1.5">
        <div
          id={resultsId}
          role="listbox"
          tabIndex={0}
          // The question these are the answer to: what measures the app waits for it.
          data-query={query}
          aria-label={messages.search.results}
          aria-multiselectable
          aria-activedescendant={at === -1 || selectedId === null ? undefined : rowId(selectedId)}
          onKeyDown={onKeyDown}
          style={{ height: virtual.getTotalSize() }}
          className="relative outline-none focus-visible:[&_[aria-selected=true]]:outline-2 focus-visible:[&_[aria-selected=true]]:-outline-offset-2 focus-visible:[&_[aria-selected=true]]:outline-accent"
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const result = results[index];
            if (!result) return null;
            return (
              <div
                key={result.fileId}
                ref={virtual.measureElement}
                role="presentation"
                data-index={index}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <ResultRow
                  result={result}
                  query={query}
                  roots={roots}
                  place={index + 1}
                  count={Math.max(total, results.length)}
                  isSelected={marked.size > 0 ? marked.has(result.fileId) : index === at}
                  {...handlers}
                />
              </div>
            );
          })}
        </div>
      </div>
    </ContextMenu>
  );
}

/** Only the rows in view exist, and the selected one, which a screen reader is told of. */
function useRows(
  list: RefObject<HTMLDivElement | null>,
  results: readonly SearchResult[],
  at: number,
  query: string,
): Virtualizer<HTMLDivElement, Element> {
  // The same until there are others: with every new one all places are reckoned again.
  const keyOf = useCallback((index: number) => results[index]?.fileId ?? index, [results]);
  // oxlint-disable-next-line react/incompatible-library -- its functions are used by this list alone
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: results.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => (results[index]?.passages.length ? heights.withPassage : heights.plain),
    getItemKey: keyOf,
    rangeExtractor: (range) => withSelected(defaultRangeExtractor(range), at),
    overscan: 6,
    paddingStart: 6,
    paddingEnd: 6,
  });
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [list, query]);
  const selectedId = results[at]?.fileId;
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  });
  useEffect(() => {
    // Only when another one is selected: rows that come and go around it do not move the list.
    if (selectedId !== undefined) virtual.scrollToIndex(latest.current, { align: 'auto' });
  }, [virtual, selectedId]);
  return virtual;
}

function withSelected(rows: readonly number[], at: number): number[] {
  if (at === -1 || rows.includes(at)) return [...rows];
  return [...rows, at].toSorted((left, right) => left - right);
}

/** Fetches the next rows before the last ones come into view. */
function useReadOn(lastShown: number, count: number): void {
  const { search } = useServices();
  const isNear = count > 0 && lastShown >= count - rowsAhead;
  const limit = useFeature('search', (state) => state.limit);
  useEffect(() => {
    if (isNear) search.getState().showMore();
  }, [search, isNear, count, limit]);
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
      onSelect: (fileId: number, { button, shiftKey, ctrlKey, metaKey }: PointerChoice) => {
        const { select, mark, marking } = search.getState();
        const isMain = button === 0;
        // The menu is about all that are marked.
        if (!isMain && marking.marked.has(fileId)) return;
        if (isMain && shiftKey) mark(fileId, 'range');
        else if (isMain && (ctrlKey || metaKey)) mark(fileId, 'toggle');
        else {
          select(fileId);
          if (latest.current.isNarrow && isMain) latest.current.showSheet();
        }
      },
      onOpen: (fileId: number) => {
        if (latest.current.canOpen && !latest.current.isNarrow) latest.current.open(fileId);
      },
    }),
    [search],
  );
}
