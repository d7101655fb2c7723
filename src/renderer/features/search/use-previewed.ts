import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { useFeature, useServices } from '../../app/Services.tsx';

export interface Previewed {
  readonly result: SearchResult | undefined;
  /** The search that it is a result of. */
  readonly query: string;
  /** Nothing is to be seen before the first pause. */
  readonly isWaiting: boolean;
}

/** While somebody types, the rows go before it, and what is shown stays until they pause; who chooses a row sees it at once. */
export function usePreviewed(): Previewed {
  const result = useFeature('search', ({ response, selectedId }) =>
    response?.results.find(({ fileId }) => fileId === selectedId),
  );
  const query = useFeature('search', (state) => state.answeredQuery);
  const isMeant = useFeature('search', ({ hasChosen, isWhole }) => hasChosen || isWhole);
  const present = useMemo(() => ({ result, query, isWaiting: false }), [result, query]);
  const [shown, setShown] = useState<Previewed>({ ...present, isWaiting: true });
  if (isMeant && shown !== present) setShown(present);
  return isMeant ? present : shown;
}

/** Reads the file that is shown, around its best passage, and again when the file has changed. */
export function useReadPreviewed(): Previewed {
  const { preview, search } = useServices();
  const response = useFeature('search', (state) => state.response);
  const previewed = usePreviewed();
  const { result } = previewed;
  const version = result && `${result.modified} ${result.size}`;
  const show = useEffectEvent(() => {
    const how = search.getState().hasChosen ? 'walked' : 'typed';
    preview.getState().show(result?.fileId ?? null, result?.passages[0]?.chunkId ?? null, how);
  });
  useEffect(() => show(), [result?.fileId, version]);
  useEffect(() => {
    // What stood in the way, such as a file that waited to be read, may be over.
    if (preview.getState().look?.problem) show();
  }, [preview, response]);
  return previewed;
}
