import { CircleAlert, CircleCheck, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './Button.tsx';

/** What has just happened, above the lower edge, with what can be done about it. */
export function Toast({
  isFailure = false,
  children,
  action,
  closeLabel,
  onClose,
}: {
  isFailure?: boolean;
  children: ReactNode;
  action?: ReactNode;
  closeLabel: string;
  onClose: () => void;
}) {
  const Icon = isFailure ? CircleAlert : CircleCheck;
  return (
    <div className="pointer-events-none fixed inset-x-4 bottom-16 z-50 flex justify-center">
      <div
        role={isFailure ? 'alert' : 'status'}
        className="pointer-events-auto flex max-w-160 items-center gap-3 rounded-lg bg-popup py-2 pr-2 pl-3 shadow-popup"
      >
        <Icon
          aria-hidden
          className={isFailure ? 'size-4 shrink-0 text-danger' : 'size-4 shrink-0 text-green'}
        />
        <p className="min-w-0 flex-1 wrap-anywhere">{children}</p>
        {action}
        <IconButton label={closeLabel} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
    </div>
  );
}
