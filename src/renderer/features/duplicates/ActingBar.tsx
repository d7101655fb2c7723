import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { DuplicateAction } from '../../../shared/contract/acting.ts';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { isActable } from '../../../shared/duplicate-kinds.ts';
import { RuleChoice } from './RuleChoice.tsx';
import { barLook, WorkingBar } from './WorkingBar.tsx';

/** Which files go by rule, what that comes to, and doing it. */
export function ActingBar() {
  const kind = useFeature('duplicates', (state) => state.kind);
  const doing = useFeature('acting', (state) => state.doing);
  if (doing) return <WorkingBar doing={doing} />;
  if (!isActable(kind)) return null;
  return (
    <footer className={barLook}>
      <Choosing />
    </footer>
  );
}

function Choosing() {
  const { acting } = useServices();
  const kind = useFeature('duplicates', (state) => state.kind);
  const plan = useFeature('acting', (state) => state.plan);
  const isPlanning = useFeature('acting', (state) => state.planning);
  const [asked, setAsked] = useState<DuplicateAction | null>(null);
  const [files, bytes] = [plan?.files ?? 0, plan?.bytes ?? 0];
  const canTrash = useFeature('engine', (state) => state.abilities.trash);
  const others: readonly DuplicateAction[] = [
    ...(kind === 'exact' ? (['link'] as const) : []),
    ...(canTrash ? (['trash'] as const) : []),
  ];
  return (
    <>
      <RuleChoice />
      <p role="status" className="min-w-0 flex-1 truncate text-text-2 tabular-nums">
        {isPlanning && plan === null
          ? words.planning
          : files === 0
            ? words.outcomeNothing
            : words.outcome(files, bytes)}
      </p>
      {plan !== null && (
        <Button look="quiet" onClick={() => acting.getState().clear()}>
          {words.clear}
        </Button>
      )}
      <div className="flex">
        <Button
          look="primary"
          disabled={files === 0 || isPlanning}
          onClick={() => setAsked('quarantine')}
          className={others.length > 0 ? 'rounded-r-none' : undefined}
        >
          {words.actions.quarantine}
        </Button>
        {others.length > 0 && (
          <Menu
            trigger={
              <Button
                look="primary"
                aria-label={words.otherActions}
                disabled={files === 0 || isPlanning}
                className="ml-px rounded-l-none"
              >
                <ChevronDown aria-hidden className="size-4" />
              </Button>
            }
            actions={others.map((action) => ({ label: words.actions[action], run: () => setAsked(action) }))}
          />
        )}
      </div>
      <ConfirmDialog
        isOpen={asked !== null}
        title={asked === null ? '' : words.confirmTitles[asked](files)}
        consequence={asked === null ? '' : consequence(asked, bytes, kind === 'exact')}
        confirmLabel={asked === null ? '' : words.actions[asked]}
        cancelLabel={words.cancel}
        look={asked === 'trash' ? 'danger' : 'primary'}
        onConfirm={() => asked !== null && void acting.getState().act(asked)}
        onClose={() => setAsked(null)}
      />
    </>
  );
}

function consequence(action: DuplicateAction, bytes: number, isExact: boolean): string {
  const text = words.consequences[action](bytes);
  return isExact ? text : `${text} ${words.consequences.notExact}`;
}
