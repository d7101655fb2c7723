import { useEffect, useLayoutEffect, useRef } from 'react';
import type { TextPart } from '../../../shared/contract/files.ts';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { HighlightedText } from '../../ui/Text.tsx';
import { SelectionActions } from './SelectionActions.tsx';
import { hasEarlier } from './preview-store.ts';
import { blocksToShow, type ShownBlock } from './shown-parts.ts';

const { preview: words } = messages;

/** Where the chosen passage comes to stand: this share of the height below the top. */
const restingPlace = 0.18;

/** Families whose lines mean something. */
const plainFamilies: ReadonlySet<string> = new Set(['code', 'data']);

export function PreviewText({
  result,
  passage,
}: {
  result: Pick<SearchResult, 'fileId' | 'name' | 'type' | 'passages'>;
  passage: number;
}) {
  const { preview } = useServices();
  const parts = useFeature('preview', (state) => state.parts);
  const next = useFeature('preview', (state) => state.next);
  const scroller = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useScrollToPassage(scroller, passage, result.passages[passage]?.start, parts);
  useReadOn(end, scroller, next !== null, parts);
  const showEarlier = async (): Promise<void> => {
    const frame = scroller.current;
    const fromBottom = frame ? frame.scrollHeight - frame.scrollTop : 0;
    await preview.getState().showEarlier();
    requestAnimationFrame(() => {
      frame?.scrollTo({ top: frame.scrollHeight - fromBottom });
    });
  };

  return (
    <article
      ref={scroller}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled text must be reachable by keyboard
      tabIndex={0}
      aria-label={result.name}
      className="relative min-h-0 flex-1 overflow-y-auto px-6 py-4 -outline-offset-2 select-text"
    >
      <div
        className={classNames(
          'mx-auto max-w-[70ch]',
          plainFamilies.has(result.type) ? 'font-mono text-base' : 'text-read',
        )}
      >
        {hasEarlier(parts) && (
          <Button look="quiet" className="mb-2 -ml-2.5 text-text-2" onClick={() => void showEarlier()}>
            {words.earlier}
          </Button>
        )}
        {blocksToShow(parts, result.passages, passage).map((block) => (
          <Block key={block.parts[0]?.chunkId} block={block} />
        ))}
        {next !== null && (
          <div ref={end} className="pt-2">
            <Button
              look="quiet"
              className="-ml-2.5 text-text-2"
              onClick={() => void preview.getState().showLater()}
            >
              {words.later}
            </Button>
          </div>
        )}
      </div>
      <SelectionActions frame={scroller} fileId={result.fileId} />
    </article>
  );
}

function Block({ block }: { block: ShownBlock }) {
  const { pageLabel, headingLabel, parts, isFound, isChosen } = block;
  return (
    <>
      {pageLabel !== null && (
        <div className="mt-4 mb-2 flex items-center gap-3 font-sans text-small text-text-2 first:mt-0">
          {messages.search.page(pageLabel)}
          <span className="h-px flex-1 bg-line" />
        </div>
      )}
      {headingLabel !== null && (
        <div className="mt-4 mb-1 font-sans text-small font-medium text-text-2 first:mt-0">
          {headingLabel}
        </div>
      )}
      <div
        data-chosen={isChosen || undefined}
        className={classNames(
          '-ml-4 border-l-2 pl-3.5 wrap-anywhere whitespace-pre-wrap',
          isChosen ? 'border-accent' : isFound ? 'border-line' : 'border-transparent',
        )}
      >
        {parts.map(({ chunkId, text, highlights }) => (
          <HighlightedText key={chunkId} text={text} ranges={highlights} />
        ))}
      </div>
    </>
  );
}

/** Brings the chosen passage, or its first match, to its resting place; once for each choice. */
function useScrollToPassage(
  scroller: React.RefObject<HTMLElement | null>,
  passage: number,
  start: number | undefined,
  parts: readonly TextPart[],
): void {
  const doneFor = useRef<number | null>(null);
  useLayoutEffect(() => {
    const frame = scroller.current;
    if (!frame || doneFor.current === passage) return;
    const isHeld = start !== undefined && parts.some((part) => part.start <= start && start < part.end);
    if (start !== undefined && !isHeld) return;
    doneFor.current = passage;
    const chosen = frame.querySelector('[data-chosen]');
    const target = chosen?.querySelector('mark') ?? chosen;
    if (!target) return;
    const top = target.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
    frame.scrollTo({ top: Math.max(0, top - frame.clientHeight * restingPlace) });
  }, [scroller, passage, start, parts]);
}

/** Reads on as the end comes near. */
function useReadOn(
  end: React.RefObject<HTMLDivElement | null>,
  scroller: React.RefObject<HTMLElement | null>,
  hasMore: boolean,
  parts: readonly TextPart[],
): void {
  const { preview } = useServices();
  useEffect(() => {
    if (!hasMore || !end.current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void preview.getState().showLater();
      },
      { root: scroller.current, rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [end, scroller, hasMore, parts, preview]);
}
