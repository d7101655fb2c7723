import { Search, X } from 'lucide-react';
import { memo, useEffect } from 'react';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { shortcuts } from '../../app/shortcuts.ts';
import { IconButton } from '../../ui/Button.tsx';
import { isTyping } from '../../ui/is-typing.ts';
import { Keys } from '../../ui/Keys.tsx';
import { resultsId, rowId } from './row-id.ts';
import { SaveSearch } from './SaveSearch.tsx';
import { searchFieldElement } from './search-field-element.ts';
import { SuggestionList, suggestionId, suggestionsId } from './SuggestionList.tsx';
import { useSearchKeys } from './use-search-keys.ts';
import { useSuggestions } from './use-suggestions.ts';

/** The field of every place: focused on arrival, on `/` and on Ctrl or Command K; typing leads to Search. */
export function SearchField() {
  const { search, suggestion } = useServices();
  const query = useFeature('search', (state) => state.query);
  const selectedId = useFeature('search', (state) => state.selectedId);
  const hasResults = useFeature('search', (state) => (state.response?.results.length ?? 0) > 0);
  const place = useFeature('place', (state) => state.place);
  const goTo = useFeature('place', (state) => state.goTo);
  const onSearchKey = useSearchKeys(true);
  const suggestions = useSuggestions();
  const isSuggesting = suggestions.shown.length > 0;
  const chosen = suggestions.chosen === null ? -1 : suggestions.shown.indexOf(suggestions.chosen);
  useEffect(() => searchFieldElement.current?.focus(), []);
  useEffect(() => {
    if (place === 'search') searchFieldElement.current?.focus();
  }, [place]);
  useFocusKeys();
  const isExpanded = hasResults && place === 'search';
  const controlled = [isSuggesting && suggestionsId, isExpanded && resultsId].filter(Boolean).join(' ');

  return (
    <div className="group relative flex h-9 w-full items-center gap-2 rounded-lg border border-line bg-raised pr-1 pl-3 focus-within:border-accent focus-within:bg-background">
      <Search aria-hidden className="size-4 shrink-0 text-text-2 group-focus-within:text-accent" />
      <input
        ref={searchFieldElement}
        type="text"
        dir="auto"
        role="combobox"
        aria-label={messages.search.label}
        aria-expanded={isExpanded || isSuggesting}
        aria-controls={controlled || undefined}
        aria-autocomplete="list"
        aria-activedescendant={
          chosen !== -1
            ? suggestionId(chosen)
            : isExpanded && selectedId !== null
              ? rowId(selectedId)
              : undefined
        }
        placeholder={messages.search.placeholder}
        value={query}
        maxLength={10_000}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => {
          const { value, selectionStart } = event.target;
          search.getState().setQuery(value, selectionStart ?? value.length);
          suggestion.getState().typed(value, selectionStart ?? value.length);
          goTo('search');
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (suggestions.onKey(event)) event.preventDefault();
          else onSearchKey(event);
        }}
        onBlur={() => suggestion.getState().close()}
        className="h-full min-w-0 flex-1 bg-transparent text-read text-text outline-none placeholder:text-text-2"
      />
      {query === '' ? (
        <Keys keys={shortcuts.anywhere.search[0]} className="mr-2 group-focus-within:invisible" />
      ) : (
        <>
          {query.trim() !== '' && <SaveSearch query={query} />}
          <ClearButton />
        </>
      )}
      {isSuggesting && <SuggestionList suggestions={suggestions} />}
    </div>
  );
}

/** Not drawn again with every key. */
const ClearButton = memo(function ClearButton() {
  const { search } = useServices();
  return (
    <IconButton
      label={messages.search.clear}
      hint="Esc"
      onClick={() => {
        search.getState().setQuery('');
        searchFieldElement.current?.focus();
      }}
    >
      <X aria-hidden className="size-4" />
    </IconButton>
  );
});

function useFocusKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isCommandK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      if (!isCommandK && !isSlash) return;
      event.preventDefault();
      searchFieldElement.current?.focus();
      searchFieldElement.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
