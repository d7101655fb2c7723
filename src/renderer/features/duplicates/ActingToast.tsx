import { useEffect, useState } from 'react';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Toast } from '../../ui/Toast.tsx';
import type { Outcome } from './acting-store.ts';
import { Refused } from './Refused.tsx';

/** Long enough to be read twice. */
const passingMs = 10_000;

/**
 * What an action came to, with the way back. It stays until it is dismissed, since what it says must not be missed; only when
 * nothing is left to be done about it, it goes by itself.
 */
export function ActingToast() {
  const { acting } = useServices();
  const outcome = useFeature('acting', (state) => state.outcome);
  const error = useFeature('acting', (state) => state.error);
  const [showsRefused, setShowsRefused] = useState(false);
  const { dismiss, undo } = acting.getState();
  const isPassing = outcome !== null && outcome.batchIds.length === 0 && outcome.refusedCount === 0;
  useEffect(() => {
    if (!isPassing) return undefined;
    const timer = setTimeout(dismiss, passingMs);
    return () => clearTimeout(timer);
  }, [isPassing, outcome, dismiss]);
  if (error)
    return (
      <Toast isFailure onClose={dismiss} closeLabel={words.close}>
        {`${error.message} ${error.nextStep}`}
      </Toast>
    );
  if (!outcome) return null;
  const { batchIds, refused, refusedCount } = outcome;
  return (
    <>
      <Toast
        onClose={dismiss}
        closeLabel={words.close}
        action={
          <>
            {refusedCount > 0 && (
              <Button look="quiet" onClick={() => setShowsRefused(true)}>
                {words.showRefused}
              </Button>
            )}
            {batchIds.length > 0 && <Button onClick={() => void undo(batchIds)}>{words.undo}</Button>}
          </>
        }
      >
        {textOf(outcome)}
      </Toast>
      <Refused
        isOpen={showsRefused}
        refused={refused}
        count={refusedCount}
        onClose={() => setShowsRefused(false)}
      />
    </>
  );
}

function textOf({ what, files, bytes, refusedCount }: Outcome): string {
  const done =
    what === 'undo'
      ? words.undone(files)
      : what === 'empty'
        ? words.emptied(files, bytes)
        : words.done[what](files, bytes);
  return refusedCount > 0 ? `${done}. ${words.refusedCount(refusedCount)}.` : `${done}.`;
}
