import { memo } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { placeOf } from '../../app/paths.ts';
import { classNames } from '../../ui/class-names.ts';
import { FrontEllipsis, HighlightedText, MiddleEllipsis, RelativeDate } from '../../ui/Text.tsx';
import { ResultIcon } from '../search/ResultIcon.tsx';
import { rowId } from '../search/row-id.ts';
import { literalRanges, snippetOfPassage } from '../search/snippet.ts';

/** One line holds about this many characters. */
const snippetLength = 160;

export interface QuickRowProps {
  readonly result: SearchResult;
  readonly query: string;
  readonly roots: readonly string[];
  readonly isSelected: boolean;
  /** Beside a preview: names need the room more than places. */
  readonly isCompact: boolean;
  readonly onSelect: (fileId: number) => void;
  readonly onOpen: (fileId: number) => void;
  readonly onDrag: (fileId: number) => void;
}

/** A file in two lines: its name and date, and the best passage or its place. */
export const QuickRow = memo(function QuickRow(props: QuickRowProps) {
  const { result, query, roots, isSelected, isCompact, onSelect, onOpen, onDrag } = props;
  const { fileId, name, path, type, modified, passages, nameMatch } = result;
  const [best] = passages;
  const snippet = best && snippetOfPassage(best, name, snippetLength);
  return (
    // Keys are the field's; the row only takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <div
      id={rowId(fileId)}
      role="option"
      aria-selected={isSelected}
      tabIndex={-1}
      draggable
      onDragStart={(event) => {
        // The system's own drag takes over: a file, not a piece of the page.
        event.preventDefault();
        onDrag(fileId);
      }}
      onClick={() => onSelect(fileId)}
      onDoubleClick={() => onOpen(fileId)}
      className={classNames(
        'flex h-11 items-center gap-2.5 rounded-md px-2.5 select-none',
        isSelected ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <ResultIcon fileId={fileId} path={path} type={type} className="size-5" />
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-3">
          <MiddleEllipsis
            name={name}
            ranges={nameMatch ? literalRanges(name, query) : []}
            className="flex-1 font-semibold"
          />
          {!isCompact && (
            <FrontEllipsis
              path={placeOf(path, roots)}
              title={path}
              className="max-w-48 shrink-0 text-small text-text-2"
            />
          )}
          <RelativeDate time={modified} className="shrink-0 text-small text-text-2" />
        </div>
        {snippet && (
          <p className="truncate text-small text-text-2">
            <HighlightedText text={snippet.text} ranges={snippet.highlights} />
          </p>
        )}
      </div>
    </div>
  );
});
