import { messages } from '../../app/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { dismissUndoable, useUndoable } from './file-actions.ts';

const { marking: words } = messages;

/** What was done with results, with the way back; it stays until it is dismissed. */
export function UndoToast() {
  const undoable = useUndoable();
  if (!undoable) return null;
  return (
    <Toast
      closeLabel={words.close}
      onClose={dismissUndoable}
      action={
        <Button
          onClick={() => {
            dismissUndoable();
            undoable.undo();
          }}
        >
          {words.undo}
        </Button>
      }
    >
      {undoable.text}
    </Toast>
  );
}
