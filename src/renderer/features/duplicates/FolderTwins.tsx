import { useState, type ReactNode } from 'react';
import type { FolderComparison, TwinFile } from '../../../shared/contract/versions.ts';
import { formatBytes } from '../../app/format.ts';
import { actingMessages } from '../../app/messages-acting.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { namesApart } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { useAnswer } from './use-answer.ts';

const mostShown = 200;

/** What two folders share and what only one of them has; the copies of either may go. */
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
  const [nameA, nameB] = namesApart(a, b);
  return (
    <section aria-label={words.foldersLabel} className="flex flex-col gap-4">
      <p className="font-medium tabular-nums">{words.shared(sharedCount)}</p>
      <OnlyIn folder={b} other={a} files={onlyB} count={onlyBCount}>
        {shared.length > 0 && <RemoveShared name={nameB} from="b" shared={shared} />}
      </OnlyIn>
      <OnlyIn folder={a} other={b} files={onlyA} count={onlyACount}>
        {shared.length > 0 && <RemoveShared name={nameA} from="a" shared={shared} />}
      </OnlyIn>
    </section>
  );
}

function OnlyIn({
  folder,
  other,
  files,
  count,
  children,
}: {
  folder: string;
  other: string;
  files: readonly TwinFile[];
  count: number;
  children: ReactNode;
}) {
  const shown = files.slice(0, mostShown);
  return (
    <div className="border-t border-line pt-3">
      <div className="mb-1 flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
        <h3 className="min-w-60 flex-1 wrap-anywhere tabular-nums">
          {count === 0 ? words.nothingMissing(folder, other) : words.onlyIn2(count, folder)}
        </h3>
        {children}
      </div>
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
function RemoveShared({
  name,
  from,
  shared,
}: {
  name: string;
  from: 'a' | 'b';
  shared: FolderComparison['shared'];
}) {
  const { acting } = useServices();
  const [isAsked, setAsked] = useState(false);
  const going = shared.flatMap((copies) => copies[from]);
  const bytes = going.reduce((sum, { size }) => sum + size, 0);
  const groups = shared.map(({ a, b }) => ({
    kind: 'exact' as const,
    keep: from === 'b' ? a : b,
    remove: from === 'b' ? b : a,
  }));
  return (
    <>
      <Button onClick={() => setAsked(true)}>{words.removeShared(name)}</Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={actingMessages.confirmTitles.quarantine(going.length)}
        consequence={`${words.removedFrom(name)} ${actingMessages.consequences.quarantine(bytes)}`}
        confirmLabel={actingMessages.actions.quarantine}
        cancelLabel={actingMessages.cancel}
        look="primary"
        onConfirm={() => void acting.getState().actOn('quarantine', groups)}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
