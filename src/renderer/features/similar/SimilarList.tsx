import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SimilarResult } from '../../../shared/contract/similar.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { ContextMenu } from '../../ui/Menu.tsx';
import { useSheet } from '../../ui/sheet-store.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useFileActions } from '../search/file-actions.ts';
import { useRootPaths } from '../search/ResultList.tsx';
import { ResultRowSkeleton } from '../search/ResultRow.tsx';
import { moveOfKey } from '../search/selection.ts';
import { similarListId, similarRowId } from './similar-row-id.ts';
import { canShowMore } from './similar-store.ts';
import { SimilarRow } from './SimilarRow.tsx';
import { selectedResult, useSimilarMenu } from './use-similar-menu.tsx';

const none: readonly SimilarResult[] = [];

export function SimilarListSkeleton() {
  return (
    <div aria-hidden className="h-full overflow-hidden p-1.5">
      {Array.from({ length: 8 }, (_, row) => (
        <ResultRowSkeleton key={row} />
      ))}
    </div>
  );
}

export function SimilarList() {
  const { similar } = useServices();
  const results = useFeature('similar', (state) => state.response?.results ?? none);
  const selected = useFeature('similar', selectedResult);
  const selectedId = selected?.fileId ?? null;
  const origin = useFeature('similar', (state) => state.origin);
  const hasMore = useFeature('similar', canShowMore);
  const roots = useRootPaths();
  const list = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow();
  const showSheet = useSheet((state) => state.show);
  const { open } = useFileActions();
  const canOpen = useFeature('engine', (state) => state.abilities.open);
  const onKeyDown = useSimilarKeys(list);

  // Another origin begins at the top, and the list has the keys.
  useEffect(() => {
    list.current?.parentElement?.scrollTo({ top: 0 });
    list.current?.focus({ preventScroll: true });
  }, [origin]);
  useEffect(() => {
    if (selectedId !== null)
      document.getElementById(similarRowId(selectedId))?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  return (
    <ContextMenu actions={useSimilarMenu(selected)}>
      <div className="relative h-full overflow-y-auto p-1.5">
        <div
          ref={list}
          id={similarListId}
          role="listbox"
          tabIndex={0}
          aria-label={words.results}
          aria-activedescendant={selectedId === null ? undefined : similarRowId(selectedId)}
          onKeyDown={onKeyDown}
          className="outline-none focus-visible:[&_[aria-selected=true]]:outline-2 focus-visible:[&_[aria-selected=true]]:-outline-offset-2 focus-visible:[&_[aria-selected=true]]:outline-accent"
        >
          {results.map((result) => (
            <SimilarRow
              key={result.fileId}
              result={result}
              roots={roots}
              isSelected={result.fileId === selectedId}
              onSelect={(isMain) => {
                similar.getState().select(result.fileId);
                if (isNarrow && isMain) showSheet();
              }}
              onOpen={() => canOpen && !isNarrow && open(result.fileId)}
            />
          ))}
        </div>
        {hasMore && (
          <div className="flex justify-center p-2">
            <Button look="quiet" onClick={() => similar.getState().showMore()}>
              {words.showMore}
            </Button>
          </div>
        )}
      </div>
    </ContextMenu>
  );
}

/** Arrows move, Enter opens, `+` and `-` steer. */
function useSimilarKeys(list: React.RefObject<HTMLDivElement | null>): (event: KeyboardEvent) => void {
  const { similar } = useServices();
  const showSheet = useSheet((state) => state.show);
  const actions = useSimilarMenu(useFeature('similar', selectedResult));
  return (event) => {
    const command = event.ctrlKey || event.metaKey;
    const way = moveOfKey(event, false);
    const run = (keys: string): void => actions.find((action) => action.keys === keys)?.run();
    if (way !== null) similar.getState().move(way, visibleRows(list.current));
    else if (event.key === 'Enter' && event.shiftKey) showSheet();
    else if (event.key === 'Enter') run(command ? 'mod+↵' : event.altKey ? 'alt+↵' : '↵');
    else if ((event.key === '+' || event.key === '-') && !command) run(event.key);
    else return;
    event.preventDefault();
  };
}

function visibleRows(list: HTMLElement | null): number {
  const row = list?.querySelector<HTMLElement>('[role=option]');
  const frame = list?.parentElement;
  return row && frame ? Math.max(1, Math.floor(frame.clientHeight / row.offsetHeight) - 1) : 8;
}
