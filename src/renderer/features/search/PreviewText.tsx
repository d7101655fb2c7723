import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { TextPart } from '../../../shared/contract/files.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Block, type Manner } from '../preview/Blocks.tsx';
import { TextLayersContext } from '../preview/MarkedText.tsx';
import { useTextLayers } from '../preview/use-text-layers.ts';
import type { PreviewedResult } from '../preview/previewed-result.ts';
import { SelectionActions } from './SelectionActions.tsx';
import { pageLabel } from './page-label.ts';
import { hasEarlier } from './preview-store.ts';
import { blocksToShow } from './shown-parts.ts';

const { preview: words } = messages;

/** Where the chosen passage comes to stand: this share of the height below the top. */
const restingPlace = 0.18;

/** Families whose lines mean something, and those that have nothing but lines. */
const monoFamilies: ReadonlySet<string> = new Set(['code', 'data']);
const plainFamilies: ReadonlySet<string> = new Set(['code', 'data', 'text']);
const wideFamilies: ReadonlySet<string> = new Set(['code', 'data', 'sheet']);
const markdownFormats: ReadonlySet<string> = new Set(['md', 'markdown', 'mdx']);

export function PreviewText({ result, passage }: { result: PreviewedResult; passage: number }) {
  const { preview } = useServices();
  const parts = useFeature('preview', (state) => state.parts);
  const next = useFeature('preview', (state) => state.next);
  const scroller = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const manner = useManner(result.type);
  const blocks = useMemo(
    () => blocksToShow(parts, result.passages, passage, !manner.isPlain),
    [parts, result.passages, passage, manner],
  );
  const layers = useTextLayers(result, passage, parts, blocks, manner);
  useScrollToPassage(scroller, passage, result.passages[passage]?.start, parts);
  useScrollToMatch(scroller, result.fileId, parts);
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
          'mx-auto',
          wideFamilies.has(result.type) ? 'max-w-[110ch]' : 'max-w-[70ch]',
          manner.isMono ? 'font-mono text-base' : 'own-direction text-read',
        )}
      >
        {hasEarlier(parts) && (
          <Button look="quiet" className="mb-2 -ml-2.5 text-text-2" onClick={() => void showEarlier()}>
            {words.earlier}
          </Button>
        )}
        <TextLayersContext value={layers}>
          {blocks.map((block) => (
            <Block key={block.pieces[0]?.start} block={block} manner={manner} />
          ))}
        </TextLayersContext>
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

function useManner(type: string): Manner {
  const isMarkdown = useFeature('preview', ({ look }) => markdownFormats.has(look?.format ?? ''));
  return useMemo(
    () => ({
      isPlain: plainFamilies.has(type) && !isMarkdown,
      isMono: monoFamilies.has(type),
      isMarkdown,
      isMail: type === 'mail',
      pageWord: (page) => pageLabel(type, page),
    }),
    [type, isMarkdown],
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
    scrollTo(frame, frame.querySelector('[data-chosen] mark') ?? frame.querySelector('[data-chosen]'));
  }, [scroller, passage, start, parts]);
}

function scrollTo(frame: HTMLElement, target: Element | null): void {
  if (!target) return;
  const top = target.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
  frame.scrollTo({ top: Math.max(0, top - frame.clientHeight * restingPlace) });
}

/** Brings the match that is stepped to into view, reading around it where it was not read yet. */
function useScrollToMatch(
  scroller: React.RefObject<HTMLElement | null>,
  fileId: number,
  parts: readonly TextPart[],
): void {
  const { preview } = useServices();
  const match = useFeature('matches', (state) =>
    state.fileId === fileId && state.index !== null ? state.matches[state.index] : undefined,
  );
  useLayoutEffect(() => {
    const frame = scroller.current;
    if (!frame || !match) return;
    if (!parts.some(({ chunkId }) => chunkId === match.chunkId)) {
      preview.getState().show(fileId, match.chunkId);
      return;
    }
    const target = frame.querySelector('mark[data-current]');
    if (!target) return;
    const [box, around] = [target.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (box.top < around.top + 24 || box.bottom > around.bottom - 24) scrollTo(frame, target);
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scroller, preview, fileId, match, parts]);
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
