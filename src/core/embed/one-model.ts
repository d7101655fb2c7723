import { TroveError } from '../../shared/errors.ts';
import type { Embedder } from './embedder.ts';

/**
 * Rejects with `HELPER_UNAVAILABLE` when the embedder's model is not that of `fingerprint` any more: a vector made meanwhile
 * may be of another one than those it is to be compared with.
 */
export async function checkSameModel(embedder: Embedder, fingerprint: string): Promise<void> {
  if ((await embedder.model()).fingerprint === fingerprint) return;
  throw new TroveError('HELPER_UNAVAILABLE', 'The model was exchanged meanwhile.', {
    nextStep: 'Ask once more.',
  });
}
