import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { useEffect, useMemo, useRef, useState } from 'react';
import { formatBytes, formatPercent } from '../../app/format.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { baseName } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { classNames } from '../../ui/class-names.ts';
import { presentRun } from './duplicates-store.ts';
import { spaceByFolder, type FolderSpace } from './space-by-folder.ts';

/** More cells than this are too small to read. */
const mostCells = 24;
const height = 104;
/** Smaller cells carry no words. */
const labelled = { width: 56, height: 22 };

interface Cell extends FolderSpace {
  readonly share: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the space is: each folder an area; choosing one lists only its groups. */
export function Treemap() {
  const { duplicates } = useServices();
  const groups = useFeature('duplicates', (state) => presentRun(state).groups);
  const isDone = useFeature('duplicates', (state) => presentRun(state).phase === 'done');
  const chosen = useFeature('duplicates', (state) => state.filterFolder);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const folders = useMemo(() => (isDone ? spaceByFolder(groups, mostCells) : []), [groups, isDone]);
  const cells = useMemo(() => layOut(folders, width), [folders, width]);
  const choose = (path: string): void => duplicates.getState().setFilterFolder(path === chosen ? null : path);
  return (
    <div
      ref={frame}
      role="group"
      aria-label={words.map}
      className="relative min-w-0 flex-1 overflow-hidden rounded-md"
      style={{ height }}
    >
      {cells.map((cell) => (
        <button
          key={cell.path}
          type="button"
          aria-pressed={cell.path === chosen}
          title={`${cell.path}\n${formatBytes(cell.bytes)}`}
          onClick={() => choose(cell.path)}
          className={classNames(
            'absolute flex flex-col overflow-hidden rounded-sm px-1.5 py-1 text-left text-small -outline-offset-2 hover:brightness-95 dark:hover:brightness-110',
            cell.path === chosen && 'ring-2 ring-accent ring-inset',
            chosen !== null && cell.path !== chosen && 'text-text-2',
          )}
          style={{
            left: cell.left,
            top: cell.top,
            width: cell.width,
            height: cell.height,
            background: tintOf(cell, chosen),
          }}
        >
          <CellText cell={cell} />
        </button>
      ))}
    </div>
  );
}

/** The larger the stronger; while one is chosen the others step back. */
function tintOf({ path, share }: Cell, chosen: string | null): string {
  if (chosen !== null && path !== chosen) return 'var(--raised)';
  return `color-mix(in oklab, var(--accent) ${Math.round(8 + 26 * share)}%, var(--raised))`;
}

/** What does not fit is still read out. */
function CellText({ cell: { path, bytes, share, width, height: cellHeight } }: { cell: Cell }) {
  const showsName = width >= labelled.width && cellHeight >= labelled.height;
  const showsBytes = showsName && cellHeight >= labelled.height + 16;
  return (
    <>
      <span className={showsName ? 'w-full truncate font-medium' : 'sr-only'}>{baseName(path)}</span>{' '}
      <span className={showsBytes ? 'w-full truncate tabular-nums' : 'sr-only'}>{formatBytes(bytes)}</span>{' '}
      <span className="sr-only">{formatPercent(share)}</span>
    </>
  );
}

function layOut(folders: readonly FolderSpace[], width: number): Cell[] {
  const total = folders.reduce((sum, { bytes }) => sum + bytes, 0);
  if (width === 0 || total === 0) return [];
  interface Datum {
    readonly folder?: FolderSpace;
    readonly children?: readonly Datum[];
  }
  const root = hierarchy<Datum>({ children: folders.map((folder) => ({ folder })) }, ({ children }) =>
    children ? [...children] : undefined,
  ).sum(({ folder }) => folder?.bytes ?? 0);
  const placed = treemap<Datum>().tile(treemapSquarify).size([width, height]).paddingInner(2).round(true)(
    root,
  );
  return placed
    .leaves()
    .flatMap(({ data: { folder }, x0, x1, y0, y1 }) =>
      folder
        ? [{ ...folder, share: folder.bytes / total, left: x0, top: y0, width: x1 - x0, height: y1 - y0 }]
        : [],
    );
}

function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
