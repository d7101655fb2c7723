import { ArrowDownWideNarrow } from 'lucide-react';
import { useState } from 'react';
import type { SortOrder } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Popover } from '../../ui/Popover.tsx';

const { finding: words } = messages;

// Not the contract's own list: it would bring zod into the page, whose policy forbids the code that zod makes.
const orders: readonly SortOrder[] = ['relevance', 'modified', 'name', 'size', 'folder'];

/** The order of the results. */
export function SortChoice() {
  const { search } = useServices();
  const sort = useFeature('search', (state) => state.sort);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      label={words.sort}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet" className="h-6 text-text-2" aria-label={`${words.sort}: ${words.orders[sort]}`}>
          <ArrowDownWideNarrow aria-hidden className="size-3.5" />
          {words.orders[sort]}
        </Button>
      }
    >
      {orders.map((order) => (
        <button
          key={order}
          type="button"
          aria-pressed={order === sort}
          onClick={() => {
            search.getState().setSort(order);
            setOpen(false);
          }}
          className={classNames(
            'flex h-7 w-full items-center rounded-sm px-2 hover:bg-hover',
            order === sort && 'bg-selected',
          )}
        >
          {words.orders[order]}
        </button>
      ))}
    </Popover>
  );
}
