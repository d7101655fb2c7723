import { TextLayer, type PDFDocumentProxy, type PDFPageProxy, type RenderTask } from 'pdfjs-dist';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { TextPart } from '../../../shared/contract/files.ts';
import { messages } from '../../app/messages.ts';
import type { TextLayers } from './MarkedText.tsx';
import { annotationMode } from './pdf-document.ts';
import { boxesAround, placesOnPage, rangesOnPage, type Box } from './pdf-places.ts';

/** A page's size in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What is marked on a page: its passages, the chosen one, and found words. */
export interface PageMarks {
  readonly parts: readonly TextPart[];
  readonly chosen: ReadonlySet<number>;
  readonly marks: TextLayers['marks'];
}

/** More would take memory without being seen. */
const sharpest = 2;

export function PdfPage({
  pdf,
  number,
  count,
  size,
  scale,
  scroller,
  marked,
  onSize,
  onMarked,
}: {
  pdf: PDFDocumentProxy;
  number: number;
  count: number;
  size: PageSize;
  scale: number;
  scroller: RefObject<HTMLElement | null>;
  marked: PageMarks;
  onSize: (number: number, size: PageSize) => void;
  onMarked: () => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame, scroller);
  return (
    <div
      ref={frame}
      data-page={number}
      role="group"
      aria-label={messages.reading.page(number, count)}
      className="pdf-page relative mx-auto mb-3 shrink-0 overflow-clip rounded-sm bg-white text-black shadow-control ring-1 ring-line"
      style={{
        width: size.width * scale,
        height: size.height * scale,
        ['--total-scale-factor' as string]: scale,
      }}
    >
      {isNear && (
        <Drawn {...{ pdf, number, scale, marked, onMarked }} onSize={(own) => onSize(number, own)} />
      )}
    </div>
  );
}

function useIsNear(frame: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: scroller.current,
      rootMargin: '60% 0px',
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame, scroller]);
  return isNear;
}

function Drawn({
  pdf,
  number,
  scale,
  marked,
  onSize,
  onMarked,
}: {
  pdf: PDFDocumentProxy;
  number: number;
  scale: number;
  marked: PageMarks;
  onSize: (size: PageSize) => void;
  onMarked: () => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const letters = useRef<HTMLDivElement>(null);
  const [spans, setSpans] = useState<readonly HTMLElement[]>([]);
  const tellSize = useRef(onSize);
  useEffect(() => {
    tellSize.current = onSize;
  });
  useEffect(() => {
    let task: RenderTask | null = null;
    let layer: TextLayer | null = null;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      if (!isWanted || !canvas.current || !letters.current) return;
      const viewport = page.getViewport({ scale: 1 });
      tellSize.current({ width: viewport.width, height: viewport.height });
      task = drawOn(page, canvas.current, scale);
      await task.promise;
      if (!isWanted) return;
      layer = new TextLayer({
        textContentSource: await page.getTextContent(),
        container: letters.current,
        viewport: page.getViewport({ scale }),
      });
      letters.current.replaceChildren();
      await layer.render();
      if (isWanted) setSpans(layer.textDivs);
    };
    // A page that cannot be drawn stays empty; its text is in the other view.
    draw().catch(() => undefined);
    return () => {
      isWanted = false;
      task?.cancel();
      layer?.cancel();
    };
  }, [pdf, number, scale]);
  return (
    <>
      <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full" />
      <Marks {...{ number, marked, spans, letters, onMarked, scale }} />
      <div ref={letters} className="pdf-letters" />
    </>
  );
}

