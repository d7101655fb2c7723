import { similarMessages as words } from '../../app/messages-similar.ts';
import { useFeature } from '../../app/Services.tsx';
import { ActionFooter } from '../search/ActionFooter.tsx';
import { useOutcome } from '../search/file-actions.ts';
import { canShowMore } from './similar-store.ts';
import { selectedResult, useSimilarMenu } from './use-similar-menu.tsx';

/** How many files are alike, how much was compared, and what the keys do. */
export function SimilarFooter() {
  const selected = useFeature('similar', selectedResult);
  const response = useFeature('similar', (state) => state.response);
  const hasMore = useFeature('similar', canShowMore);
  const isReading = useFeature('engine', ({ status }) => (status?.files.pending ?? 0) > 0);
  const outcome = useOutcome();
  const actions = useSimilarMenu(selected);
  if (!outcome && (response?.results.length ?? 0) === 0) return null;
  const parts = response && [
    words.count(response.results.length, hasMore),
    isReading && words.partial(response.coverage.indexed, response.coverage.total),
  ];
  return (
    <ActionFooter actions={actions} outcome={outcome}>
      {parts?.filter(Boolean).join(' · ')}
    </ActionFooter>
  );
}
