import type { SimilarResult } from '../../../shared/contract/similar.ts';
import { placeOf } from '../../app/paths.ts';
import { classNames } from '../../ui/class-names.ts';
import { FrontEllipsis, MiddleEllipsis, RelativeDate } from '../../ui/Text.tsx';
import { ResultIcon } from '../search/ResultIcon.tsx';
import { snippetOf } from '../search/snippet.ts';
import { similarRowId } from './similar-row-id.ts';
import { SimilarityMeter } from './SimilarityMeter.tsx';

const snippetLength = 260;

/** A file with its similarity and the passage that is most like the origin's. */
export function SimilarRow({
  result: { fileId, name, path, type, modified, similarity, pairs },
  roots,
  isSelected,
  onSelect,
  onOpen,
}: {
  result: SimilarResult;
  roots: readonly string[];
  isSelected: boolean;
  onSelect: (isMain: boolean) => void;
  onOpen: () => void;
}) {
  const [best] = pairs;
  return (
    // Keys are the listbox's; the row only takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <div
      id={similarRowId(fileId)}
      role="option"
      aria-selected={isSelected}
      tabIndex={-1}
      onMouseDown={(event) => onSelect(event.button === 0)}
      onDoubleClick={onOpen}
      className={classNames(
        'grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2.5 rounded-md px-2.5 py-1 select-none',
        isSelected ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <ResultIcon fileId={fileId} path={path} type={type} className="mt-2 size-5" />
      <div className="min-w-0">
        <div className="flex h-9 flex-col justify-center">
          <div className="flex items-baseline gap-3">
            <MiddleEllipsis name={name} className="flex-1 font-semibold" />
            <SimilarityMeter similarity={similarity} />
          </div>
          <div className="flex gap-3 text-small text-text-2">
            <FrontEllipsis path={placeOf(path, roots)} title={path} className="flex-1" />
            <RelativeDate time={modified} className="shrink-0" />
          </div>
        </div>
        {best && (
          <p className="mb-1 line-clamp-2 wrap-anywhere text-text-2">
            {snippetOf(best.to.text, [], snippetLength).text}
          </p>
        )}
      </div>
    </div>
  );
}
