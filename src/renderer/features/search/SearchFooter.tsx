import { useEffect, useState } from 'react';
import { timeLeftText, unreadCount } from '../../app/activity.ts';
import { shortened } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { toldNotice } from '../../app/told.ts';
import { useFeature } from '../../app/Services.tsx';
import { ActionFooter } from './ActionFooter.tsx';
import { useOutcome } from './file-actions.ts';
import { canShowMore } from './search-store.ts';
import { useMarkedMenu } from './use-marked-menu.tsx';

/** One line below the list: how much was found and searched, and what Enter and its like do. */
export function SearchFooter() {
  const outcome = useOutcome();
  const { footer } = useMarkedMenu();
  const announcement = useAnnouncement();
  const coverage = useCoverage();
  const marked = useFeature('search', (state) => state.marking.marked.size);
  const hasAnswer = useFeature('search', (state) => (state.response?.results.length ?? 0) > 0);
  return (
    <>
      <div aria-live="polite" role="status" className="sr-only">
        {outcome?.text ?? (marked > 0 ? messages.marking.count(marked) : announcement)}
      </div>
      {(hasAnswer || outcome || coverage !== null) && (
        <ActionFooter actions={hasAnswer ? footer : []} outcome={outcome}>
          <Summary coverage={coverage} />
        </ActionFooter>
      )}
    </>
  );
}

/** What of the files is searched while others still wait to be read, and for how long; null once all are. */
function useCoverage(): string | null {
  return useFeature('engine', ({ status }) => {
    // Files left out for good are no part that is still missing.
    const unread = status === null ? 0 : unreadCount(status.files);
    if (status === null || unread === 0) return null;
    const { total } = status.files;
    return messages.search.partial(total - unread, total, timeLeftText(status));
  });
}

const nothing = { results: [], total: 0, totalIsLeast: false, notices: [] } as const;

function Summary({ coverage }: { coverage: string | null }) {
  const response = useFeature('search', (state) => state.response);
  const hasMore = useFeature('search', canShowMore);
  const shownAbove = useFeature('engine', ({ status }) => status?.notices);
  const marked = useFeature('search', (state) => state.marking.marked.size);
  const { results, total, totalIsLeast, notices } = response ?? nothing;
  const own = notices.filter(
    ({ code, range }) => !range && !shownAbove?.some((notice) => notice.code === code),
  );
  const found =
    total > results.length
      ? messages.finding.countOf(results.length, total, totalIsLeast === true)
      : messages.search.count(results.length, hasMore);
  const parts = [
    marked > 0 && messages.marking.count(marked),
    results.length > 0 && found,
    coverage,
    ...own.map((notice) => toldNotice(notice).message),
  ].filter(Boolean);
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
      () => setSaid(count === undefined ? '' : messages.search.announce(count, shortened(query))),
      settleTime,
    );
    return () => clearTimeout(timer);
  }, [count, query]);
  return said;
}
