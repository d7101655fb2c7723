import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { Keys } from '../../ui/Keys.tsx';
import type { MenuAction } from '../../ui/Menu.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import type { Outcome } from './file-actions.ts';

/** The others are in the menu of the row. */
const mostInNarrow = 4;

/** One line below a list: what it holds, or what the last action led to, and what the keys do. */
export function ActionFooter({
  actions,
  outcome,
  children,
}: {
  actions: readonly MenuAction[];
  outcome: Outcome | null;
  children: ReactNode;
}) {
  const isNarrow = useNarrow();
  const withKeys = actions.filter(({ keys }) => keys !== undefined);
  return (
    <footer className="flex h-8 shrink-0 items-center gap-4 border-t border-line bg-raised px-4 text-small text-text-2">
      {outcome ? (
        <p className={classNames('min-w-0 flex-1 truncate', outcome.isFailure && 'text-danger')}>
          {outcome.text}
        </p>
      ) : (
        <p className="min-w-0 flex-1 truncate tabular-nums">{children}</p>
      )}
      {(isNarrow ? withKeys.slice(0, mostInNarrow) : withKeys).map(({ label, keys, run }) => (
        <button
          key={label}
          type="button"
          onClick={run}
          className="flex shrink-0 items-center gap-1.5 rounded-sm hover:text-text"
        >
          {label}
          {keys && <Keys keys={keys} />}
        </button>
      ))}
    </footer>
  );
}
