import { File, Folder, History, ListFilter, Star, type LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import type { Suggestion } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { baseName } from '../../app/paths.ts';
import { classNames } from '../../ui/class-names.ts';
import { Keys } from '../../ui/Keys.tsx';
import { popupLook } from '../../ui/Popover.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { filterLabel } from './filter-labels.ts';
import { filtersIn } from './query-text.ts';
import type { Suggestions } from './use-suggestions.ts';

const { finding: words } = messages;

export const suggestionsId = 'suggestions';

export function suggestionId(index: number): string {
  return `suggestion-${index}`;
}

const icons: Readonly<Record<Suggestion['kind'], LucideIcon>> = {
  operator: ListFilter,
  value: ListFilter,
  folder: Folder,
  file: File,
  past: History,
  saved: Star,
};

/** Below the field; the focus stays there. */
export function SuggestionList({ suggestions }: { suggestions: Suggestions }) {
  const { shown, chosen, ofTab, take } = suggestions;
  const index = chosen === null ? -1 : shown.indexOf(chosen);
  useEffect(() => {
    if (index !== -1) document.getElementById(suggestionId(index))?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return (
    <div
      id={suggestionsId}
      role="listbox"
      tabIndex={-1}
      aria-label={words.suggestions}
      className={`${popupLook} absolute top-full left-0 z-30 mt-1.5 max-h-80 w-180 max-w-full overflow-y-auto p-1`}
    >
      {shown.map((suggestion, row) => (
        // The keys are the field's, which keeps the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={`${suggestion.kind} ${suggestion.insert} ${suggestion.fileId}`}
          id={suggestionId(row)}
          role="option"
          tabIndex={-1}
          aria-selected={suggestion === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(suggestion)}
          className={classNames(
            'flex h-8 items-center gap-2.5 rounded-sm px-2 select-none',
            suggestion === chosen ? 'bg-selected' : 'hover:bg-hover',
          )}
        >
          <Row suggestion={suggestion} />
          {suggestion === ofTab && <Keys keys="Tab" className="shrink-0" />}
        </div>
      ))}
    </div>
  );
}

function Row({ suggestion }: { suggestion: Suggestion }) {
  const Icon = icons[suggestion.kind];
  const { label, detail, path } = shownOf(suggestion);
  return (
    <>
      <Icon aria-hidden className="size-4 shrink-0 text-text-2" />
      <span dir="auto" className="min-w-0 shrink-0 truncate not-only:max-w-[60%]">
        {label}
      </span>
      <span className="min-w-0 flex-1 truncate text-text-2">
        {path === undefined ? detail : <FrontEllipsis path={path} />}
      </span>
    </>
  );
}

/** What a suggestion says: the words of the interface first, then what it writes. */
function shownOf({ kind, label, detail, insert }: Suggestion): {
  readonly label: string;
  readonly detail?: string;
  readonly path?: string;
} {
  switch (kind) {
    case 'operator':
      return { label, detail: operatorMeaning(label.replace(':', '')) ?? detail };
    case 'value': {
      const [filter] = filtersIn(insert.trim());
      return { label: filter ? filterLabel(filter) : label, detail: insert.trim() };
    }
    case 'folder':
      return { label: baseName(label), path: label };
    case 'file':
      return { label, path: detail };
    default:
      return { label, detail };
  }
}

function operatorMeaning(name: string): string | undefined {
  const meanings: Readonly<Record<string, string>> = words.operators;
  return meanings[name];
}
