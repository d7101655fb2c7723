import { useEffect, useState } from 'react';
import { messages } from '../../app/messages.ts';
import { toldNotice } from '../../app/told.ts';
import { useFeature } from '../../app/Services.tsx';
import { ActionFooter } from './ActionFooter.tsx';
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
        <ActionFooter actions={actions} outcome={outcome}>
          <Summary />
        </ActionFooter>
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
  if (response === null) return null;
  const { results, total, coverage, notices } = response;
  const isPartial = isReading && coverage.indexed < coverage.total;
  const own = notices.filter(
    ({ code, range }) => !range && !shownAbove?.some((notice) => notice.code === code),
  );
  const parts = [
    total > results.length
      ? messages.finding.countOf(results.length, total)
      : messages.search.count(results.length, hasMore),
    isPartial && messages.search.partial(coverage.indexed, coverage.total),
    ...own.map((notice) => toldNotice(notice).message),
  ].filter((part) => part !== false);
  return <span title={parts.join(' · ')}>{parts.join(' · ')}</span>;
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
