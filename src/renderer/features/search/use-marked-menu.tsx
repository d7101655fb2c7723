import { Copy, ExternalLink, EyeOff, FolderSearch, TextQuote, Trash2, Waypoints } from 'lucide-react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { actingMessages } from '../../app/messages-acting.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import type { MenuAction } from '../../ui/Menu.tsx';
import { useFileActions } from './file-actions.ts';
import { markedOf, mostCompared, mostOpened } from './marking.ts';
import { shortcuts } from '../../app/shortcuts.ts';
import { isMac } from '../../ui/Keys.tsx';
import { useFindSimilar } from '../similar/use-find-similar.ts';
import { useTrash } from './trash-question.ts';
import { useFileMenu } from './use-file-menu.tsx';

const { marking: words } = messages;
const icon = 'size-4 text-text-2';

const none: readonly SearchResult[] = [];

/** The results that are acted on together, or the selected one alone. */
function useMarkedResults(): readonly SearchResult[] {
  const results = useFeature('search', (state) => state.response?.results ?? none);
  const marked = useFeature('search', (state) => state.marking.marked);
  const selectedId = useFeature('search', (state) => state.selectedId);
  return markedOf(results, marked, selectedId);
}

/** What can be done with the selected result, or with all that are marked. */
export function useMarkedMenu(): { readonly menu: MenuAction[]; readonly footer: MenuAction[] } {
  const marked = useMarkedResults();
  const single = useFileMenu(marked[0]);
  const more = useMoreActions(marked);
  const many = useManyActions(marked);
  if (marked.length === 0) return { menu: [], footer: [] };
  if (marked.length === 1) return { menu: [...single, ...more], footer: single };
  return { menu: [...many, ...more], footer: [...many, ...more] };
}

function useManyActions(marked: readonly SearchResult[]): MenuAction[] {
  const { open, reveal, copyText } = useFileActions();
  const abilities = useFeature('engine', (state) => state.abilities);
  const findSimilar = useFindSimilar();
  const isFew = marked.length <= mostOpened;
  const all: (MenuAction | false)[] = [
    abilities.open && {
      id: 'open',
      label: words.open(marked.length),
      keys: '↵',
      icon: <ExternalLink aria-hidden className={icon} />,
      isDisabled: !isFew,
      run: () => marked.slice(0, mostOpened).forEach(({ fileId }) => open(fileId)),
    },
    abilities.reveal && {
      id: 'reveal',
      label: words.reveal,
      icon: <FolderSearch aria-hidden className={icon} />,
      isDisabled: !isFew,
      run: () => marked.slice(0, mostOpened).forEach(({ fileId }) => reveal(fileId)),
    },
    {
      id: 'similar',
      label: words.similar,
      keys: shortcuts.list.similar[0],
      icon: <Waypoints aria-hidden className={icon} />,
      isDisabled: marked.length > mostCompared,
      run: () => findSimilar(...marked.slice(0, mostCompared)),
    },
    {
      id: 'copyPath',
      label: words.copyPaths,
      keys: 'mod+C',
      icon: <Copy aria-hidden className={icon} />,
      run: () => copyText(marked.map(({ path }) => path).join('\n'), words.copiedPaths(marked.length)),
    },
  ];
  return all.filter((action) => action !== false);
}

function useMoreActions(marked: readonly SearchResult[]): MenuAction[] {
  const { copyText, exclude } = useFileActions();
  const { engine } = useServices();
  const { canTrash, askTrash } = useTrash();
  const passages = marked.flatMap(({ passages: [best] }) => (best ? [best.text.trim()] : []));
  const all: (MenuAction | false)[] = [
    passages.length > 0 && {
      label: words.copyPassages(passages.length),
      icon: <TextQuote aria-hidden className={icon} />,
      run: () => copyText(passages.join('\n\n'), words.copiedPassages(passages.length)),
    },
    {
      label: words.exclude,
      icon: <EyeOff aria-hidden className={icon} />,
      run: () =>
        exclude(
          marked.map(({ path }) => path),
          engine.getState().status?.roots.map(({ path }) => path) ?? [],
        ),
    },
    canTrash(marked) && {
      id: 'trash',
      label: actingMessages.chosen.action,
      keys: shortcuts.list.trash[isMac ? 1 : 0],
      icon: <Trash2 aria-hidden className={icon} />,
      run: () => askTrash(marked),
    },
  ];
  return all.filter((action) => action !== false);
}
