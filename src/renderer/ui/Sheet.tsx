import { Dialog } from '@base-ui/react/dialog';
import { useRef, type ReactNode } from 'react';
import { scrimLook } from './ConfirmDialog.tsx';

/** A page that comes over the list from the right, where there is no room beside it. */
export function Sheet({
  isOpen,
  label,
  onClose,
  children,
}: {
  isOpen: boolean;
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={scrimLook} />
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          aria-label={label}
          className="fixed inset-y-0 right-0 z-40 flex w-[min(40rem,88vw)] flex-col bg-background shadow-popup transition-transform duration-100 outline-none data-ending-style:translate-x-8 data-starting-style:translate-x-8"
        >
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
