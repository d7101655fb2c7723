/** Asking before results go to the trash: what stands in the way is looked up first. */
import { create } from 'zustand';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { BeforeTrash } from '../../../shared/contract/files.ts';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { toFailure } from '../../app/failure.ts';
import { actingMessages } from '../../app/messages-acting.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { tellFailure } from './file-actions.ts';

const { chosen: words } = actingMessages;

export type TrashedFile = Pick<SearchResult, 'fileId' | 'path' | 'name' | 'size' | 'modified'>;

export interface TrashQuestion {
  /** Those that can be moved. */
  readonly files: readonly TrashedFile[];
  readonly before: BeforeTrash;
}

interface TrashState {
  readonly question: TrashQuestion | null;
  readonly close: () => void;
}

export const useTrashQuestion = create<TrashState>((set) => ({
  question: null,
  close: () => set({ question: null }),
}));

export interface Trash {
  /** Not on a host without a trash, nor for files whose disk is away. */
  readonly canTrash: (files: readonly TrashedFile[]) => boolean;
  readonly askTrash: (files: readonly TrashedFile[]) => void;
}

export function useTrash(): Trash {
  const { connection, engine } = useServices();
  const hasTrash = useFeature('engine', ({ abilities }) => abilities.trash);
  return {
    canTrash: (files) => {
      const roots = engine.getState().status?.roots ?? [];
      const away = roots.filter(({ state }) => state === 'offline').map(({ path }) => path);
      return hasTrash && files.some(({ path }) => !away.some((root) => path.startsWith(root)));
    },
    askTrash: (files) => void ask(connection.client, files),
  };
}

async function ask(client: TroveClient, files: readonly TrashedFile[]): Promise<void> {
  try {
    const before = await client.files.beforeTrash({ fileIds: files.map(({ fileId }) => fileId) });
    const movable = new Set(before.movable);
    const asked = files.filter(({ fileId }) => movable.has(fileId));
    if (asked.length > 0) useTrashQuestion.setState({ question: { files: asked, before } });
    else tellFailure(hindrances(before));
  } catch (thrown) {
    const { message, nextStep } = toFailure(thrown);
    tellFailure(`${message} ${nextStep}`);
  }
}

/** What happens to the files, and to those that cannot go. */
export function consequenceOf({ files, before }: TrashQuestion): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const copies =
    before.withoutCopy > 0 ? words.noCopy(before.withoutCopy, files.length) : words.copies(files.length);
  const back = before.undoable ? words.undoHere : words.undoThere;
  return [words.goes(files.length, bytes), copies, back, hindrances(before)].filter(Boolean).join(' ');
}

function hindrances({ gone, readOnly }: BeforeTrash): string {
  return [gone > 0 && words.gone(gone), readOnly > 0 && words.readOnly(readOnly)].filter(Boolean).join(' ');
}
