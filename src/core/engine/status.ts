import type { Root, Status } from '../../shared/contract/library.ts';
import type { Notice } from '../../shared/contract/search.ts';
import type { EmbeddingModel } from '../embed/embedder.ts';
import { displayPath } from '../store/paths.ts';
import type { StoreStatus } from '../store/read-status.ts';

export interface StatusParts {
  readonly counts: StoreStatus;
  readonly stateOf: (rootId: number) => RootState;
  readonly activity: Status['activity'];
  readonly pace: Status['pace'];
  readonly restless: number;
  readonly progress: Status['progress'];
  readonly model: EmbeddingModel | null;
  readonly vectors: number;
  readonly notices: Notice[];
  readonly dataFolder: string;
  readonly version: string;
}

/** What is known of a root while it is open. */
export type RootState = Pick<Root, 'state' | 'watch' | 'scans'>;

/** The status as every face shows it. */
export function composeStatus({ counts, stateOf, model, ...rest }: StatusParts): Status {
  return {
    ...rest,
    files: counts.files,
    passages: counts.passages,
    inPart: counts.inPart,
    roots: counts.roots.map((root) => composeRoot(root, stateOf(root.rootId))),
    model: { name: model?.name ?? '', dimensions: model?.dimensions ?? 0, available: model !== null },
  };
}

export function composeRoot(
  { rootId, path, files, addedAt }: StoreStatus['roots'][number],
  state: RootState,
): Root {
  return { rootId, path: displayPath(path), ...state, files, addedAt };
}
