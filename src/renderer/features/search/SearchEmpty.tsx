import { CircleAlert, FileSearch } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { searchableCount, unreadCount } from '../../app/activity.ts';
import { shortened } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { toldNotice } from '../../app/told.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Kept } from './Kept.tsx';
import { DidYouMean } from './DidYouMean.tsx';
import { filtersIn, isOnlyBegun, withoutFilters } from './query-text.ts';

/** The place of the list when there is none: no question yet, nothing found, or a search that failed. */
export function SearchEmpty() {
  const phase = useFeature('search', (state) => state.phase);
  const response = useFeature('search', (state) => state.response);
  const answered = useFeature('search', (state) => state.answeredQuery);
  const isBlank = useFeature('search', ({ query }) => query.trim() === '' || isOnlyBegun(query));
  if (isBlank) return <Frame>{<NoQuery />}</Frame>;
  if (phase === 'failed') return <Frame>{<Failed />}</Frame>;
  // Between two answers the view stays as it was: nothing flashes while a word is typed.
  if (response === null) return <Frame />;
  return <Frame answers={answered}>{<NothingFound />}</Frame>;
}

/** `answers`: the question it is the answer to, as the list of results has it. */
function Frame({ answers, children }: { answers?: string; children?: ReactNode }) {
  return (
    <div data-query={answers} className="min-h-0 flex-1 overflow-y-auto">
      {children}
    </div>
  );
}

function NoQuery() {
  const { history } = useServices();
  const files = useFeature('engine', ({ status }) => status?.files);
  const isLoaded = useFeature('history', (state) => state.isLoaded);
  const hasKept = useFeature(
    'history',
    ({ searches, saved, pinned }) => searches.length + saved.length + pinned.length > 0,
  );
  useEffect(() => void history.getState().load(), [history]);
  const { empty } = messages;
  return (
    <>
      <EmptyState title={empty.title}>
        {files && (
          <p className="tabular-nums">
            {unreadCount(files) > 0
              ? empty.partial(searchableCount(files), files.total)
              : empty.ready(searchableCount(files))}
          </p>
        )}
        {isLoaded && !hasKept && <Examples />}
      </EmptyState>
      {hasKept && <Kept />}
    </>
  );
}

function Examples() {
  const { search } = useServices();
  const { empty } = messages;
  return (
    <>
      <h3 className="sr-only">{empty.examplesTitle}</h3>
      <ul className="mt-5 flex w-max max-w-full flex-col self-center text-left">
        {empty.examples.map(({ query, about }) => (
          <li key={query}>
            <button
              type="button"
              onClick={() => search.getState().setQuery(query)}
              className="flex w-full flex-col rounded-md px-3 py-1.5 text-left hover:bg-hover"
            >
              <span className="text-text">{query}</span>
              <span className="text-small">{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function NothingFound() {
  const { search } = useServices();
  const query = useFeature('search', (state) => state.answeredQuery);
  const coverage = useFeature('search', (state) => state.response?.coverage);
  const isReading = useFeature('engine', ({ status }) => (status?.files.pending ?? 0) > 0);
  const isFiltered = filtersIn(query).length > 0;
  const hasWords = withoutFilters(query, filtersIn(query)) !== '';
  const notices = useFeature('search', (state) => state.response?.notices);
  const goTo = useFeature('place', (state) => state.goTo);
  const { empty } = messages;
  const isTold = notices?.some(({ code }) => code === 'NO_SUCH_FOLDER') === true;
  return (
    <EmptyState
      icon={<FileSearch />}
      title={empty.nothingTitle(shortened(query))}
      action={
        <>
          {isFiltered && (
            <Button onClick={() => search.getState().setQuery(withoutFilters(query, filtersIn(query)))}>
              {empty.clearFilters}
            </Button>
          )}
          <Button look={isFiltered ? 'quiet' : 'plain'} onClick={() => goTo('library')}>
            {empty.whyLink}
          </Button>
        </>
      }
    >
      <div className="flex justify-center">
        <DidYouMean />
      </div>
      {hasWords && !isTold && <p>{empty.nothingHelp}</p>}
      {isFiltered && !isTold && <p>{hasWords ? empty.nothingFilters : empty.nothingFits}</p>}
      {coverage && isReading && (
        <p className="tabular-nums">{empty.nothingPartial(coverage.indexed, coverage.total)}</p>
      )}
      {notices
        ?.filter(({ range }) => !range)
        .map((notice) => (
          <p key={notice.code}>{toldNotice(notice).message}</p>
        ))}
    </EmptyState>
  );
}

function Failed() {
  const { search } = useServices();
  const error = useFeature('search', (state) => state.error);
  // Nothing is wrong with Trove then: asking again would not help.
  const isAsked = error?.code === 'BAD_QUERY';
  return (
    <div role="alert">
      <EmptyState
        icon={<CircleAlert />}
        title={isAsked ? messages.finding.badQuery : messages.search.failedTitle}
        action={
          !isAsked && <Button onClick={() => search.getState().retry()}>{messages.search.retry}</Button>
        }
      >
        <p>{error?.message}</p>
        <p>{error?.nextStep}</p>
      </EmptyState>
    </div>
  );
}
