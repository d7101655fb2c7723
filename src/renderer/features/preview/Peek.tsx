import { Dialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import { messages } from '../../app/messages.ts';
import { scrimLook } from '../../ui/ConfirmDialog.tsx';
import { popupLook } from '../../ui/Popover.tsx';
import { Preview } from '../search/Preview.tsx';
import { usePeek } from './peek-store.ts';

/** The selected file over nearly all of the window, until the same key or Escape. */
export function Peek() {
  const { isOpen, close } = usePeek();
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={scrimLook} />
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          aria-label={messages.preview.label}
          onKeyDown={(event) => {
            if (event.key !== ' ' || event.target !== popup.current) return;
            close();
            event.preventDefault();
          }}
          className={`${popupLook} fixed inset-x-[6vw] inset-y-[5vh] z-40 mx-auto flex max-w-6xl flex-col overflow-hidden rounded-xl`}
        >
          <Preview onClose={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
