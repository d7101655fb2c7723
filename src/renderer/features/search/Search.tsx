import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { ListAndPreview } from '../../ui/ListAndPreview.tsx';
import { Peek } from '../preview/Peek.tsx';
import { PreviewSkeleton } from '../preview/PreviewSkeleton.tsx';
import { markedOf } from './marking.ts';
import { Preview } from './Preview.tsx';
import { QueryBar } from './QueryBar.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchEmpty } from './SearchEmpty.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import { GroupChoice, SortChoice } from './SortChoice.tsx';
import { SearchFooter } from './SearchFooter.tsx';
import { ActingToast } from '../duplicates/ActingToast.tsx';
import { WorkingBar } from '../duplicates/WorkingBar.tsx';
import { TrashDialog } from './TrashDialog.tsx';
import { UndoToast } from './UndoToast.tsx';
import { useReadPreviewed } from './use-previewed.ts';
import { useCopyPath } from './use-search-keys.ts';

/** Search: list left and preview right, or the preview as a sheet where there is no room. */
export function Search() {
  const { search } = useServices();
  const hasResults = useFeature('search', ({ response }) => (response?.results.length ?? 0) > 0);
  const isSlow = useFeature('search', (state) => state.slow && state.response === null);
  const doing = useFeature('acting', (state) => state.doing);
  const hasFailed = useFeature('search', (state) => state.phase === 'failed');
  useCopyPath(() => {
    const { response, selectedId, marking } = search.getState();
    const copied = markedOf(response?.results ?? [], marking.marked, selectedId);
    return copied.length > 0 ? copied.map(({ path }) => path).join('\n') : undefined;
  });
  const showsList = (hasResults || isSlow) && !hasFailed;
  return (
    <>
      <h1 className="sr-only">{messages.places.search}</h1>
      <QueryBar>
        <GroupChoice />
        <SortChoice />
      </QueryBar>
      <SearchNotes />
      {showsList ? (
        <ListAndPreview
          label={messages.preview.label}
          list={<ResultList isLoading={!hasResults} />}
          preview={(onClose) => (hasResults ? <Preview onClose={onClose} /> : <PreviewSkeleton />)}
          canOpenSheet={hasResults}
        />
      ) : (
        <SearchEmpty />
      )}
      {doing ? <WorkingBar doing={doing} /> : <SearchFooter />}
      <FollowSelection />
      <UndoToast />
      <TrashDialog />
      <ActingToast />
      {hasResults && <Peek />}
    </>
  );
}

/** Apart from the rest, which is not drawn again for it. */
function FollowSelection() {
  useReadPreviewed();
  return null;
}
