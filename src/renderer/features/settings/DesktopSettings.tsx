import { useState, type KeyboardEvent } from 'react';
import type { DesktopState } from '../../../shared/desktop.ts';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Choice.tsx';
import { isMac } from '../../ui/Keys.tsx';
import { Group, Section } from '../../ui/Page.tsx';
import { Sentence } from '../../ui/Text.tsx';
import { acceleratorOf, acceleratorText } from './accelerator.ts';
import { Line } from './Line.tsx';
import { Updates } from './Updates.tsx';

const { desktop: words } = messages;

/** What only the app has: its key, running without a window, starting at login, notifications. */
export function DesktopSettings() {
  const state = useFeature('desktop', (snapshot) => snapshot.state);
  const act = useFeature('desktop', (snapshot) => snapshot.act);
  if (state === null) return null;
  const { settings, update, loginProblem, setAside, isUnsaved } = state;
  const switches = [
    { name: 'keepRunning', label: words.keepRunning, help: words.keepRunningHelp },
    {
      name: 'startAtLogin',
      label: words.login,
      help: loginProblem ? <span className="text-danger">{loginProblem}</span> : words.loginHelp,
    },
    { name: 'notifications', label: words.notifications, help: words.notificationsHelp },
  ] as const;
  return (
    <Section title={words.title}>
      <div className="flex flex-col gap-2 not-empty:mb-2">
        {isUnsaved && <Notice nextStep={words.notSavedNextStep}>{words.notSaved}</Notice>}
        {setAside !== null && <Notice>{words.setAside(setAside)}</Notice>}
      </div>
      <Group>
        <Hotkey state={state} />
        {switches.map(({ name, label, help }) => (
          <Line key={name} label={label} help={help}>
            <Switch
              label={label}
              isOn={settings[name]}
              onChange={(isOn) => act({ type: 'change', changes: { [name]: isOn } })}
            />
          </Line>
        ))}
        <Updates isOn={settings.lookForUpdates} update={update} />
      </Group>
    </Section>
  );
}

function Hotkey({ state: { settings, hotkey } }: { state: DesktopState }) {
  const act = useFeature('desktop', (snapshot) => snapshot.act);
  const [isRecording, setRecording] = useState(false);
  const [isWrong, setWrong] = useState(false);

  const record = (event: KeyboardEvent): void => {
    if (!isRecording) return;
    event.preventDefault();
    event.stopPropagation();
    const pressed = acceleratorOf({ ...pick(event), code: event.code }, isMac);
    if (event.key === 'Escape') return setRecording(false);
    if (event.key === 'Backspace' || event.key === 'Delete') save('');
    else if (pressed !== null) save(pressed);
    else setWrong(!['Control', 'Alt', 'Shift', 'Meta'].includes(event.key));
  };
  const save = (value: string): void => {
    setRecording(false);
    setWrong(false);
    act({ type: 'change', changes: { hotkey: value } });
  };
  const shown = settings.hotkey === '' ? words.hotkeyNone : acceleratorText(settings.hotkey, isMac);
  return (
    <Line
      label={words.hotkey}
      help={
        <span role="status" className={isWrong || isTrouble(hotkey) ? 'text-danger' : undefined}>
          <Sentence>{isWrong ? words.hotkeyWrong : hotkeyHelp(hotkey)}</Sentence>
        </span>
      }
    >
      {hotkey.state === 'active' && (
        <Button
          look="quiet"
          disabled={hotkey.test === 'waiting'}
          onClick={() => act({ type: 'test-hotkey' })}
        >
          {words.test}
        </Button>
      )}
      <Button
        aria-label={`${words.hotkeyChange}: ${shown}`}
        aria-pressed={isRecording}
        onClick={() => setRecording(!isRecording)}
        onBlur={() => setRecording(false)}
        onKeyDown={record}
        className={isRecording ? 'border-accent outline-1 outline-accent' : 'tabular-nums'}
      >
        {isRecording ? words.hotkeyRecord : shown}
      </Button>
    </Line>
  );
}

function pick({ ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent) {
  return { ctrlKey, altKey, shiftKey, metaKey };
}

const isTrouble = ({ state, test }: DesktopState['hotkey']): boolean =>
  state === 'taken' || test === 'silent';

/** What the person has to know of the key now, the most pressing first. */
export function hotkeyHelp({ state, test, needsDesktop }: DesktopState['hotkey']): string {
  if (test === 'waiting') return words.testWaiting;
  if (test === 'heard') return words.testHeard;
  if (test === 'silent') return words.testSilent;
  if (state === 'taken') return words.hotkeyTaken;
  if (state === 'off') return words.hotkeyOff;
  return needsDesktop ? words.hotkeyWayland : words.hotkeyHelp;
}
