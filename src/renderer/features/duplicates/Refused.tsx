import type { RefusedFile } from '../../../shared/contract/acting.ts';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';

/** Files to which nothing was done, each with its reason. */
export function Refused({
  isOpen,
  refused,
  count,
  onClose,
}: {
  isOpen: boolean;
  refused: readonly RefusedFile[];
  count: number;
  onClose: () => void;
}) {
  return (
    <Dialog isOpen={isOpen} title={words.refusedTitle(count)} closeLabel={words.close} onClose={onClose}>
      <ul className="flex flex-col gap-2">
        {refused.map(({ path, reason, message }) => (
          <li key={path}>
            <FrontEllipsis path={path} />
            <p className="text-small text-text-2">
              {reason === 'failed' ? `${words.refusals.failed} ${message}` : words.refusals[reason]}
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
