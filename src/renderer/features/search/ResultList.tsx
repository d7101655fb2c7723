import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { ContextMenu } from '../../ui/Menu.tsx';
import { useMarkedMenu } from './use-marked-menu.tsx';
import { ResultRow, ResultRowSkeleton } from './ResultRow.tsx';
import { GroupHeading, groupText } from './GroupHeading.tsx';
import { rowsOf, type Heading, type ListRow } from './result-rows.ts';
import { rowHeights } from './row-heights.ts';
import { resultsId, rowId } from './row-id.ts';
import { charactersThatFit } from './snippet.ts';
import { useFileCommands } from './use-file-commands.ts';
import { useRowHandlers } from './use-row-handlers.ts';
import { useSearchKeys } from './use-search-keys.ts';

const none: readonly SearchResult[] = [];

/** Rows drawn beyond the view, but not with the answer to a key. */
const rowsBeyond = 3;
const rowsAhead = 40;

/** Of the list when it was last there; pixels. The next one is drawn with its rows at once, not empty to be measured first. */
let lastRect = { width: 0, height: 0 };

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
  useFileCommands(menu);
  const marked = useFeature('search', (state) => state.marking.marked);
  const handlers = useRowHandlers();
  const groups = useFeature('search', ({ response }) => response?.groups);
  const group = useFeature('search', (state) => state.group);
  const rows = useMemo(() => rowsOf({ results, groups }), [results, groups]);
  const at = useMemo(
    () => rows.findIndex((row) => row.kind === 'result' && row.result.fileId === selectedId),
    [rows, selectedId],
  );
  const virtual = useRows(list, rows, at, query);
  useReadOn(virtual.getVirtualItems().at(-1)?.index ?? 0, rows.length);
  const textOf = ({ value }: Heading): string => groupText(group, value, roots);
  const drawn = virtual.getVirtualItems().flatMap(({ index, start }) => {
    const row = rows[index];
    if (row === undefined) return [];
    const shown = (
      <div
        key={keyOf(row)}
        ref={virtual.measureElement}
        role="presentation"
        data-index={index}
        className="absolute inset-x-0 top-0"
        style={{ transform: `translateY(${start}px)` }}
      >
        {row.kind === 'heading' ? (
          <GroupHeading heading={row.heading} text={textOf(row.heading)} />
        ) : (
          <ResultRow
            result={row.result}
            query={query}
            roots={roots}
            showsFolder={group !== 'folder' || groups === undefined}
            place={row.place}
            count={Math.max(total, results.length)}
            snippetLength={charactersThatFit(virtual.scrollRect?.width ?? 0)}
            isSelected={marked.size > 0 ? marked.has(row.result.fileId) : index === at}
            {...handlers}
          />
        )}
      </div>
    );
    return [{ group: groupOf(row), shown }];
  });

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
          {groups
            ? [...Map.groupBy(drawn, (row) => row.group)].map(([value, inside]) => {
                const count = groups.find((counted) => counted.value === value)?.count ?? 0;
                const text = textOf({ value, count });
                return (
                  <div key={value} role="group" aria-label={messages.finding.groupLabel(text, count)}>
                    {inside.map(({ shown }) => shown)}
                  </div>
                );
              })
            : drawn.map(({ shown }) => shown)}
        </div>
      </div>
    </ContextMenu>
  );
}

/** Only the rows in view exist, and the selected one, which a screen reader is told of. */
function useRows(
  list: RefObject<HTMLDivElement | null>,
  rows: readonly ListRow[],
  at: number,
  query: string,
): Virtualizer<HTMLDivElement, Element> {
  const isWhole = useFeature('search', (state) => state.isWhole);
  // The same until there are others: with every new one all places are reckoned again.
  const keyAt = useCallback((index: number) => (rows[index] ? keyOf(rows[index]) : index), [rows]);
  // oxlint-disable-next-line react/incompatible-library -- its functions are used by this list alone
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: keyAt,
    rangeExtractor: (range) => withSelected(defaultRangeExtractor(range), at),
    overscan: isWhole ? rowsBeyond : 0,
    initialRect: lastRect,
    paddingStart: 6,
    paddingEnd: 6,
  });
  useEffect(() => {
    lastRect = virtual.scrollRect ?? lastRect;
  });
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [list, query]);
  const selectedId = rows[at] && keyOf(rows[at]);
  const latest = useRef({ at, rows });
  useEffect(() => {
    latest.current = { at, rows };
  });
  useEffect(() => {
    if (selectedId === undefined) return;
    // Only when another one is selected: rows that come and go around it do not move the list.
    const { at: place, rows: present } = latest.current;
    if (present[place - 1]?.kind === 'heading') virtual.scrollToIndex(place - 1, { align: 'auto' });
    // Without looking at the next frame whether it has come there, as with each answer to a key.
    if (place === 0) list.current?.scrollTo({ top: 0 });
    else virtual.scrollToIndex(place, { align: 'auto' });
  }, [list, virtual, selectedId]);
  return virtual;
}

function keyOf(row: ListRow): number | string {
  return row.kind === 'heading' ? `group ${row.heading.value}` : row.result.fileId;
}

function groupOf(row: ListRow): string {
  return (row.kind === 'heading' ? row.heading.value : row.result.group) ?? '';
}

function heightOf(row: ListRow | undefined): number {
  if (row?.kind === 'heading') return rowHeights.heading;
  return row?.result.passages.length ? rowHeights.withPassage : rowHeights.plain;
}

function withSelected(rows: readonly number[], at: number): number[] {
  if (at === -1 || rows.includes(at)) return [...rows];
  return [...rows, at].toSorted((left, right) => left - right);
}

/** Fetches the next rows before the last ones come into view. */
function useReadOn(lastShown: number, count: number): void {
  const { search } = useServices();
  const isNear = count > 0 && lastShown >= count - rowsAhead;
  // Also when a refresh is over, during which nothing is fetched.
  const response = useFeature('search', (state) => state.response);
  useEffect(() => {
    if (isNear) search.getState().showMore();
  }, [search, isNear, lastShown, response]);
}

/** The added folders' paths; the same array until they change, so that rows are not drawn again with every status. */
export function useRootPaths(): readonly string[] {
  const joined = useFeature('engine', ({ status }) => status?.roots.map(({ path }) => path).join('\0') ?? '');
  return useMemo(() => (joined === '' ? [] : joined.split('\0')), [joined]);
}
