import { formatNumber } from '../../app/format.ts';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { Doing } from './acting-store.ts';

export const barLook =
  'flex min-h-12 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-raised px-4 py-2';

/** How far an action has come, and the way to stop it. */
export function WorkingBar({ doing: { what, files, filesTotal } }: { doing: Doing }) {
  const { acting } = useServices();
  const label = what === 'undo' ? words.undoing : what === 'empty' ? words.emptying : words.acting[what];
  return (
    <footer className={barLook}>
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
    </footer>
  );
}
