import type { OriginFile } from './origin.ts';
import type { SimilarMode } from './similar-store.ts';
import { useFeature, useServices } from '../../app/Services.tsx';

/** Goes to Similar with a file of the index, or with several: to what is like what they have in common. */
export function useFindSimilar(): (...files: readonly OriginFile[]) => void {
  const { similar } = useServices();
  const goTo = useFeature('place', (state) => state.goTo);
  return (...given) => {
    const files = given.map(({ fileId, name, path, type }): OriginFile => ({ fileId, name, path, type }));
    const [first] = files;
    if (first === undefined) return;
    similar.getState().start(files.length > 1 ? { kind: 'several', files } : { kind: 'indexed', ...first });
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
