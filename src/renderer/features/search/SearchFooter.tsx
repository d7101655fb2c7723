import { useEffect, useState } from 'react';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Keys } from '../../ui/Keys.tsx';
import { useOutcome } from './file-actions.ts';
import { canShowMore } from './search-store.ts';
import { useFileMenu } from './use-file-menu.tsx';

/** One line below the list: how much was found and searched, and what Enter and its like do. */
export function SearchFooter() {
  const selected = useFeature('search', ({ response, selectedId }) =>
    response?.results.find(({ fileId }) => fileId === selectedId),
  );
  const outcome = useOutcome();
  const actions = useFileMenu(selected);
  const announcement = useAnnouncement();
  const hasAnswer = useFeature('search', (state) => (state.response?.results.length ?? 0) > 0);
  return (
    <>
      <div aria-live="polite" role="status" className="sr-only">
        {outcome?.text ?? announcement}
      </div>
      {(hasAnswer || outcome) && (
        <footer className="flex h-8 shrink-0 items-center gap-4 border-t border-line bg-raised px-4 text-small text-text-2">
          {outcome ? (
            <p className={classNames('min-w-0 flex-1 truncate', outcome.isFailure && 'text-danger')}>
              {outcome.text}
            </p>
          ) : (
            <Summary />
          )}
          {actions.map(({ label, keys, run }) => (
            <button
              key={label}
              type="button"
              onClick={run}
              className="flex shrink-0 items-center gap-1.5 rounded-sm hover:text-text"
            >
              {label}
              {keys && <Keys keys={keys} />}
            </button>
          ))}
        </footer>
      )}
    </>
  );
}

function Summary() {
  const response = useFeature('search', (state) => state.response);
  const hasMore = useFeature('search', canShowMore);
  // Files left out for good are no part that is still missing.
  const isReading = useFeature('engine', ({ status }) => (status?.files.pending ?? 0) > 0);
  const shownAbove = useFeature('engine', ({ status }) => status?.notices);
  if (response === null) return <p className="flex-1" />;
  const { results, coverage, notices } = response;
  const isPartial = isReading && coverage.indexed < coverage.total;
  const own = notices.filter(({ code }) => !shownAbove?.some((notice) => notice.code === code));
  const parts = [
    messages.search.count(results.length, hasMore),
    isPartial && messages.search.partial(coverage.indexed, coverage.total),
    ...own.map(({ message }) => message),
  ].filter((part) => part !== false);
  return (
    <p className="min-w-0 flex-1 truncate tabular-nums" title={parts.join(' · ')}>
      {parts.join(' · ')}
    </p>
  );
}

const settleTime = 500;

/** The number of results once typing has settled, so that a screen reader is not talked over. */
function useAnnouncement(): string {
  const count = useFeature('search', ({ phase, response }) =>
    phase === 'done' ? response?.results.length : undefined,
  );
  const query = useFeature('search', (state) => state.answeredQuery);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(
      () => setSaid(count === undefined ? '' : messages.search.announce(count, query)),
      settleTime,
    );
    return () => clearTimeout(timer);
  }, [count, query]);
  return said;
}
