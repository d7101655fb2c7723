import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { DuplicateAction } from '../../../shared/contract/acting.ts';
import { formatNumber } from '../../app/format.ts';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { Doing } from './acting-store.ts';
import { isActable } from './kinds.ts';
import { RuleChoice } from './RuleChoice.tsx';

/** Which files go by rule, what that comes to, and doing it. */
export function ActingBar() {
  const kind = useFeature('duplicates', (state) => state.kind);
  const doing = useFeature('acting', (state) => state.doing);
  if (doing === null && !isActable(kind)) return null;
  return (
    <footer className="flex min-h-12 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-raised px-4 py-2">
      {doing ? <Working doing={doing} /> : <Choosing />}
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

function Working({ doing: { what, files, filesTotal } }: { doing: Doing }) {
  const { acting } = useServices();
  const label = what === 'undo' ? words.undoing : what === 'empty' ? words.emptying : words.acting[what];
  return (
    <>
      <p role="status" className="shrink-0 font-medium">
        {label}
      </p>
      <Progress
        label={label}
        value={filesTotal > 0 ? files / filesTotal : null}
        valueText={formatNumber(files)}
        className="min-w-24 flex-1"
      />
      {filesTotal > 0 && (
        <p className="shrink-0 text-text-2 tabular-nums">{words.progress(files, filesTotal)}</p>
      )}
      <Button onClick={() => acting.getState().stop()}>{words.stop}</Button>
    </>
  );
}
