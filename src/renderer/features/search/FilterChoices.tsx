import { useState } from 'react';
import { fileTypes } from '../../../shared/file-types.ts';
import { useNow } from '../../app/clock.ts';
import { dayBefore } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { baseName, cleanPath } from '../../app/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox, Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { FileIcon } from '../../ui/FileIcon.tsx';
import { toggled, type Filters } from './filters.ts';
import { useRootPaths } from './ResultList.tsx';

const { filters: words } = messages;

export function TypeChoices({
  types,
  onChange,
}: {
  types: readonly string[];
  onChange: (types: readonly string[]) => void;
}) {
  return fileTypes.map((type) => (
    <Checkbox key={type} isChecked={types.includes(type)} onChange={() => onChange(toggled(types, type))}>
      <FileIcon type={type} className="size-4" />
      {messages.types[type] ?? type}
    </Checkbox>
  ));
}

export function FolderChoices({
  folders,
  onChange,
}: {
  folders: readonly string[];
  onChange: (folders: readonly string[]) => void;
}) {
  const roots = useRootPaths();
  const others = folders.filter((folder) => !roots.includes(folder));
  return (
    <>
      <div className="max-h-72 overflow-y-auto">
        {[...roots, ...others].map((path) => (
          <Checkbox
            key={path}
            isChecked={folders.includes(path)}
            onChange={() => onChange(toggled(folders, path))}
          >
            <span title={path} className="truncate">
              {baseName(path)}
            </span>
          </Checkbox>
        ))}
      </div>
      <OtherFolder onAdd={(path) => !folders.includes(path) && onChange([...folders, path])} />
    </>
  );
}

export function OtherFolder({ onAdd }: { onAdd: (path: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className="mt-1.5 border-t border-line px-2 pt-2 pb-1"
      onSubmit={(event) => {
        event.preventDefault();
        const path = cleanPath(typed);
        if (path !== '') onAdd(path);
        setTyped('');
      }}
    >
      <Field
        label={words.otherFolder}
        placeholder={words.otherFolderHint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        suffix={
          <Button type="submit" disabled={typed.trim() === ''}>
            {words.apply}
          </Button>
        }
      />
    </form>
  );
}

export type Days = Pick<Filters, 'after' | 'before'>;

export function DateChoices({ after, before, onChange }: Days & { onChange: (days: Days) => void }) {
  const now = useNow();
  const presets: readonly (readonly [string, string | null])[] = [
    [words.anyTime, null],
    [words.lastDays(7), dayBefore(now, 7)],
    [words.lastDays(30), dayBefore(now, 30)],
    [words.lastYear, dayBefore(now, 365)],
  ];
  return (
    <>
      {presets.map(([label, day]) => (
        <Choice
          key={label}
          isChosen={before === null && after === day}
          onChoose={() => onChange({ after: day, before: null })}
        >
          {label}
        </Choice>
      ))}
      <DateFields after={after} before={before} onChange={onChange} />
    </>
  );
}

export function DateFields({ after, before, onChange }: Days & { onChange: (days: Days) => void }) {
  return (
    <div className="mt-1.5 flex flex-col gap-2 border-t border-line px-2 pt-2 pb-1">
      <Field
        type="date"
        label={words.after}
        value={after ?? ''}
        max={before ?? undefined}
        onChange={(event) => onChange({ after: event.target.value || null, before })}
      />
      <Field
        type="date"
        label={words.before}
        value={before ?? ''}
        min={after ?? undefined}
        onChange={(event) => onChange({ after, before: event.target.value || null })}
      />
    </div>
  );
}
