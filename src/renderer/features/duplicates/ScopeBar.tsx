import type { ReactNode } from 'react';
import { messages } from '../../app/messages.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { baseName } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Field } from '../../ui/Field.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { FolderChoices } from '../search/FilterChoices.tsx';

/** Where it is looked, what is never touched, and how alike it has to be. */
export function ScopeBar() {
  const { duplicates, acting } = useServices();
  const kind = useFeature('duplicates', (state) => state.kind);
  const folders = useFeature('duplicates', (state) => state.folders);
  const smallest = useFeature('duplicates', (state) => state.smallest);
  const threshold = useFeature('duplicates', (state) => state.thresholds[kind]);
  const reference = useFeature('acting', (state) => state.reference);
  const { setFolders, setSmallest, setThreshold } = duplicates.getState();
  const { setReference } = acting.getState();
  const sizeLabel = words.sizes.find(([bytes]) => bytes === smallest && bytes > 0)?.[1] ?? null;
  return (
    <div
      role="group"
      aria-label={words.scope}
      className="flex min-h-10 shrink-0 flex-wrap items-center gap-1.5 border-b border-line px-4 pb-2"
    >
      <ScopeChip name={words.where} value={nameOf(folders, words.whereCount)} onRemove={() => setFolders([])}>
        <FolderChoices folders={folders} onChange={setFolders} />
      </ScopeChip>
      <ScopeChip
        name={words.reference}
        value={reference.length > 0 ? words.referenceCount(reference.length) : null}
        onRemove={() => setReference([])}
      >
        <p className="px-2 pt-1 pb-1.5 text-text-2">{words.referenceHelp}</p>
        <FolderChoices folders={reference} onChange={setReference} />
      </ScopeChip>
      <LeaveOut />
      <ScopeChip name={words.smallest} value={sizeLabel} onRemove={() => setSmallest(0)}>
        {words.sizes.map(([bytes, label]) => (
          <button
            key={bytes}
            type="button"
            aria-pressed={bytes === smallest}
            onClick={() => setSmallest(bytes)}
            className={classNames(
              'flex h-7 w-full items-center rounded-sm px-2 hover:bg-hover',
              bytes === smallest && 'bg-selected',
            )}
          >
            {label}
          </button>
        ))}
      </ScopeChip>
      {kind !== 'exact' && (
        <div className="ml-auto">
          <Slider
            key={kind}
            label={words.threshold[kind]}
            value={threshold}
            minimum={0.3}
            maximum={1}
            step={0.05}
            format={(value) => words.atLeast(value)}
            onCommit={setThreshold}
          />
        </div>
      )}
    </div>
  );
}

function LeaveOut() {
  const { duplicates } = useServices();
  const folders = useFeature('duplicates', (state) => state.excludedFolders);
  const types = useFeature('duplicates', (state) => state.excludedTypes);
  const everything = useFeature('duplicates', (state) => state.everything);
  const { setLeftOut } = duplicates.getState();
  const count = folders.length + types.length;
  return (
    <ScopeChip
      name={words.leaveOut}
      value={count > 0 ? words.leaveOutCount(count) : null}
      onRemove={() => setLeftOut({ excludedFolders: [], excludedTypes: [] })}
    >
      <p className="px-2 pt-1 pb-1.5 text-text-2">{words.leaveOutFolders}</p>
      <FolderChoices folders={folders} onChange={(excludedFolders) => setLeftOut({ excludedFolders })} />
      <div className="mt-1.5 flex flex-col gap-2 border-t border-line px-2 pt-2 pb-1">
        <Field
          label={words.leaveOutTypes}
          placeholder={words.leaveOutTypesHint}
          help={words.leaveOutTypesHelp}
          defaultValue={types.join(', ')}
          onChange={(event) => setLeftOut({ excludedTypes: typesIn(event.target.value) })}
        />
      </div>
      <Checkbox isChecked={everything} onChange={() => setLeftOut({ everything: !everything })}>
        {words.everything}
      </Checkbox>
    </ScopeChip>
  );
}

/** `tmp, .LOG` as the contract wants them. */
function typesIn(text: string): string[] {
  const endings = text.split(/[\s,;]+/).map((ending) => ending.replace(/^\*?\./, '').toLowerCase());
  return [...new Set(endings.filter((ending) => ending !== ''))].slice(0, 100);
}

function nameOf(folders: readonly string[], count: (count: number) => string): string | null {
  const [first] = folders;
  if (first === undefined) return null;
  return folders.length === 1 ? baseName(first) : count(folders.length);
}

function ScopeChip({
  name,
  value,
  onRemove,
  children,
}: {
  name: string;
  value: string | null;
  onRemove: () => void;
  children: ReactNode;
}) {
  return (
    <Popover
      label={name}
      trigger={
        <Chip
          isActive={value !== null}
          onRemove={value === null ? undefined : onRemove}
          removeLabel={messages.filters.remove(name)}
        >
          {value ?? name}
        </Chip>
      }
    >
      {children}
    </Popover>
  );
}
