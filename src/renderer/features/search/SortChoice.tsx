import { ArrowDownWideNarrow, Rows3 } from 'lucide-react';
import type { SortOrder } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { resultGroups } from './remembered-search.ts';
import { ViewChoice } from './ViewChoice.tsx';

const { finding: words } = messages;

// Not the contract's own list: it would bring zod into the page, whose policy forbids the code that zod makes.
const orders: readonly SortOrder[] = ['relevance', 'modified', 'name', 'size', 'folder'];

/** The order of the results. */
export function SortChoice() {
  const { search } = useServices();
  return (
    <ViewChoice
      label={words.sort}
      icon={<ArrowDownWideNarrow aria-hidden className="size-3.5" />}
      ways={orders}
      chosen={useFeature('search', (state) => state.sort)}
      wordOf={words.orders}
      onChoose={search.getState().setSort}
    />
  );
}

/** What results are put together by. */
export function GroupChoice() {
  const { search } = useServices();
  const group = useFeature('search', (state) => state.group);
  return (
    <ViewChoice
      label={words.group}
      icon={<Rows3 aria-hidden className="size-3.5" />}
      ways={resultGroups}
      chosen={group}
      wordOf={words.groups}
      showsWord={group !== 'none'}
      onChoose={search.getState().setGroup}
    />
  );
}