function drawOn(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): RenderTask {
  const viewport = page.getViewport({ scale: scale * Math.min(sharpest, window.devicePixelRatio) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  return page.render({ canvas, viewport, annotationMode });
}

interface Shown {
  readonly passages: readonly Box[];
  readonly words: readonly (Box & { readonly isCurrent: boolean })[];
}

function Marks({
  number,
  marked,
  spans,
  letters,
  onMarked,
  scale,
}: {
  number: number;
  marked: PageMarks;
  spans: readonly HTMLElement[];
  letters: RefObject<HTMLElement | null>;
  onMarked: () => void;
  scale: number;
}) {
  const [shown, setShown] = useState<Shown>({ passages: [], words: [] });
  useLayoutEffect(() => {
    const frame = letters.current;
    // oxlint-disable-next-line react/set-state-in-effect -- measured from the letters once they are laid out
    if (frame && spans.length > 0) setShown(marksOn(number, marked, spans, frame));
  }, [number, marked, spans, letters, scale]);
  useLayoutEffect(() => {
    if (shown.passages.length + shown.words.length > 0) onMarked();
  }, [shown, onMarked]);
  return (
    <div aria-hidden className="absolute inset-0">
      {shown.words.map((box) => (
        <span
          key={`${box.left} ${box.top}`}
          data-word
          data-current={box.isCurrent || undefined}
          className={`absolute rounded-xs mix-blend-multiply ${box.isCurrent ? 'bg-[#ffb02e]' : 'bg-[#fce58c]'}`}
          style={placeOf(box, 1)}
        />
      ))}
      {shown.passages.map((box) => (
        <span
          key={`${box.left} ${box.top}`}
          data-chosen
          className="absolute rounded-md border-2 border-[#2b5fb3]"
          style={placeOf(box, 5)}
        />
      ))}
    </div>
  );
}

function placeOf({ left, top, right, bottom }: Box, around: number) {
  return {
    left: left - around,
    top: top - around,
    width: right - left + 2 * around,
    height: bottom - top + 2 * around,
  };
}

/** Lays the extracted parts of a page over its letters. */
function marksOn(
  number: number,
  { parts, chosen, marks }: PageMarks,
  spans: readonly HTMLElement[],
  frame: HTMLElement,
): Shown {
  const texts = spans.map((span) => span.textContent);
  const page = texts.join('');
  const boxes = (start: number, end: number): Box[] => linesOf(spans, texts, start, end, frame);
  const shown: { passages: Box[]; words: (Box & { isCurrent: boolean })[] } = { passages: [], words: [] };
  for (const part of parts) {
    if (part.page !== number || part.part !== undefined) continue;
    const own = marks.filter(({ start, end }) => start < part.end && end > part.start);
    if (own.length === 0 && !chosen.has(part.chunkId)) continue;
    const places = placesOnPage(part.text, page);
    if (chosen.has(part.chunkId)) {
      const ranges = rangesOnPage(places, 0, part.text.length);
      shown.passages.push(...boxesAround(ranges.flatMap(([from, to]) => boxes(from, to))));
    }
    for (const { start, end, value } of own) {
      const ranges = rangesOnPage(places, Math.max(0, start - part.start), end - part.start);
      const isCurrent = value === 'current';
      shown.words.push(
        ...ranges.flatMap(([from, to]) => boxes(from, to).map((box) => ({ ...box, isCurrent }))),
      );
    }
  }
  return shown;
}

/** The boxes of a range of the page's text, one for each span it touches, from the frame's corner. */
function linesOf(
  spans: readonly HTMLElement[],
  texts: readonly string[],
  start: number,
  end: number,
  frame: HTMLElement,
): Box[] {
  const around = frame.getBoundingClientRect();
  const boxes: Box[] = [];
  let at = 0;
  for (const [index, text] of texts.entries()) {
    const [from, to] = [Math.max(0, start - at), Math.min(text.length, end - at)];
    at += text.length;
    const node = spans[index]?.firstChild;
    if (from >= to || !(node instanceof Text)) continue;
    const range = document.createRange();
    range.setStart(node, Math.min(from, node.length));
    range.setEnd(node, Math.min(to, node.length));
    const rect = range.getBoundingClientRect();
    if (rect.width > 0)
      boxes.push({
        left: rect.left - around.left,
        top: rect.top - around.top,
        right: rect.right - around.left,
        bottom: rect.bottom - around.top,
      });
  }
  return boxes;
}
