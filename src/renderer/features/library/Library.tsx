import { Pause, Play, Plus, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Status } from '../../../shared/contract/library.ts';
import {
  activityText,
  progressFraction,
  searchableCount,
  settledText,
  timeLeftText,
} from '../../app/activity.ts';
import { formatNumber, formatPercent } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AddFolder } from './AddFolder.tsx';
import { Folders } from './Folders.tsx';
import { Problems } from './Problems.tsx';
import { Why } from './Why.tsx';

const { library: words } = messages;

export function Library() {
  const status = useFeature('engine', (state) => state.status);
  const error = useFeature('library', (state) => state.error);
  const ask = useFeature('library', (state) => state.ask);
  return (
    <Page
      title={words.title}
      actions={
        status !== null &&
        status.roots.length > 0 && <LibraryActions activity={status.activity} onAdd={() => ask('')} />
      }
    >
      {error && <Notice nextStep={error.nextStep}>{error.message}</Notice>}
      {status === null ? <LibrarySkeleton /> : <Overview status={status} onAdd={() => ask('')} />}
      <AddFolder />
    </Page>
  );
}

function Overview({ status, onAdd }: { status: Status; onAdd: () => void }) {
  return (
    <>
      {status.roots.length > 0 && (
        <div className="flex flex-col gap-4">
          <Counts status={status} />
          <Activity status={status} />
        </div>
      )}
      <Folders roots={status.roots} onAdd={onAdd} />
      {status.roots.length > 0 && (
        <>
          <Why />
          <Problems status={status} />
        </>
      )}
    </>
  );
}

function LibraryActions({ activity, onAdd }: { activity: Status['activity']; onAdd: () => void }) {
  const { library } = useServices();
  const isPaused = activity === 'paused';
  const Icon = isPaused ? Play : Pause;
  return (
    <>
      <Button
        icon={<Icon aria-hidden className="size-4 text-text-2" />}
        onClick={() => void library.getState().setPaused(!isPaused)}
      >
        {isPaused ? words.resume : words.pause}
      </Button>
      <Button
        title={words.rescanHint}
        icon={<RefreshCw aria-hidden className="size-4 text-text-2" />}
        onClick={() => void library.getState().rescan()}
      >
        {words.rescan}
      </Button>
      <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={onAdd}>
        {words.addFolder}
      </Button>
    </>
  );
}

/** Counts by state, as the contract gives them: every listed file is in exactly one. */
function Counts({ status: { files, inPart } }: { status: Status }) {
  const cells: readonly (readonly [label: string, count: number, note?: string])[] = [
    [words.total, files.total],
    [words.searchable, searchableCount(files), inPart > 0 ? words.ofThemInPart(inPart) : undefined],
    [words.waiting, files.pending],
    [words.skipped, files.skipped],
    [words.failed, files.failed],
  ];
  return (
    <dl className="flex flex-wrap gap-px overflow-hidden rounded-lg border border-line bg-line">
      {cells.map(([label, count, note]) => (
        <div key={label} className="flex min-w-28 flex-1 flex-col bg-background px-4 py-2.5">
          <dt className="order-1 text-text-2">{label}</dt>
          <dd className="text-title font-semibold tabular-nums">{formatNumber(count)}</dd>
          {note && <dd className="order-2 text-small text-text-2 tabular-nums">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Activity({ status }: { status: Status }) {
  const { activity, files, notices } = status;
  const fraction = progressFraction(status);
  const text = activityText(status);
  const { library } = useServices();
  if (activity === 'idle') return notices.length > 0 ? null : <p className="text-text-2">{text}</p>;
  if (activity === 'paused' && files.pending === 0) return <p className="text-text-2">{text}</p>;
  return (
    <div className="flex flex-col gap-1.5">
      <Progress
        label={messages.activity.progress}
        value={activity === 'paused' || activity === 'waiting' ? (fraction ?? 0) : fraction}
        valueText={fraction === null ? text : formatPercent(fraction)}
      />
      <p className="flex items-center justify-between gap-4 text-text-2 tabular-nums">
        <span className="flex items-center gap-3">
          {text}
          {activity === 'waiting' && (
            <Button look="quiet" onClick={() => void library.getState().indexNow()}>
              {words.indexNow}
            </Button>
          )}
        </span>
        <span>{[settledText(status), timeLeftText(status)].filter(Boolean).join(', ')}</span>
      </p>
    </div>
  );
}

/** Only when the first status takes its time. */
function LibrarySkeleton() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <>
      <Skeleton className="h-18 rounded-lg" />
      <Section title={words.folders}>
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} className="my-3 h-5" />
        ))}
      </Section>
    </>
  );
}
