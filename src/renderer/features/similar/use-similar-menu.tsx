import { Minus, Plus } from 'lucide-react';
import type { SimilarResult } from '../../../shared/contract/similar.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';
import { useServices } from '../../app/Services.tsx';
import { shortcuts } from '../../app/shortcuts.ts';
import type { MenuAction } from '../../ui/Menu.tsx';
import { useFileMenu } from '../search/use-file-menu.tsx';
import type { SimilarState } from './similar-store.ts';

export function selectedResult({ response, selectedId }: SimilarState): SimilarResult | undefined {
  return response?.results.find(({ fileId }) => fileId === selectedId);
}

const icon = 'size-4 text-text-2';

/** What can be done with a similar file: steer by it, then what every file offers. */
export function useSimilarMenu(result: SimilarResult | undefined): MenuAction[] {
  const { similar } = useServices();
  const files = useFileMenu(result);
  if (!result) return [];
  const { steer } = similar.getState();
  return [
    {
      label: words.actions.more,
      keys: shortcuts.similar.more[0],
      icon: <Plus aria-hidden className={icon} />,
      run: () => steer(result, 'more'),
    },
    {
      label: words.actions.less,
      keys: shortcuts.similar.less[0],
      icon: <Minus aria-hidden className={icon} />,
      run: () => steer(result, 'less'),
    },
    ...files,
  ];
}
