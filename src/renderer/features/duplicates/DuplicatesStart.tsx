import { CircleAlert, Copy, FileText, Folders, Image, Languages, type LucideIcon } from 'lucide-react';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { presentRun } from './duplicates-store.ts';
import { Problems } from './Problems.tsx';
import { fractionOf, progressText } from './progress.ts';
import type { DuplicateKind } from '../../../shared/duplicate-kinds.ts';

const icons: Readonly<Record<DuplicateKind, LucideIcon>> = {
  exact: Copy,
  near: FileText,
  meaning: Languages,
  image: Image,
  folder: Folders,
};

/** The place of the groups while there are none: nothing asked yet, a search under way, nothing found, or a failure. */
export function DuplicatesStart() {
  const phase = useFeature('duplicates', (state) => presentRun(state).phase);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      {phase === 'running' && <Running />}
      {phase === 'done' && <NothingTwice />}
      {phase === 'failed' && <Failed />}
      {(phase === 'idle' || phase === 'cancelled') && <Ask wasCancelled={phase === 'cancelled'} />}
    </div>
  );
}

function Ask({ wasCancelled }: { wasCancelled: boolean }) {
  const { duplicates } = useServices();
  const kind = useFeature('duplicates', (state) => state.kind);
  const hasNowhere = useFeature('engine', ({ status }) => status?.roots.length === 0);
  const hasFolder = useFeature('duplicates', ({ folders }) => folders.length > 0);
  const isOffline = useFeature('engine', ({ status }) =>
    status?.roots.some(({ state }) => state === 'offline'),
  );
  const files = useFeature('engine', ({ status }) => status?.files);
  const Icon = icons[kind];
  if (hasNowhere && !hasFolder)
    return (
      <EmptyState icon={<Icon />} title={words.noFolders}>
        <p>{words.noFoldersHelp}</p>
      </EmptyState>
    );
  const readsIndex = kind === 'near' || kind === 'meaning';
  return (
    <EmptyState
      icon={<Icon />}
      title={words.startTitle[kind]}
      action={
        <Button look="primary" onClick={() => void duplicates.getState().look()}>
          {words.look}
        </Button>
      }
    >
      <p>{wasCancelled ? words.cancelled : words.startHelp[kind]}</p>
      {isOffline && <p>{words.offline}</p>}
      {readsIndex && files && files.pending > 0 && (
        <p className="tabular-nums">{words.partial(files.indexed, files.total)}</p>
      )}
    </EmptyState>
  );
}

function Running() {
  const { duplicates } = useServices();
  const kind = useFeature('duplicates', (state) => state.kind);
  const progress = useFeature('duplicates', (state) => presentRun(state).progress);
  const Icon = icons[kind];
  return (
    <EmptyState
      icon={<Icon />}
      title={words.stages[progress?.stage ?? 'listing']}
      action={<Button onClick={() => duplicates.getState().cancel()}>{words.cancel}</Button>}
    >
      <Progress
        label={words.progress}
        value={fractionOf(progress)}
        valueText={progress ? progressText(progress) : undefined}
        className="mt-3 w-72"
      />
      <p className="h-5 tabular-nums">{progress && progressText(progress)}</p>
    </EmptyState>
  );
}

function NothingTwice() {
  const { duplicates } = useServices();
  const kind = useFeature('duplicates', (state) => state.kind);
  const summary = useFeature('duplicates', (state) => presentRun(state).summary);
  const Icon = icons[kind];
  return (
    <EmptyState
      icon={<Icon />}
      title={words.nothing[kind]}
      action={<Button onClick={() => void duplicates.getState().look()}>{words.lookAgain}</Button>}
    >
      {summary && <p className="tabular-nums">{words.nothingHelp(summary.filesSeen)}</p>}
      {summary && summary.problemCount > 0 && <Problems summary={summary} />}
    </EmptyState>
  );
}

function Failed() {
  const { duplicates } = useServices();
  const error = useFeature('duplicates', (state) => presentRun(state).error);
  return (
    <div role="alert">
      <EmptyState
        icon={<CircleAlert />}
        title={words.failedTitle}
        action={<Button onClick={() => void duplicates.getState().look()}>{words.retry}</Button>}
      >
        <p className="wrap-anywhere">{error?.message}</p>
        <p>{error?.nextStep}</p>
      </EmptyState>
    </div>
  );
}
