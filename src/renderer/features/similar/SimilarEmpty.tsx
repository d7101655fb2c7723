import { CircleAlert, FileSearch } from 'lucide-react';
import { messages } from '../../app/messages.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { hasFilters, noFilters } from '../search/filters.ts';
import { nameOf } from './origin.ts';

/** The place of the list when there is none: nothing like it, or a comparison that failed. */
export function SimilarEmpty() {
  const phase = useFeature('similar', (state) => state.phase);
  const response = useFeature('similar', (state) => state.response);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      {phase === 'failed' ? <Failed /> : response !== null && <NothingAlike />}
    </div>
  );
}

function NothingAlike() {
  const { similar } = useServices();
  const origin = useFeature('similar', (state) => state.origin);
  const isFiltered = useFeature('similar', (state) => hasFilters(state.filters));
  const files = useFeature('engine', ({ status }) => status?.files);
  if (origin === null) return null;
  return (
    <EmptyState
      icon={<FileSearch />}
      title={words.emptyTitle(nameOf(origin))}
      action={
        isFiltered && (
          <Button onClick={() => similar.getState().setFilters(noFilters)}>
            {messages.empty.clearFilters}
          </Button>
        )
      }
    >
      <p>{isFiltered ? words.emptyFilters : words.emptyHelp}</p>
      {files && files.pending > 0 && (
        <p className="tabular-nums">{messages.empty.nothingPartial(files.indexed, files.total)}</p>
      )}
    </EmptyState>
  );
}

function Failed() {
  const { similar } = useServices();
  const error = useFeature('similar', (state) => state.error);
  return (
    <div role="alert">
      <EmptyState
        icon={<CircleAlert />}
        title={words.failedTitle}
        action={
          <>
            <Button onClick={() => similar.getState().retry()}>{words.retry}</Button>
            <Button look="quiet" onClick={() => similar.getState().startOver()}>
              {words.startOver}
            </Button>
          </>
        }
      >
        <p className="wrap-anywhere">{error?.message}</p>
        <p>{error?.nextStep}</p>
      </EmptyState>
    </div>
  );
}
