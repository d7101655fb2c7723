import type { SimilarResult } from '../../../shared/contract/similar.ts';
import { useFeature, useServices } from '../../app/Services.tsx';

/** Goes to Similar with a file of the index. */
export function useFindSimilar(): (file: Pick<SimilarResult, 'fileId' | 'name' | 'path' | 'type'>) => void {
  const { similar } = useServices();
  const goTo = useFeature('place', (state) => state.goTo);
  return ({ fileId, name, path, type }) => {
    similar.getState().start({ kind: 'indexed', fileId, name, path, type });
    goTo('similar');
  };
}

/** Goes to Similar with a passage or any other text. */
export function useFindSimilarText(): (text: string) => void {
  const { similar } = useServices();
  const goTo = useFeature('place', (state) => state.goTo);
  return (text) => {
    similar.getState().start({ kind: 'text', text });
    goTo('similar');
  };
}
