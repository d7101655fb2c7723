import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { clampShare, rememberedShare, rememberShare, shareBounds } from './divider.ts';
import { FilterBar } from './FilterBar.tsx';
import { Preview, PreviewSkeleton } from './Preview.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchEmpty } from './SearchEmpty.tsx';
import { SearchFooter } from './SearchFooter.tsx';
import { useSheet } from './sheet-store.ts';
import { useCopyPath } from './use-search-keys.ts';

/** Search: list left and preview right, or the preview as a sheet where there is no room. */
export function Search() {
  const hasResults = useFeature('search', ({ response }) => (response?.results.length ?? 0) > 0);
  const isSlow = useFeature('search', (state) => state.slow && state.response === null);
  const hasFailed = useFeature('search', (state) => state.phase === 'failed');
  useCopyPath();
  useFollowSelection();
  const showsList = (hasResults || isSlow) && !hasFailed;
  return (
    <>
      <h1 className="sr-only">{messages.places.search}</h1>
      <FilterBar />
      {showsList ? <ListAndPreview isLoading={!hasResults} /> : <SearchEmpty />}
      <SearchFooter />
    </>
  );
}

/** The preview reads the file that is selected, around its best passage. */
function useFollowSelection(): void {
  const { search, preview } = useServices();
  const selectedId = useFeature('search', (state) => state.selectedId);
  useEffect(() => {
    const selected = search.getState().response?.results.find(({ fileId }) => fileId === selectedId);
    preview.getState().show(selected?.fileId ?? null, selected?.passages[0]?.chunkId ?? null);
  }, [search, preview, selectedId]);
}

function ListAndPreview({ isLoading }: { isLoading: boolean }) {
  const isNarrow = useNarrow();
  const { isOpen, close } = useSheet();
  const [share, setShare] = useState(() => rememberedShare(localStorage));
  const frame = useRef<HTMLDivElement>(null);
  const change = (next: number): void => {
    setShare(clampShare(next));
    rememberShare(localStorage, clampShare(next));
  };

  if (isNarrow)
    return (
      <div className="min-h-0 flex-1">
        <ResultList isLoading={isLoading} />
        <Sheet isOpen={isOpen && !isLoading} label={messages.preview.label} onClose={close}>
          <Preview onClose={close} />
        </Sheet>
      </div>
    );
  return (
    <div ref={frame} className="flex min-h-0 flex-1">
      <div className="min-h-0 min-w-0 shrink-0" style={{ width: `${share * 100}%` }}>
        <ResultList isLoading={isLoading} />
      </div>
      <Divider share={share} frame={frame} onChange={change} />
      <section aria-label={messages.preview.label} className="flex min-h-0 min-w-0 flex-1 flex-col">
        {isLoading ? <PreviewSkeleton /> : <Preview />}
      </section>
    </div>
  );
}

function Divider({
  share,
  frame,
  onChange,
}: {
  share: number;
  frame: React.RefObject<HTMLDivElement | null>;
  onChange: (share: number) => void;
}) {
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const bounds = frame.current?.getBoundingClientRect();
    if (!bounds || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onChange((event.clientX - bounds.left) / bounds.width);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? -0.02 : event.key === 'ArrowRight' ? 0.02 : 0;
    if (step !== 0) onChange(share + step);
  };
  return (
    // A separator that can be moved is a widget: it takes the focus and the arrow keys.
    <div
      role="separator"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={messages.preview.divider}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={shareBounds.smallest * 100}
      aria-valuemax={shareBounds.largest * 100}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
      className="relative w-px shrink-0 cursor-col-resize touch-none bg-line before:absolute before:inset-y-0 before:-left-1 before:w-2 hover:bg-accent focus-visible:bg-accent"
    />
  );
}
