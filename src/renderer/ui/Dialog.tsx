import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import { scrimLook } from './ConfirmDialog.tsx';
import { popupLook } from './Popover.tsx';

/** A page over the window with its own title, read from top to bottom. */
export function Dialog({
  isOpen,
  title,
  closeLabel,
  onClose,
  children,
}: {
  isOpen: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={scrimLook} />
        <Base.Popup
          ref={popup}
          initialFocus={popup}
          className={`${popupLook} fixed top-1/2 left-1/2 z-40 flex max-h-[80vh] w-160 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-xl`}
        >
          <div className="flex items-center gap-2 border-b border-line py-2 pr-2 pl-5">
            <Base.Title className="min-w-0 flex-1 text-read font-semibold">{title}</Base.Title>
            <IconButton label={closeLabel} hint="Esc" onClick={onClose}>
              <X aria-hidden className="size-4" />
            </IconButton>
          </div>
          <div
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled text must be reachable by keyboard
            tabIndex={0}
            role="group"
            aria-label={title}
            className="min-h-0 overflow-y-auto px-5 py-4 -outline-offset-2"
          >
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
