import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { scrimLook } from '../../ui/ConfirmDialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { popupLook } from '../../ui/Popover.tsx';
import { usePickFolder } from './use-pick-folder.ts';

const { library: words, firstRun } = messages;

/** Asks for a folder by its path, or by the system's own dialog where there is one. */
export function AddFolder() {
  const { library } = useServices();
  const asked = useFeature('library', (state) => state.asked);
  const close = (): void => library.getState().ask(null);
  return (
    <Dialog.Root open={asked !== null} onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={scrimLook} />
        <Dialog.Popup
          className={`${popupLook} fixed top-1/3 left-1/2 z-40 w-120 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/3 rounded-xl p-5`}
        >
          <Dialog.Title className="mb-3 text-read font-semibold">{words.addTitle}</Dialog.Title>
          <AddForm first={asked ?? ''} onDone={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function AddForm({ first, onDone }: { first: string; onDone: () => void }) {
  const { library } = useServices();
  const [path, setPath] = useState(first);
  const isAdding = useFeature('library', (state) => state.adding);
  const error = useFeature('library', (state) => state.addError);
  const pick = usePickFolder(setPath);
  const submit = async (): Promise<void> => {
    if (await library.getState().add(path)) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={words.addHint}
        isLabelHidden
        placeholder={words.addHint}
        value={path}
        onChange={(event) => setPath(event.target.value)}
        error={error && `${error.message} ${error.nextStep}`}
        suffix={pick && <Button onClick={() => void pick()}>{firstRun.pick}</Button>}
      />
      <p className="mt-3 text-text-2">{firstRun.promise}</p>
      <div className="mt-5 flex justify-end gap-2">
        <Button onClick={onDone}>{words.cancel}</Button>
        <Button type="submit" look="primary" disabled={isAdding || path.trim() === ''}>
          {words.addConfirm}
        </Button>
      </div>
    </form>
  );
}
