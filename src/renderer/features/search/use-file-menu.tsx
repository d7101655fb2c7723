import {
  AppWindow,
  Copy,
  ExternalLink,
  Eye,
  FileStack,
  FolderSearch,
  PanelRight,
  Pin,
  PinOff,
  Waypoints,
} from 'lucide-react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { quotedValue } from '../../../shared/query/quoted-value.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { shortcuts } from '../../app/shortcuts.ts';
import type { MenuAction } from '../../ui/Menu.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useFindSimilar } from '../similar/use-find-similar.ts';
import { useFileActions } from './file-actions.ts';
import { useSheet } from '../../ui/sheet-store.ts';

const { list: keys } = shortcuts;
const icon = 'size-4 text-text-2';

/** What can be done with a result here, with its key: for the pointer's menu, the footer and the preview. */
export function useFileMenu(
  result: Pick<SearchResult, 'fileId' | 'path' | 'name' | 'type' | 'versions'> | undefined,
): MenuAction[] {
  const { open, openWith, preview, reveal, copyPath } = useFileActions();
  const abilities = useFeature('engine', (state) => state.abilities);
  const isNarrow = useNarrow();
  const showSheet = useSheet((state) => state.show);
  const findSimilar = useFindSimilar();
  const { history, search } = useServices();
  const isPinned = useFeature('history', ({ pinned }) =>
    pinned.some(({ fileId }) => fileId === result?.fileId),
  );
  if (!result) return [];
  const { fileId, path, name, versions } = result;
  const { actions } = messages.search;
  const all: (MenuAction | false)[] = [
    isNarrow && {
      label: actions.preview,
      keys: keys.preview[0],
      icon: <PanelRight aria-hidden className={icon} />,
      run: showSheet,
    },
    abilities.open && {
      id: 'open',
      label: actions.open,
      keys: keys.open[0],
      icon: <ExternalLink aria-hidden className={icon} />,
      run: () => open(fileId),
    },
    abilities.openWith && {
      id: 'openWith',
      label: actions.openWith,
      icon: <AppWindow aria-hidden className={icon} />,
      run: () => openWith(fileId),
    },
    abilities.preview && {
      label: actions.quickLook,
      icon: <Eye aria-hidden className={icon} />,
      run: () => preview(fileId),
    },
    abilities.reveal && {
      id: 'reveal',
      label: actions.reveal,
      keys: keys.reveal[0],
      icon: <FolderSearch aria-hidden className={icon} />,
      run: () => reveal(fileId),
    },
    {
      id: 'similar',
      label: actions.similar,
      keys: keys.similar[0],
      icon: <Waypoints aria-hidden className={icon} />,
      run: () => findSimilar(result),
    },
    {
      id: 'copyPath',
      label: actions.copyPath,
      keys: shortcuts.anywhere.copyPath[0],
      icon: <Copy aria-hidden className={icon} />,
      run: () => copyPath(path),
    },
    versions !== undefined && {
      label: messages.finding.showVersions,
      icon: <FileStack aria-hidden className={icon} />,
      run: () => search.getState().setQuery(`name:${quotedValue(name)}`),
    },
    {
      label: isPinned ? messages.finding.history.unpin : messages.finding.history.pin,
      icon: isPinned ? <PinOff aria-hidden className={icon} /> : <Pin aria-hidden className={icon} />,
      run: () => void history.getState().setPinned(fileId, !isPinned),
    },
  ];
  return all.filter((action) => action !== false);
}
