import { ChevronDown } from 'lucide-react';
import { useMemo, useRef, type ReactNode } from 'react';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { CountedDates, CountedFolders, CountedTypes } from './CountedChoices.tsx';
import { FilterChip, folderText, typeText } from './FilterBar.tsx';
import { filterLabel } from './filter-labels.ts';
import {
  filterTexts,
  filtersIn,
  sortedFilters,
  withoutFilters,
  withOperatorStarted,
  type Filter,
} from './query-text.ts';
import { focusSearchField, searchFieldElement } from './search-field-element.ts';

const { filters: words, finding } = messages;

/**
 * The filters of the search text as controls. They hold nothing themselves: what is picked here is written into the text,
 * and what is typed there stands here.
 */
export function QueryBar({ children }: { children: ReactNode }) {
  const { search } = useServices();
  // Most keys change none of them.
  const written = useFeature('search', ({ query }) => filterTexts(query));
  const { types, folders, dates, others } = useMemo(
    () => sortedFilters(search.getState().query),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is read is the text that they are written in
    [search, written],
  );
  const remove = (filters: readonly Filter[]): void =>
    search.getState().setQuery(withoutFilters(search.getState().query, filters));
  const count = search.getState().setCounting;
  const all = [...types, ...folders, ...dates, ...others];
  return (
    <div
      role="group"
      aria-label={words.group}
      className="flex min-h-10 shrink-0 flex-wrap items-center gap-1.5 border-b border-line px-4 py-1.5"
    >
      <FilterChip
        name={words.type}
        value={typeText(types.flatMap(({ read }) => read.types ?? []))}
        onRemove={() => remove(types)}
        onOpenChange={count}
      >
        <CountedTypes chosen={types} />
      </FilterChip>
      <FilterChip
        name={words.folder}
        value={folderText(folders.flatMap(({ read }) => read.folders ?? []))}
        onRemove={() => remove(folders)}
        onOpenChange={count}
      >
        <CountedFolders chosen={folders} />
      </FilterChip>
      <FilterChip
        name={words.date}
        value={dates.length === 0 ? null : dates.map(filterLabel).join(', ')}
        onRemove={() => remove(dates)}
        onOpenChange={count}
      >
        <CountedDates chosen={dates} />
      </FilterChip>
      {others.map((filter) => (
        <OtherFilter key={filter.range[0]} filter={filter} onRemove={() => remove([filter])} />
      ))}
      <MoreFilters />
      {all.length > 0 && (
        <Button
          look="quiet"
          className="h-6 text-text-2"
          onClick={() => remove(filtersIn(search.getState().query))}
        >
          {messages.empty.clearFilters}
        </Button>
      )}
      <div className="ml-auto flex min-w-0 items-center gap-2">{children}</div>
    </div>
  );
}

/** One without choices of its own: it is changed where it stands, in the text. */
function OtherFilter({ filter, onRemove }: { filter: Filter; onRemove: () => void }) {
  const label = filterLabel(filter);
  return (
    <Chip
      isActive
      aria-label={finding.chips.edit(label)}
      onClick={() => focusSearchField(filter.range)}
      onRemove={onRemove}
      removeLabel={words.remove(label)}
    >
      {label}
    </Chip>
  );
}

/** Begins an operator in the text, whose values the field then suggests. */
function MoreFilters() {
  const { search, suggestion } = useServices();
  const isStarted = useRef(false);
  const start = (name: string): void => {
    isStarted.current = true;
    search.getState().setQuery(withOperatorStarted(search.getState().query, name));
    focusSearchField();
  };
  return (
    <Menu
      finalFocus={() => {
        const wasStarted = isStarted.current;
        isStarted.current = false;
        if (!wasStarted) return true;
        const { query } = search.getState();
        suggestion.getState().ask(query, query.length);
        return searchFieldElement.current;
      }}
      trigger={
        <Button look="quiet" className="h-6 gap-1 text-text-2" aria-label={finding.chips.moreHelp}>
          {finding.chips.more}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      }
      actions={Object.entries(finding.chips.starts).map(([name, label]) => ({
        label,
        keys: `${name}:`,
        run: () => start(name),
      }))}
    />
  );
}
