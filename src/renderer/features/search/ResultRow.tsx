import { memo, type FocusEvent, type MouseEvent } from 'react';
import type { Passage, SearchResult } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { placeOf } from '../../app/paths.ts';
import { toldDetail } from '../../app/told.ts';
import { classNames } from '../../ui/class-names.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis, HighlightedText, MiddleEllipsis, RelativeDate } from '../../ui/Text.tsx';
import { pageLabel } from './page-label.ts';
import { ResultIcon } from './ResultIcon.tsx';
import { rowId } from './row-id.ts';
import { literalRanges, snippetOfPassage } from './snippet.ts';
import { titleBeside } from './title-beside.ts';

/** How a row is chosen with the pointer. */
export type PointerChoice = Pick<MouseEvent, 'button' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

export interface ResultRowProps {
  readonly result: SearchResult;
  readonly query: string;
  readonly roots: readonly string[];
  /** False where the heading above tells the folder. */
  readonly showsFolder: boolean;
  /** Its place in the list, from 1, and the length of the list. */
  readonly place: number;
  readonly count: number;
  /** Characters of the passage. */
  readonly snippetLength: number;
  readonly isSelected: boolean;
  readonly canDrag: boolean;
  readonly onPress: (fileId: number, event: PointerChoice) => void;
  readonly onClick: (fileId: number, event: PointerChoice) => void;
  readonly onDrag: (fileId: number) => void;
  readonly onOpen: (fileId: number) => void;
}

export const ResultRow = memo(function ResultRow({
  result,
  query,
  roots,
  showsFolder,
  place,
  count,
  snippetLength,
  isSelected,
  canDrag,
  onPress,
  onClick,
  onDrag,
  onOpen,
}: ResultRowProps) {
  const { fileId, name, path, title, type, modified, passages, nameMatch, partial } = result;
  const [best] = passages;
  const folded = foldedLabel(result);
  const hasDetails = showsFolder || partial !== undefined || folded !== null || best?.page != null;
  return (
    // Keys are the listbox's; the row only takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <div
      id={rowId(fileId)}
      role="option"
      aria-selected={isSelected}
      aria-posinset={place}
      aria-setsize={count}
      tabIndex={-1}
      draggable={canDrag}
      onDragStart={(event) => {
        // The system's own drag takes over: files, not a piece of the page.
        event.preventDefault();
        onDrag(fileId);
      }}
      onFocus={giveFocusBack}
      onMouseDown={(event) => onPress(fileId, event)}
      onClick={(event) => onClick(fileId, event)}
      onDoubleClick={() => onOpen(fileId)}
      className={classNames(
        'grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2.5 rounded-md px-2.5 py-1 select-none',
        isSelected ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <ResultIcon
        fileId={fileId}
        path={path}
        type={type}
        className={classNames('size-5', hasDetails ? 'mt-2' : 'mt-0.5')}
      />
      <div className="min-w-0">
        <div className={classNames('flex flex-col justify-center', hasDetails ? 'h-9' : 'h-6')}>
          <div className="flex items-baseline gap-3">
            {/* Where there is no room for a few words of the title beside the name, it goes to a line that is not seen. */}
            <div className="flex h-lh min-w-0 flex-1 flex-wrap items-baseline gap-x-3 overflow-hidden">
              <MiddleEllipsis
                name={best?.part === undefined ? name : `${name} › ${best.part}`}
                ranges={nameMatch ? literalRanges(name, query) : []}
                className="max-w-full font-semibold"
              />
              <span className="min-w-0 grow basis-28 truncate text-text-2">{titleBeside(name, title)}</span>
            </div>
            <RelativeDate time={modified} className="shrink-0 text-small text-text-2" />
          </div>
          {hasDetails && (
            <div className="flex gap-3 text-small text-text-2">
              {showsFolder && <FrontEllipsis path={placeOf(path, roots)} title={path} className="flex-1" />}
              {partial !== undefined && (
                <span className="shrink-0" title={toldDetail(partial)}>
                  {messages.search.inPart}
                </span>
              )}
              {folded && (
                <span className="shrink-0" title={folded.title}>
                  {folded.label}
                </span>
              )}
              {best?.page != null && <span className="shrink-0">{pageLabel(type, best.page)}</span>}
            </div>
          )}
        </div>
        {best && (
          <p className="own-direction mb-1 line-clamp-2 wrap-anywhere text-text-2">
            <PassageText name={name} passage={best} length={snippetLength} />
          </p>
        )}
      </div>
    </div>
  );
});

/** How many files the row stands for, and where the others are; null when it is only itself. */
function foldedLabel({ copies, versions = [] }: SearchResult): { label: string; title: string } | null {
  const { finding } = messages;
  const pathsOf = (files: SearchResult['copies']): string[] => files.map(({ path }) => path);
  const titles = [
    copies.length > 0 && finding.copiesAt(pathsOf(copies)),
    versions.length > 0 && finding.versionsAt(pathsOf(versions)),
  ].filter((title) => title !== false);
  if (titles.length === 0) return null;
  const count = copies.length + versions.length + 1;
  const label = versions.length > 0 ? finding.versions(count) : finding.copies(count);
  return { label, title: titles.join('\n') };
}

/** A pressed row leaves the focus where it was: in the field, or in the list. To prevent the press would be to prevent dragging. */
function giveFocusBack({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void {
  const before =
    relatedTarget instanceof HTMLElement ? relatedTarget : currentTarget.closest('[role=listbox]');
  // Before the press is over, moving the focus would end the drag too. A menu that has opened keeps it.
  setTimeout(() => {
    if (before instanceof HTMLElement && document.activeElement === currentTarget)
      before.focus({ preventScroll: true });
  });
}

function PassageText({ name, passage, length }: { name: string; passage: Passage; length: number }) {
  const { text, highlights } = snippetOfPassage(passage, name, length);
  return <HighlightedText text={text} ranges={highlights} />;
}

export function ResultRowSkeleton() {
  return (
    <div className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2.5 px-2.5 py-1">
      <Skeleton className="mt-2 size-5" />
      <div className="flex h-9 flex-col justify-center gap-2">
        <Skeleton className="h-3 w-2/5" />
        <Skeleton className="h-2 w-3/5" />
      </div>
      <div className="col-start-2 mb-1 flex h-10 flex-col justify-center gap-2">
        <Skeleton />
        <Skeleton className="h-3 w-4/5" />
      </div>
    </div>
  );
}
