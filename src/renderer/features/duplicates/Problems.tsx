import { TriangleAlert } from 'lucide-react';
import type { DuplicateSummary } from '../../../shared/contract/duplicates.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';

/** What could not be looked at. */
export function Problems({ summary: { problemCount, problems } }: { summary: DuplicateSummary }) {
  return (
    <Popover
      label={words.problems(problemCount)}
      trigger={
        <Button look="quiet" icon={<TriangleAlert aria-hidden className="size-4 text-text-2" />}>
          {words.problems(problemCount)}
        </Button>
      }
    >
      <ul className="flex max-h-72 flex-col gap-2 overflow-y-auto p-1.5">
        {problems.map(({ path, message }) => (
          <li key={path}>
            <FrontEllipsis path={path} />
            <p className="text-small text-text-2">{message}</p>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
