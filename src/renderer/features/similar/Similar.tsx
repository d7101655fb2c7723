import { useEffect, useState } from 'react';
import { messages } from '../../app/messages.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { ListAndPreview } from '../../ui/ListAndPreview.tsx';
import { FilterBar } from '../search/FilterBar.tsx';
import { PreviewSkeleton } from '../preview/PreviewSkeleton.tsx';
import { useCopyPath } from '../search/use-search-keys.ts';
import { Comparison } from './Comparison.tsx';
import { nameOf } from './origin.ts';
import { OriginBar } from './OriginBar.tsx';
import { SimilarEmpty } from './SimilarEmpty.tsx';
import { SimilarFooter } from './SimilarFooter.tsx';
import { SimilarList, SimilarListSkeleton } from './SimilarList.tsx';
import { SimilarStart } from './SimilarStart.tsx';
import { TracedPlaces } from './TracedPlaces.tsx';
import { selectedResult } from './use-similar-menu.tsx';

/** Similar: what it is compared with above, the files like it left, what makes them alike right. */
export function Similar() {
  const { similar } = useServices();
  const origin = useFeature('similar', (state) => state.origin);
  useCopyPath(() => selectedResult(similar.getState())?.path);
  return (
    <>
      <h1 className="sr-only">{messages.places.similar}</h1>
      {origin === null ? <SimilarStart /> : <Compared />}
      <Announcement />
    </>
  );
}

function Compared() {
  const { similar } = useServices();
  const filters = useFeature('similar', (state) => state.filters);
  const hasResults = useFeature('similar', ({ response }) => (response?.results.length ?? 0) > 0);
  const phase = useFeature('similar', (state) => state.phase);
  const isSlow = useFeature('similar', (state) => state.slow && state.response === null);
  const isLoading = isSlow && (phase === 'comparing' || phase === 'reading');
  const mode = useFeature('similar', (state) => state.mode);
  const hasTraced = useFeature('similar', (state) => state.traced !== null);
  const showsList = phase !== 'failed' && (hasResults || isLoading);
  return (
    <>
      <OriginBar />
      <FilterBar filters={filters} onChange={similar.getState().setFilters} />
      {mode === 'places' && hasTraced && phase !== 'failed' ? (
        <TracedPlaces />
      ) : showsList && mode === 'files' ? (
        <ListAndPreview
          label={words.label}
          list={hasResults ? <SimilarList /> : <SimilarListSkeleton />}
          preview={(onClose) => (hasResults ? <Comparison onClose={onClose} /> : <PreviewSkeleton />)}
          canOpenSheet={hasResults}
        />
      ) : (
        <SimilarEmpty />
      )}
      {mode === 'files' && <SimilarFooter />}
    </>
  );
}

const settleTime = 500;

/** The number of files once an answer has settled. */
function Announcement() {
  const origin = useFeature('similar', (state) => state.origin);
  const count = useFeature('similar', ({ phase, response }) =>
    phase === 'done' ? response?.results.length : undefined,
  );
  const [said, setSaid] = useState('');
  useEffect(() => {
    const text = origin === null || count === undefined ? '' : words.announce(count, nameOf(origin));
    const timer = setTimeout(() => setSaid(text), settleTime);
    return () => clearTimeout(timer);
  }, [origin, count]);
  return (
    <div aria-live="polite" role="status" className="sr-only">
      {said}
    </div>
  );
}
