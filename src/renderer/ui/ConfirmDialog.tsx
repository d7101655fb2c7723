import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Button } from './Button.tsx';
import { popupLook } from './Popover.tsx';

export const scrimLook =
  'fixed inset-0 z-30 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0';

/** Asks before something with a consequence, which is said in words. */
export function ConfirmDialog({
  isOpen,
  title,
  consequence,
  confirmLabel,
  cancelLabel,
  look = 'danger',
  onConfirm,
  onClose,
}: {
  isOpen: boolean;
  title: string;
  consequence: string;
  confirmLabel: string;
  cancelLabel: string;
  /** `primary` for what can be undone. */
  look?: 'danger' | 'primary';
  onConfirm: () => void;
  onClose: () => void;
}) {
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={scrimLook} />
        <AlertDialog.Popup
          className={`${popupLook} fixed top-1/3 left-1/2 z-40 w-104 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/3 rounded-xl p-5`}
        >
          <AlertDialog.Title className="text-read font-semibold wrap-anywhere">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-text-2">{consequence}</AlertDialog.Description>
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Close render={<Button>{cancelLabel}</Button>} />
            <AlertDialog.Close
              render={
                <Button look={look} onClick={onConfirm}>
                  {confirmLabel}
                </Button>
              }
            />
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
