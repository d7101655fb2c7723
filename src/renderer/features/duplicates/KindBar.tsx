import { History, RefreshCw } from 'lucide-react';
import { actingMessages } from '../../app/messages-acting.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Choice.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { duplicateKinds } from '../../../shared/duplicate-kinds.ts';
import { presentRun } from './duplicates-store.ts';

/** What counts as a duplicate. */
export function KindBar() {
  const { duplicates, journal } = useServices();
  const kind = useFeature('duplicates', (state) => state.kind);
  const phase = useFeature('duplicates', (state) => presentRun(state).phase);
  const isNarrow = useNarrow();
  const icon = <History aria-hidden className="size-4 text-text-2" />;
  return (
    <div className="flex h-12 shrink-0 items-center gap-2 px-4">
      <Segmented
        label={words.kindsLabel}
        value={kind}
        onChange={(next) => duplicates.getState().setKind(next)}
        segments={duplicateKinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <span className="flex-1" />
      {phase === 'done' && (
        <IconButton label={words.lookAgain} onClick={() => void duplicates.getState().look()}>
          <RefreshCw aria-hidden className="size-4" />
        </IconButton>
      )}
      {isNarrow ? (
        <IconButton label={actingMessages.journal} onClick={() => journal.getState().open()}>
          {icon}
        </IconButton>
      ) : (
        <Button look="quiet" icon={icon} onClick={() => journal.getState().open()}>
          {actingMessages.journal}
        </Button>
      )}
    </div>
  );
}
