import { actingMessages } from '../../app/messages-acting.ts';
import { useServices } from '../../app/Services.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { consequenceOf, useTrashQuestion } from './trash-question.ts';

const { chosen: words } = actingMessages;

/** Asks before results go to the trash, and says what stays. */
export function TrashDialog() {
  const { acting } = useServices();
  const { question, close } = useTrashQuestion();
  return (
    <ConfirmDialog
      isOpen={question !== null}
      title={question ? words.title(question.files.length, question.files[0]?.name ?? '') : ''}
      consequence={question ? consequenceOf(question) : ''}
      confirmLabel={words.action}
      cancelLabel={actingMessages.cancel}
      look={question?.before.undoable ? 'primary' : 'danger'}
      onConfirm={() => question && void acting.getState().trash(question.files)}
      onClose={close}
    />
  );
}
