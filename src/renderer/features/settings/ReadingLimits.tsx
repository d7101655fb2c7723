import { useId, useState, type ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { usePickFolder } from '../library/use-pick-folder.ts';
import { Line } from './Line.tsx';
import { bounds, parseLimit, type LimitName } from './limits.ts';

const { settings: words } = messages;

/** What reading one file may take, and where the data for text in pictures is. */
export function ReadingLimits({ settings }: { settings: Settings }) {
  const { maxFileMegabytes, maxReadSeconds, maxReadMegabytes, ocrFolder } = settings;
  return (
    <>
      <Limit key={`size ${maxFileMegabytes}`} name="maxFileMegabytes" value={maxFileMegabytes} />
      <Limit key={`seconds ${maxReadSeconds}`} name="maxReadSeconds" value={maxReadSeconds} />
      <Limit key={`memory ${maxReadMegabytes}`} name="maxReadMegabytes" value={maxReadMegabytes} />
      <LanguageData key={`pictures ${ocrFolder}`} folder={ocrFolder} />
    </>
  );
}

function Limit({ name, value }: { name: LimitName; value: number }) {
  const { settings } = useServices();
  const [typed, setTyped] = useState(String(value));
  const [isWrong, setWrong] = useState(false);
  const { label, help, unit } = words.limits[name];
  const save = (): void => {
    const number = parseLimit(name, typed);
    setWrong(number === null);
    if (number !== null && number !== value) void settings.getState().change({ [name]: number });
  };
  const shown = isWrong ? (
    <span className="text-danger" role="alert">
      {words.limitError(bounds[name].minimum, bounds[name].maximum)}
    </span>
  ) : (
    help
  );
  return (
    <Typed
      label={label}
      help={shown}
      isWrong={isWrong}
      value={typed}
      onType={setTyped}
      onDone={save}
      isNumber
    >
      <span className="-ml-2 w-6 text-text-2">{unit}</span>
    </Typed>
  );
}

function LanguageData({ folder }: { folder: string | null }) {
  const { settings } = useServices();
  const [typed, setTyped] = useState(folder ?? '');
  const error = useFeature('settings', (state) => (isSaidInPlace(state.unsaved) ? state.error : null));
  const save = (value: string): void => {
    const ocrFolder = value.trim() === '' ? null : value.trim();
    if (ocrFolder !== folder) void settings.getState().change({ ocrFolder });
  };
  const pick = usePickFolder((path) => {
    setTyped(path);
    save(path);
  });
  const shown = error ? (
    <span className="wrap-anywhere text-danger" role="alert">
      {`${error.message} ${error.nextStep}`}
    </span>
  ) : (
    words.picturesHelp
  );
  return (
    <Typed
      label={words.pictures}
      help={shown}
      isWrong={error !== null}
      value={typed}
      onType={setTyped}
      onDone={() => save(typed)}
    >
      {pick && (
        <Button className="-ml-2" onClick={() => void pick()}>
          {messages.firstRun.pick}
        </Button>
      )}
    </Typed>
  );
}

/** Whether what was not saved is said beside its own field. */
export function isSaidInPlace(unsaved: readonly string[]): boolean {
  return unsaved.includes('ocrFolder');
}

interface TypedProps {
  readonly label: string;
  readonly help: ReactNode;
  readonly isWrong?: boolean;
  readonly isNumber?: boolean;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly onDone: () => void;
  readonly children?: ReactNode;
}

/** Saved when the field is left or Enter is pressed, not while it is half typed. */
function Typed({ label, help, isWrong, isNumber, value, onType, onDone, children }: TypedProps) {
  const id = useId();
  const noteId = useId();
  return (
    <Line label={<label htmlFor={id}>{label}</label>} help={<span id={noteId}>{help}</span>}>
      <input
        id={id}
        aria-describedby={noteId}
        aria-invalid={isWrong || undefined}
        inputMode={isNumber ? 'numeric' : 'text'}
        value={value}
        onChange={(event) => onType(event.target.value)}
        onBlur={onDone}
        onKeyDown={(event) => event.key === 'Enter' && onDone()}
        className={classNames(
          'h-7 rounded-md border bg-background px-2 focus:border-accent focus:outline-1 focus:-outline-offset-1 focus:outline-accent',
          isWrong ? 'border-danger' : 'border-line',
          isNumber ? 'w-20 text-right tabular-nums' : 'w-52',
        )}
      />
      {children}
    </Line>
  );
}
