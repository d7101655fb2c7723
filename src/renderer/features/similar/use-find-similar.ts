import type { SimilarResult } from '../../../shared/contract/similar.ts';
import type { SimilarMode } from './similar-store.ts';
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

/** Goes to Similar with a passage or any other text: to files like it, or to where else it stands. */
export function useFindText(): (text: string, mode: SimilarMode, fromFileId?: number) => void {
  const { similar } = useServices();
  const goTo = useFeature('place', (state) => state.goTo);
  return (text, mode, fromFileId) => {
    similar.getState().start({ kind: 'text', text, fromFileId }, mode);
    goTo('similar');
  };
}
