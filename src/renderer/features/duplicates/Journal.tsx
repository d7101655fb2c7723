import { useState } from 'react';
import type { JournalBatch, JournalEntry } from '../../../shared/contract/acting.ts';
import { formatBytes, formatFullDate } from '../../app/format.ts';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { baseName } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';

/** What was done, newest first, each with its way back; and what lies in quarantine. */
export function Journal() {
  const { journal } = useServices();
  const isOpen = useFeature('journal', (state) => state.isOpen);
  const batches = useFeature('journal', (state) => state.batches);
  const next = useFeature('journal', (state) => state.next);
  const error = useFeature('journal', (state) => state.error);
  const { close, more } = journal.getState();
  return (
    <Dialog isOpen={isOpen} title={words.journalTitle} closeLabel={words.close} onClose={close}>
      {error && <Notice nextStep={error.nextStep}>{error.message}</Notice>}
      <Quarantine />
      {batches === null && !error && <Skeleton className="my-3 h-5" />}
      {batches?.length === 0 && <p className="text-text-2">{words.journalNone}</p>}
      <ol className="divide-y divide-line">
        {batches?.map((batch) => (
          <Batch key={batch.batchId} batch={batch} />
        ))}
      </ol>
      {next !== null && (
        <Button look="quiet" onClick={() => void more()}>
          {words.journalMore}
        </Button>
      )}
    </Dialog>
  );
}

function Quarantine() {
  const { acting } = useServices();
  const quarantine = useFeature('journal', (state) => state.quarantine);
  const isBusy = useFeature('acting', (state) => state.doing !== null);
  const [isAsked, setAsked] = useState(false);
  if (quarantine === null) return null;
  const { files, bytes } = quarantine;
  return (
    <div className="mb-2 flex min-h-7 items-center gap-3 border-b border-line pb-3">
      <p className="min-w-0 flex-1 tabular-nums">
        {files === 0 ? words.quarantineEmpty : words.quarantineHolds(files, bytes)}
      </p>
      {files > 0 && (
        <Button disabled={isBusy} onClick={() => setAsked(true)}>
          {words.empty}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsked}
        title={words.emptyTitle(files)}
        consequence={words.emptyConsequence(bytes)}
        confirmLabel={words.emptyConfirm}
        cancelLabel={words.cancel}
        onConfirm={() => void acting.getState().empty()}
        onClose={() => setAsked(false)}
      />
    </div>
  );
}

function Batch({ batch: { batchId, at, action, files, bytes, undoable, entries } }: { batch: JournalBatch }) {
  const { acting } = useServices();
  const isBusy = useFeature('acting', (state) => state.doing !== null);
  return (
    <li className="py-2.5">
      <div className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <h3 className="font-medium tabular-nums">{words.journalLine[action](files, bytes)}</h3>
          <p className="text-small text-text-2 tabular-nums">
            {formatFullDate(at)}
            {undoable > 0 && ` · ${words.journalUndoable(undoable)}`}
          </p>
        </div>
        {undoable > 0 && (
          <Button disabled={isBusy} onClick={() => void acting.getState().undo([batchId])}>
            {words.undo}
          </Button>
        )}
      </div>
      {entries.length > 0 && (
        <details className="mt-1">
          <summary className="w-max text-small text-text-2">
            {words.journalEntries(entries.length, files)}
          </summary>
          <ul className="mt-1 flex flex-col gap-1.5">
            {entries.map((entry) => (
              <Entry key={entry.path} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Entry({ entry: { path, keptPath, size, state } }: { entry: JournalEntry }) {
  const facts = [formatBytes(size), words.journalStayed(baseName(keptPath)), words.journalStates[state]];
  return (
    <li>
      <FrontEllipsis path={path} />
      <p className="text-small text-text-2 tabular-nums" title={keptPath}>
        {facts.filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
