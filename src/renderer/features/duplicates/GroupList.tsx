import { Folder, Search } from 'lucide-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { formatBytes } from '../../app/format.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { baseName } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FileIcon } from '../../ui/FileIcon.tsx';
import { useSheet } from '../../ui/sheet-store.ts';
import { MiddleEllipsis } from '../../ui/Text.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { moveOfKey } from '../search/selection.ts';
import { messages } from '../../app/messages.ts';
import { presentRun, shownGroups } from './duplicates-store.ts';
import { fileTypeOf } from './file-type-of.ts';
import { groupRowId } from './group-row-id.ts';
import { folderCount, type Group } from './groups.ts';

const rowHeight = 48;

/** Groups, those with most to win first; only the rows in view exist. */
export function GroupList() {
  const groups = useFeature('duplicates', shownGroups);
  const filter = useFeature('duplicates', (state) => state.filter);
  return (
    <div className="flex h-full flex-col">
      <ListFilter />
      {groups.length === 0 ? (
        <p className="m-auto px-6 py-10 text-center text-text-2 wrap-anywhere">{words.filterNone(filter)}</p>
      ) : (
        <Rows groups={groups} />
      )}
    </div>
  );
}

function ListFilter() {
  const { duplicates } = useServices();
  const filter = useFeature('duplicates', (state) => state.filter);
  const folder = useFeature('duplicates', (state) => state.filterFolder);
  const { setFilter, setFilterFolder } = duplicates.getState();
  return (
    <div className="flex h-10 shrink-0 items-center gap-2 border-b border-line px-4">
      <Search aria-hidden className="size-4 shrink-0 text-text-2" />
      <input
        type="search"
        aria-label={words.filter}
        placeholder={words.filter}
        value={filter}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setFilter(event.target.value)}
        className="h-7 min-w-0 flex-1 bg-transparent text-text outline-none placeholder:text-text-2"
      />
      {folder !== null && (
        <Chip
          isActive
          title={folder}
          onClick={() => setFilterFolder(null)}
          onRemove={() => setFilterFolder(null)}
          removeLabel={messages.filters.remove(baseName(folder))}
        >
          {words.onlyIn(baseName(folder))}
        </Chip>
      )}
    </div>
  );
}

function Rows({ groups }: { groups: readonly Group[] }) {
  const { duplicates } = useServices();
  const selectedId = useFeature('duplicates', (state) => presentRun(state).selectedId);
  const marked = useMarkedCounts();
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow();
  const showSheet = useSheet((state) => state.show);
  // oxlint-disable-next-line react/incompatible-library -- its functions are used in this component alone
  const virtual = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: 6,
    paddingEnd: 6,
  });
  const at = useMemo(() => groups.findIndex(({ groupId }) => groupId === selectedId), [groups, selectedId]);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [virtual, at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = moveOfKey(event, false);
    const rows = Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 1;
    if (way !== null) duplicates.getState().move(way, rows);
    else if (event.key === 'Enter' && isNarrow) showSheet();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={words.list}
      aria-activedescendant={at < 0 || selectedId === null ? undefined : groupRowId(selectedId)}
      onKeyDown={onKeyDown}
      className="min-h-0 flex-1 overflow-y-auto outline-none focus-visible:[&_[aria-selected=true]]:outline-2 focus-visible:[&_[aria-selected=true]]:-outline-offset-2 focus-visible:[&_[aria-selected=true]]:outline-accent"
    >
      <div role="presentation" className="relative w-full" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const group = groups[index];
          if (!group) return null;
          return (
            <GroupRow
              key={group.groupId}
              group={group}
              top={start}
              position={[index + 1, groups.length]}
              marked={marked.get(group.groupId) ?? 0}
              isSelected={group.groupId === selectedId}
              onSelect={(isMain) => {
                duplicates.getState().select(group.groupId);
                if (isNarrow && isMain) showSheet();
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

function useMarkedCounts(): ReadonlyMap<number, number> {
  const plan = useFeature('acting', (state) => state.plan);
  return useMemo(() => new Map(plan?.groups.map(({ groupId, remove }) => [groupId, remove.length])), [plan]);
}

function GroupRow({
  group,
  top,
  position: [place, count],
  marked,
  isSelected,
  onSelect,
}: {
  group: Group;
  top: number;
  position: readonly [number, number];
  marked: number;
  isSelected: boolean;
  onSelect: (isMain: boolean) => void;
}) {
  const { groupId, kind, files, bytes, fileCount } = group;
  const path = files[0]?.path ?? '';
  return (
    // Keys are the listbox's; the row only takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <div
      id={groupRowId(groupId)}
      role="option"
      aria-selected={isSelected}
      aria-posinset={place}
      aria-setsize={count}
      tabIndex={-1}
      onMouseDown={(event) => onSelect(event.button === 0)}
      className={classNames(
        'absolute inset-x-1.5 flex items-center gap-2.5 rounded-md px-2.5 select-none',
        isSelected ? 'bg-selected' : 'hover:bg-hover',
      )}
      style={{ top, height: rowHeight }}
    >
      {kind === 'folder' ? (
        <Folder aria-hidden className="size-5 shrink-0 stroke-[1.5] text-blue" />
      ) : (
        <FileIcon type={fileTypeOf(path)} />
      )}
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-3">
          <MiddleEllipsis name={baseName(path)} className="flex-1 font-semibold" />
          <span className="shrink-0 font-medium tabular-nums">{formatBytes(bytes)}</span>
        </div>
        <div className="flex gap-3 text-small text-text-2 tabular-nums">
          <span className="min-w-0 flex-1 truncate">{detailOf(group)}</span>
          {marked > 0 && <span className="shrink-0 text-accent">{words.marked(marked)}</span>}
        </div>
      </div>
    </div>
  );

  function detailOf({ similarity }: Group): string {
    const parts = [words.copies(kind, fileCount)];
    if (kind !== 'folder') parts.push(words.inFolders(folderCount(group)));
    if (kind !== 'exact') parts.push(words.similarity(kind, similarity));
    return parts.join(' · ');
  }
}
