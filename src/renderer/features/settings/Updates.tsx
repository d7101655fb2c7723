import type { DesktopAct, UpdateState } from '../../../shared/desktop.ts';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Choice.tsx';
import { Line } from './Line.tsx';

const { desktop: words } = messages;

/** Whether a newer version is looked for, and what was found. */
export function Updates({ isOn, update }: { isOn: boolean; update: UpdateState }) {
  const act = useFeature('desktop', (snapshot) => snapshot.act);
  const next = nextOf(update.phase);
  return (
    <>
      <Line label={words.updates} help={words.updatesHelp}>
        <Switch
          label={words.updates}
          isOn={isOn}
          onChange={(lookForUpdates) => act({ type: 'change', changes: { lookForUpdates } })}
        />
      </Line>
      {isOn && (
        <Line label={<span role="status">{words.updateStates[update.phase](update.version ?? '')}</span>}>
          {next && <Button onClick={() => act(next.act)}>{next.label}</Button>}
        </Line>
      )}
    </>
  );
}

function nextOf(phase: UpdateState['phase']): { readonly label: string; readonly act: DesktopAct } | null {
  if (phase === 'newest' || phase === 'failed')
    return { label: words.updateLook, act: { type: 'look-for-update' } };
  if (phase === 'offered') return { label: words.updateFetch, act: { type: 'install-update' } };
  if (phase === 'ready') return { label: words.updateInstall, act: { type: 'install-update' } };
  return null;
}
