/** Values of the contract, checked by their types: importing them would bring its schemas into the page. */
import type { ActableKind, actableKinds } from '../../../shared/contract/acting.ts';
import type {
  defaultThresholds as contractThresholds,
  DuplicateKind,
  duplicateKinds as contractKinds,
} from '../../../shared/contract/duplicates.ts';

export const duplicateKinds: typeof contractKinds = ['exact', 'near', 'meaning', 'image', 'folder'];

export const defaultThresholds: typeof contractThresholds = {
  exact: 1,
  near: 0.5,
  meaning: 0.9,
  image: 0.9,
  folder: 0.9,
};

const actable: typeof actableKinds = ['exact', 'near', 'meaning', 'image'];

/** Whether the members of such a group are files that may go. */
export function isActable(kind: DuplicateKind): kind is ActableKind {
  return actable.some((other) => other === kind);
}
