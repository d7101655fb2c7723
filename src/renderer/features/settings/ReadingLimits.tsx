import { useId, useState, type ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { messages } from '../../app/messages.ts';
import { useServices } from '../../app/Services.tsx';
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
  const save = (): void => {
    const ocrFolder = typed.trim() === '' ? null : typed.trim();
    if (ocrFolder !== folder) void settings.getState().change({ ocrFolder });
  };
  return (
    <Typed label={words.pictures} help={words.picturesHelp} value={typed} onType={setTyped} onDone={save} />
  );
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
        className={`h-7 rounded-md border border-line bg-background px-2 focus:border-accent focus:outline-1 focus:-outline-offset-1 focus:outline-accent ${isNumber ? 'w-20 text-right tabular-nums' : 'w-60'}`}
      />
      {children}
    </Line>
  );
}
