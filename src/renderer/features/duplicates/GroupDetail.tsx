import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { DuplicateFile } from '../../../shared/contract/duplicates.ts';
import type { PlannedGroup } from '../../../shared/contract/acting.ts';
import { messages } from '../../app/messages.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { baseName } from '../../app/paths.ts';
import { useFeature } from '../../app/Services.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { isActable } from '../../../shared/duplicate-kinds.ts';
import { Compared } from './Compared.tsx';
import { presentRun, shownGroups } from './duplicates-store.ts';
import { GroupFile } from './GroupFile.tsx';
import type { Group } from './groups.ts';
import { TimeLine } from './TimeLine.tsx';

/** So many files are shown at once; of a group of thousands the others on demand. */
const firstShown = 50;

/** One group: its files, which of them go, and two of them side by side. */
export function GroupDetail({ onClose }: { onClose: (() => void) | undefined }) {
  const selectedId = useFeature('duplicates', (state) => presentRun(state).selectedId);
  const groups = useFeature('duplicates', shownGroups);
  const group = useMemo(() => groups.find(({ groupId }) => groupId === selectedId), [groups, selectedId]);
  if (!group) return <p className="m-auto text-text-2">{words.none}</p>;
  return <DetailOf key={`${group.kind} ${group.groupId}`} group={group} onClose={onClose} />;
}

function DetailOf({ group, onClose }: { group: Group; onClose: (() => void) | undefined }) {
  const [shown, setShown] = useState(firstShown);
  const [compared, setCompared] = useState<readonly [number, number]>([0, 1]);
  const planned = useFeature('acting', ({ plan }) =>
    plan?.groups.find(({ groupId, kind }) => groupId === group.groupId && kind === group.kind),
  );
  const fates = useMemo(() => fatesOf(planned), [planned]);
  const { files, kind, fileCount, bytes, similarity } = group;
  const facts = [
    words.copies(kind, fileCount),
    words.toWin(bytes),
    ...(kind === 'exact' ? [] : [words.similarity(kind, similarity)]),
  ];
  // Of equal bytes one is enough to look at; elsewhere a click chooses what is compared with the first.
  const [left, right] = [files[compared[0]], files[compared[1]]];
  return (
    <>
      <header className="flex shrink-0 items-start gap-3 border-b border-line py-3 pr-3 pl-6">
        <div className="min-w-0 flex-1">
          <h2 className="line-clamp-2 text-read leading-6 font-semibold wrap-anywhere">
            {baseName(files[0]?.path ?? '')}
          </h2>
          <p className="text-small text-text-2 tabular-nums">{facts.join(' · ')}</p>
        </div>
        {onClose && (
          <IconButton label={messages.preview.close} hint="Esc" onClick={onClose}>
            <X aria-hidden className="size-4" />
          </IconButton>
        )}
      </header>
      <div
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled text must be reachable by keyboard
        tabIndex={0}
        role="group"
        aria-label={words.label}
        className="@container min-h-0 flex-1 overflow-y-auto -outline-offset-2"
      >
        <ul className="border-b border-line px-3 py-1.5">
          {files.slice(0, shown).map((file, index) => (
            <GroupFile
              key={file.path}
              file={file}
              kind={kind}
              isFirst={index === 0}
              fate={fates.get(file.path)}
              canGo={isActable(kind)}
              isCompared={kind !== 'exact' && compared.includes(index)}
              onCompare={kind === 'exact' ? undefined : () => setCompared(index === 0 ? [0, 1] : [0, index])}
            />
          ))}
          {files.length > shown && (
            <li className="py-1">
              <Button look="quiet" onClick={() => setShown(files.length)}>
                {words.showAllFiles(files.length)}
              </Button>
            </li>
          )}
        </ul>
        <div className="px-6 py-4">
          {kind === 'near' && (
            <TimeLine
              fileIds={files.flatMap(({ fileId }) => fileId ?? [])}
              chosenId={newerOf(left, right)?.fileId ?? null}
              onChoose={(fromId, toId) => setCompared([indexOf(files, toId), indexOf(files, fromId)])}
            />
          )}
          {left && right && (
            <Compared key={`${left.path} ${right.path}`} kind={kind} left={left} right={right} />
          )}
        </div>
      </div>
    </>
  );
}

function indexOf(files: Group['files'], fileId: number): number {
  return files.findIndex((file) => file.fileId === fileId);
}

function newerOf(one: DuplicateFile | undefined, other: DuplicateFile | undefined) {
  return (one?.modified ?? 0) >= (other?.modified ?? 0) ? one : other;
}

export type Fate = { readonly goes: true } | { readonly goes: false; readonly reason: string | null };

function fatesOf(planned: PlannedGroup | undefined): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const { path, reason } of planned?.keep ?? []) fates.set(path, { goes: false, reason });
  for (const { path } of planned?.remove ?? []) fates.set(path, { goes: true });
  return fates;
}
