import { ExternalLink, FolderSearch, Waypoints } from 'lucide-react';
import type { StayReason } from '../../../shared/contract/acting.ts';
import type { DuplicateFile } from '../../../shared/contract/duplicates.ts';
import type { DuplicateKind } from '../../../shared/duplicate-kinds.ts';
import { formatBytes } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { actingMessages } from '../../app/messages-acting.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { baseName, folderOf } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FrontEllipsis, MiddleEllipsis, RelativeDate } from '../../ui/Text.tsx';
import { useFileActions } from '../search/file-actions.ts';
import { useFindSimilar } from '../similar/use-find-similar.ts';
import { fileTypeOf } from './file-type-of.ts';
import type { Fate } from './GroupDetail.tsx';

/** A file of a group: its place and date, whether it goes, and why not. */
export function GroupFile({
  file,
  kind,
  isFirst,
  fate,
  canGo,
  isCompared,
  onCompare,
}: {
  file: DuplicateFile;
  kind: DuplicateKind;
  isFirst: boolean;
  fate: Fate | undefined;
  canGo: boolean;
  isCompared: boolean;
  onCompare: (() => void) | undefined;
}) {
  const { acting } = useServices();
  const { path, size, modified, similarity, links, folder } = file;
  const goes = fate?.goes === true;
  const facts = [
    folder !== null && words.folderFacts(folder.files, folder.missing),
    formatBytes(size),
    !isFirst && kind !== 'exact' && words.similarity(kind, similarity),
    links > 0 && words.links(links),
  ].filter((fact) => fact !== false);
  return (
    <li
      className={classNames(
        'group flex min-h-11 items-center gap-2 rounded-md px-3 py-1',
        isCompared && 'bg-selected',
      )}
    >
      {canGo && (
        <Checkbox
          isChecked={goes}
          onChange={() => acting.getState().mark(path, goes ? 'keep' : 'remove')}
          className="-ml-1 p-1"
        >
          <span className="sr-only">{actingMessages.remove(path)}</span>
        </Checkbox>
      )}
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-3">
          <span className={classNames('min-w-0 flex-1', goes && 'text-text-2 line-through')}>
            {onCompare ? (
              <button
                type="button"
                aria-pressed={isCompared}
                onClick={onCompare}
                className="block w-full text-left"
              >
                <MiddleEllipsis name={baseName(path)} className="font-medium" />
              </button>
            ) : (
              <MiddleEllipsis name={baseName(path)} className="font-medium" />
            )}
          </span>
          <FateText fate={fate} />
          <RelativeDate time={modified} className="shrink-0 text-small text-text-2" />
        </div>
        <div className="flex gap-3 text-small text-text-2">
          <FrontEllipsis path={folderOf(path)} title={path} className="flex-1 select-text" />
          <span className="shrink-0 tabular-nums">{facts.join(' · ')}</span>
        </div>
      </div>
      <FileButtons file={file} />
    </li>
  );
}

function FateText({ fate }: { fate: Fate | undefined }) {
  if (fate === undefined) return null;
  if (fate.goes) return <span className="shrink-0 text-small text-accent">{actingMessages.goes}</span>;
  return (
    <span className="min-w-0 shrink truncate text-small text-text-2">
      {fate.reason === null ? actingMessages.stays : actingMessages.stayReasons[fate.reason as StayReason]}
    </span>
  );
}

/** Only the index knows where a file is opened from; of others the path is shown. */
function FileButtons({ file: { fileId, path } }: { file: DuplicateFile }) {
  const { open, reveal } = useFileActions();
  const findSimilar = useFindSimilar();
  const abilities = useFeature('engine', (state) => state.abilities);
  if (fileId === null) return null;
  const { actions } = messages.search;
  const name = baseName(path);
  return (
    <div className="flex shrink-0">
      {abilities.open && (
        <IconButton label={`${actions.open} ${name}`} onClick={() => open(fileId)}>
          <ExternalLink aria-hidden className="size-4" />
        </IconButton>
      )}
      {abilities.reveal && (
        <IconButton label={`${actions.reveal}: ${name}`} onClick={() => reveal(fileId)}>
          <FolderSearch aria-hidden className="size-4" />
        </IconButton>
      )}
      <IconButton
        label={`${actions.similar}: ${name}`}
        onClick={() => findSimilar({ fileId, name, path, type: fileTypeOf(path) })}
      >
        <Waypoints aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
