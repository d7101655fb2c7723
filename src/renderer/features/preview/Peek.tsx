import { Dialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import { messages } from '../../app/messages.ts';
import { scrimLook } from '../../ui/ConfirmDialog.tsx';
import { popupLook } from '../../ui/Popover.tsx';
import { useServices } from '../../app/Services.tsx';
import { Preview } from '../search/Preview.tsx';
import { usePeek } from './peek-store.ts';

/** The selected file over nearly all of the window, until the same key or Escape; the arrows go on to the next. */
export function Peek() {
  const { isOpen, close } = usePeek();
  const { search } = useServices();
  const { move } = search.getState();
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
            // Further inside the keys are those of the text and the buttons.
            if (event.target !== popup.current) return;
            const { key } = event;
            if (key === ' ') close();
            else if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 'down' : 'up', 1);
            else return;
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
