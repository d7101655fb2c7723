import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { messages } from '../app/messages.ts';
import { useSheet } from './sheet-store.ts';
import { clampShare, rememberedShare, rememberShare, shareBounds } from './divider.ts';
import { Sheet } from './Sheet.tsx';
import { useNarrow } from './use-narrow.ts';

/** List left and preview right, the divider remembered; without room for both the preview is a sheet over the list. */
export function ListAndPreview({
  list,
  preview,
  label,
  canOpenSheet = true,
}: {
  list: ReactNode;
  /** `onClose` is given where it lies over the list. */
  preview: (onClose?: () => void) => ReactNode;
  label: string;
  canOpenSheet?: boolean;
}) {
  const isNarrow = useNarrow();
  const { isOpen, close } = useSheet();
  const [share, setShare] = useState(() => rememberedShare(localStorage));
  const frame = useRef<HTMLDivElement>(null);
  const change = (next: number): void => {
    setShare(clampShare(next));
    rememberShare(localStorage, clampShare(next));
  };
  // The sheet belongs to the list that is left.
  useEffect(() => close, [close]);

  if (isNarrow)
    return (
      <div className="min-h-0 flex-1">
        {list}
        <Sheet isOpen={isOpen && canOpenSheet} label={label} onClose={close}>
          {preview(close)}
        </Sheet>
      </div>
    );
  return (
    <div ref={frame} className="flex min-h-0 flex-1">
      <div className="min-h-0 min-w-0 shrink-0" style={{ width: `${share * 100}%` }}>
        {list}
      </div>
      <Divider share={share} frame={frame} onChange={change} />
      <section aria-label={label} className="flex min-h-0 min-w-0 flex-1 flex-col">
        {preview()}
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
