import { Text, ZoomIn, ZoomOut } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { PreviewSkeleton } from './PreviewSkeleton.tsx';
import type { PreviewedResult } from './previewed-result.ts';
import { SelectionActions } from '../search/SelectionActions.tsx';
import { openPdf, type OpenedPdf } from './pdf-document.ts';
import { PdfPage, type PageMarks, type PageSize } from './PdfPage.tsx';
import { useMarks } from './use-text-layers.ts';

const { reading: words } = messages;

/** A document that shows nothing for so long is shown by its text. */
const mostPatience = 15_000;
const margin = 24;
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

interface Opened extends OpenedPdf {
  readonly first: PageSize;
}

/** A PDF as it looks, at the page of the passage, which is boxed. */
export function PdfView({
  result,
  passage,
  version,
  onFailed,
  onText,
}: {
  result: PreviewedResult;
  passage: number;
  version: string | null;
  onFailed: () => void;
  /** Shows the text instead; absent when there is none. */
  onText: (() => void) | undefined;
}) {
  const opened = useOpened(result.fileId, version, onFailed);
  const [zoom, setZoom] = useState(2);
  if (!opened) return <PreviewSkeleton />;
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <Pages opened={opened} result={result} passage={passage} zoom={zooms[zoom] ?? 1} />
      <div className="absolute right-4 bottom-3 flex rounded-md bg-popup shadow-popup">
        <IconButton label={words.smaller} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          <ZoomOut aria-hidden className="size-4" />
        </IconButton>
        <IconButton
          label={words.larger}
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          <ZoomIn aria-hidden className="size-4" />
        </IconButton>
        {onText && (
          <IconButton label={words.asText} onClick={onText}>
            <Text aria-hidden className="size-4" />
          </IconButton>
        )}
      </div>
    </div>
  );
}

function useOpened(fileId: number, version: string | null, onFailed: () => void): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  const failed = useRef(onFailed);
  useEffect(() => {
    failed.current = onFailed;
  });
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => failed.current(), mostPatience);
    const open = async (): Promise<void> => {
      const document = await openPdf(fileId, version, controller.signal);
      const page = await document.pdf.getPage(1);
      const { width, height } = page.getViewport({ scale: 1 });
      clearTimeout(timer);
      setOpened({ ...document, first: { width, height } });
    };
    open().catch(() => {
      clearTimeout(timer);
      if (!controller.signal.aborted) failed.current();
    });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [fileId, version]);
  return opened;
}

function Pages({
  opened: { pdf, first },
  result,
  passage,
  zoom,
}: {
  opened: Opened;
  result: PreviewedResult;
  passage: number;
  zoom: number;
}) {
  const scroller = useRef<HTMLElement>(null);
  const width = useWidth(scroller);
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const onSize = useCallback(
    (number: number, size: PageSize) => {
      setSizes((known) => {
        const before = known.get(number) ?? first;
        const isSame = before.width === size.width && before.height === size.height;
        return isSame ? known : new Map(known).set(number, size);
      });
    },
    [first],
  );
  const marked = usePageMarks(result, passage);
  const onMarked = useScrolledTo(scroller, result, passage, width > 0);
  return (
    <article
      ref={scroller}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={result.name}
      className="relative flex min-h-0 flex-1 flex-col overflow-auto bg-raised p-3 -outline-offset-2 select-text"
    >
      {width > 0 &&
        Array.from({ length: pdf.numPages }, (_, index) => {
          const size = sizes.get(index + 1) ?? first;
          return (
            <PdfPage
              key={index}
              pdf={pdf}
              number={index + 1}
              count={pdf.numPages}
              size={size}
              scale={((width - margin) / size.width) * zoom}
              {...{ scroller, marked, onSize, onMarked }}
            />
          );
        })}
      <SelectionActions frame={scroller} fileId={result.fileId} />
    </article>
  );
}

/** In whole steps, so that pages are not drawn again with every pixel the divider moves. */
function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const present = entry?.contentRect.width ?? 0;
      setWidth((before) => (Math.abs(before - present) < 12 ? before : Math.floor(present)));
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

function usePageMarks(result: PreviewedResult, passage: number): PageMarks {
  const parts = useFeature('preview', (state) => state.parts);
  const marks = useMarks(result);
  const chosen = result.passages[passage]?.chunkId;
  return useMemo(
    () => ({ parts, marks, chosen: new Set(chosen === undefined ? [] : [chosen]) }),
    [parts, marks, chosen],
  );
}

/** Goes to the page of the passage or of the match that is stepped to, then to its very place once that is known. */
function useScrolledTo(
  scroller: RefObject<HTMLElement | null>,
  result: PreviewedResult,
  passage: number,
  isReady: boolean,
): () => void {
  const { preview } = useServices();
  const match = useFeature('matches', (state) =>
    state.fileId === result.fileId && state.index !== null ? state.matches[state.index] : undefined,
  );
  const page = match ? match.page : (result.passages[passage]?.page ?? null);
  const isSettled = useRef(false);
  const selector = match ? '[data-current]' : '[data-chosen]';
  useEffect(() => {
    if (!match) return;
    const { parts, show } = preview.getState();
    if (!parts.some(({ chunkId }) => chunkId === match.chunkId)) show(result.fileId, match.chunkId);
  }, [preview, match, result.fileId]);
  useLayoutEffect(() => {
    isSettled.current = false;
    if (!isReady || page === null) return;
    const target = scroller.current?.querySelector(`[data-page="${page}"]`);
    if (!target?.querySelector(selector)) target?.scrollIntoView({ block: 'start' });
  }, [scroller, isReady, page, passage, match, selector]);
  return useCallback(() => {
    const frame = scroller.current;
    const target = frame?.querySelector(`[data-page="${page}"] ${selector}`);
    if (!frame || !target || isSettled.current) return;
    isSettled.current = true;
    const [box, around] = [target.getBoundingClientRect(), frame.getBoundingClientRect()];
    frame.scrollBy({ top: box.top - around.top - frame.clientHeight * 0.18 });
  }, [scroller, page, selector]);
}
