import { useState } from 'react';
import type { FolderComparison, TwinFile } from '../../../shared/contract/versions.ts';
import { formatBytes } from '../../app/format.ts';
import { actingMessages } from '../../app/messages-acting.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { baseName } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { useAnswer } from './use-answer.ts';

const mostShown = 200;

/** What two folders share and what only one of them has; the copies of the second may go. */
export function FolderTwins({ a, b }: { a: string; b: string }) {
  const { client } = useServices().connection;
  const revision = useFeature('duplicates', (state) => state.runs.folder.revision);
  const answer = useAnswer(`${a}\0${b}\0${revision}`, (signal) =>
    client.duplicates.compareFolders({ a, b }, { signal }),
  );
  if (answer.state === 'failed')
    return (
      <Notice nextStep={answer.error.nextStep}>{`${words.compareFailed} ${answer.error.message}`}</Notice>
    );
  if (answer.state === 'waiting') return <Skeleton className="h-3 w-3/5" />;
  return <Twins a={a} b={b} comparison={answer.value} />;
}

function Twins({ a, b, comparison }: { a: string; b: string; comparison: FolderComparison }) {
  const { shared, onlyA, onlyB, sharedCount, onlyACount, onlyBCount } = comparison;
  return (
    <section aria-label={words.foldersLabel} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <p className="flex-1 font-medium tabular-nums">{words.shared(sharedCount)}</p>
        {shared.length > 0 && <RemoveShared folder={b} shared={shared} />}
      </div>
      <OnlyIn folder={b} other={a} files={onlyB} count={onlyBCount} />
      <OnlyIn folder={a} other={b} files={onlyA} count={onlyACount} />
    </section>
  );
}

function OnlyIn({
  folder,
  other,
  files,
  count,
}: {
  folder: string;
  other: string;
  files: readonly TwinFile[];
  count: number;
}) {
  if (count === 0) return <p className="text-text-2">{words.nothingMissing(folder, other)}</p>;
  const shown = files.slice(0, mostShown);
  return (
    <div>
      <h3 className="mb-1 font-medium tabular-nums">{words.onlyIn2(count, folder)}</h3>
      <ul>
        {shown.map(({ path, size }) => (
          <li key={path} className="flex gap-3 text-small">
            <FrontEllipsis path={path.slice(folder.length + 1)} title={path} className="flex-1 select-text" />
            <span className="shrink-0 text-text-2 tabular-nums">{formatBytes(size)}</span>
          </li>
        ))}
      </ul>
      {shown.length < count && (
        <p className="mt-1 text-small text-text-2">{words.firstShown(shown.length, count)}</p>
      )}
    </div>
  );
}

/** Byte for byte the same: every file that goes has its copy in the other folder. */
function RemoveShared({ folder, shared }: { folder: string; shared: FolderComparison['shared'] }) {
  const { acting } = useServices();
  const [isAsked, setAsked] = useState(false);
  const going = shared.flatMap(({ b }) => b);
  const bytes = going.reduce((sum, { size }) => sum + size, 0);
  const groups = shared.map(({ a, b }) => ({ kind: 'exact' as const, keep: a, remove: b }));
  return (
    <>
      <Button onClick={() => setAsked(true)}>{words.removeShared(baseName(folder))}</Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={actingMessages.confirmTitles.quarantine(going.length)}
        consequence={actingMessages.consequences.quarantine(bytes)}
        confirmLabel={actingMessages.actions.quarantine}
        cancelLabel={actingMessages.cancel}
        look="primary"
        onConfirm={() => void acting.getState().actOn('quarantine', groups)}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
