import type { ReactNode } from 'react';
import { messages } from '../../app/messages.ts';
import { formatDay } from '../../app/format.ts';
import { baseName } from '../../app/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { DateChoices, FolderChoices, TypeChoices } from './FilterChoices.tsx';
import { typeLabels } from './filter-labels.ts';
import { hasFilters, noFilters, type Filters } from './filters.ts';

const { filters: words } = messages;

/** What narrows a list of files that has no search text. */
export function FilterBar({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const set = (changes: Partial<Filters>): void => onChange({ ...filters, ...changes });
  return (
    <div
      role="group"
      aria-label={words.group}
      className="flex h-10 shrink-0 items-center gap-1.5 border-b border-line px-4"
    >
      <FilterChip name={words.type} value={typeText(filters.types)} onRemove={() => set({ types: [] })}>
        <TypeChoices types={filters.types} onChange={(types) => set({ types })} />
      </FilterChip>
      <FilterChip
        name={words.folder}
        value={folderText(filters.folders)}
        onRemove={() => set({ folders: [] })}
      >
        <FolderChoices folders={filters.folders} onChange={(folders) => set({ folders })} />
      </FilterChip>
      <FilterChip
        name={words.date}
        value={dateText(filters)}
        onRemove={() => set({ after: null, before: null })}
      >
        <DateChoices after={filters.after} before={filters.before} onChange={set} />
      </FilterChip>
      {hasFilters(filters) && (
        <Button look="quiet" className="h-6 text-text-2" onClick={() => set(noFilters)}>
          {messages.empty.clearFilters}
        </Button>
      )}
    </div>
  );
}

/** A control of the bar: its name, or what it holds and the way to take that away. */
export function FilterChip({
  name,
  value,
  onRemove,
  onOpenChange,
  children,
}: {
  name: string;
  value: string | null;
  onRemove: () => void;
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  return (
    <Popover
      label={name}
      onOpenChange={onOpenChange}
      trigger={
        <Chip
          isActive={value !== null}
          onRemove={value === null ? undefined : onRemove}
          removeLabel={words.remove(name)}
        >
          {value ?? name}
        </Chip>
      }
    >
      {children}
    </Popover>
  );
}

export function typeText(types: readonly string[]): string | null {
  const labels = typeLabels(types);
  if (labels.length > 2) return words.typeCount(labels.length);
  return labels.join(', ') || null;
}

export function folderText(folders: readonly string[]): string | null {
  const [first] = folders;
  if (first === undefined) return null;
  return folders.length === 1 ? baseName(first) : words.folderCount(folders.length);
}

function dateText({ after, before }: Pick<Filters, 'after' | 'before'>): string | null {
  if (after !== null && before !== null) return words.between(formatDay(after), formatDay(before));
  if (after !== null) return words.since(formatDay(after));
  return before === null ? null : words.until(formatDay(before));
}
