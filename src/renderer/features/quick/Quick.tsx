/** The quick window: one field, the results as one types, what Enter and its like do. It remembers nothing. */
import { Search } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { EngineBanners } from '../../app/EngineBanners.tsx';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { PreviewBody } from '../search/Preview.tsx';
import { useRootPaths } from '../search/ResultList.tsx';
import { resultsId, rowId } from '../search/row-id.ts';
import { useReadPreviewed } from '../search/use-previewed.ts';
import { QuickRow } from './QuickRow.tsx';
import { useQuick, type Quick as QuickState } from './use-quick-keys.ts';

const { quick: words } = messages;
const none: readonly SearchResult[] = [];

export function Quick() {
  const quick = useQuick();
  const input = useRef<HTMLInputElement>(null);
  const results = useFeature('search', ({ response }) => response?.results ?? none);
  useShownAndHidden(input, quick.reset);
  return (
    // A click beside a control leaves the focus in the field.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the pointer only returns the focus
    <main className="flex h-full flex-col bg-popup" onMouseUp={() => input.current?.focus()}>
      <h1 className="sr-only">{words.label}</h1>
      <Field input={input} quick={quick} />
      <EngineBanners />
      <div className="flex min-h-0 flex-1">
        {results.length > 0 ? <Results quick={quick} /> : <Nothing />}
        {quick.isPreviewing && results.length > 0 && <QuickPreview />}
      </div>
      <Footer quick={quick} />
    </main>
  );
}

/** On showing the field has the focus; on hiding everything typed is forgotten. */
function useShownAndHidden(input: React.RefObject<HTMLInputElement | null>, reset: () => void): void {
  const { bridge } = useServices();
  const latest = useRef(reset);
  useEffect(() => {
    latest.current = reset;
  });
  useEffect(() => {
    input.current?.focus();
    return bridge?.onCommand(({ type }) => {
      if (type === 'hidden') latest.current();
      if (type !== 'shown') return;
      input.current?.focus();
      // What measures the window waits for this.
      performance.mark('quick-shown');
    });
  }, [bridge, input]);
}

function Field({ input, quick }: { input: React.RefObject<HTMLInputElement | null>; quick: QuickState }) {
  const { search } = useServices();
  const query = useFeature('search', (state) => state.query);
  const selectedId = useFeature('search', (state) => state.selectedId);
  const hasResults = useFeature('search', ({ response }) => (response?.results.length ?? 0) > 0);
  return (
    <div className="flex h-14 shrink-0 items-center gap-3 border-b border-line px-4">
      <Search aria-hidden className="size-5 shrink-0 text-accent" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-expanded={hasResults}
        aria-controls={hasResults ? resultsId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={hasResults && selectedId !== null ? rowId(selectedId) : undefined}
        placeholder={words.placeholder}
        value={query}
        maxLength={1_000}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => {
          quick.typed();
          const { value, selectionStart } = event.target;
          search.getState().setQuery(value, selectionStart ?? value.length);
        }}
        onKeyDown={quick.onKeyDown}
        className="h-full min-w-0 flex-1 bg-transparent text-title text-text outline-none placeholder:text-text-2"
      />
    </div>
  );
}

function Results({ quick }: { quick: QuickState }) {
  const { search } = useServices();
  const results = useFeature('search', ({ response }) => response?.results ?? none);
  const query = useFeature('search', (state) => state.answeredQuery);
  const selectedId = useFeature('search', (state) => state.selectedId);
  const roots = useRootPaths();
  useEffect(() => {
    if (selectedId !== null) document.getElementById(rowId(selectedId))?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);
  return (
    <div
      id={resultsId}
      role="listbox"
      tabIndex={-1}
      data-query={query}
      aria-label={messages.search.results}
      className="min-w-0 flex-1 overflow-y-auto p-1.5 outline-none"
    >
      {results.map((result) => (
        <QuickRow
          key={result.fileId}
          result={result}
          query={query}
          roots={roots}
          isSelected={result.fileId === selectedId}
          isCompact={quick.isPreviewing}
          onSelect={search.getState().select}
          onOpen={quick.open}
          onDrag={quick.drag}
        />
      ))}
    </div>
  );
}

/** The text of the selected file; read only while it is shown. */
function QuickPreview() {
  const { result } = useReadPreviewed();
  return (
    <section aria-label={messages.preview.label} className="flex w-1/2 min-w-0 flex-col border-l border-line">
      {result && <PreviewBody key={result.fileId} result={result} passage={0} />}
    </section>
  );
}

function Nothing() {
  const phase = useFeature('search', (state) => state.phase);
  const query = useFeature('search', (state) => state.answeredQuery);
  const error = useFeature('search', (state) => state.error);
  const hasFolder = useFeature('engine', ({ status }) => status === null || status.roots.length > 0);
  const act = useFeature('desktop', (snapshot) => snapshot.act);
  const text =
    (error && `${error.message} ${error.nextStep}`) ??
    (phase === 'done' ? words.nothing(query) : hasFolder ? words.hint : words.noFolder);
  return (
    <div className="m-auto flex flex-col items-center gap-3 p-6 text-center text-text-2">
      <p role="status">{text}</p>
      {!hasFolder && (
        <Button onClick={() => act({ type: 'show-window', query: '' })}>{words.openTrove}</Button>
      )}
    </div>
  );
}

function Footer({ quick: { outcome, isPreviewing } }: { quick: QuickState }) {
  const count = useFeature('search', ({ response }) => response?.results.length ?? 0);
  const { actions } = messages.search;
  return (
    <footer className="flex h-9 shrink-0 items-center gap-4 border-t border-line px-4 text-small text-text-2">
      <span role="status" className="min-w-0 flex-1 truncate">
        {outcome ?? (count > 0 ? messages.search.count(count, false) : '')}
      </span>
      {count > 0 ? (
        <>
          <Hint keys="↵">{actions.open}</Hint>
          <Hint keys="mod+↵">{actions.reveal}</Hint>
          <Hint keys="Tab">{isPreviewing ? words.hidePreview : words.preview}</Hint>
          <Hint keys="mod+C">{actions.copyPath}</Hint>
          <Hint keys="shift+↵">{words.showAll}</Hint>
        </>
      ) : (
        <Hint keys="Esc">{words.close}</Hint>
      )}
    </footer>
  );
}

function Hint({ keys, children }: { keys: string; children: ReactNode }) {
  return (
    <span className="flex shrink-0 items-center gap-1.5">
      <Keys keys={keys} />
      {children}
    </span>
  );
}
