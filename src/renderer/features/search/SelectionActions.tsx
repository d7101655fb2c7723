import { useEffect, useState, type RefObject } from 'react';
import { messages } from '../../app/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { popupLook } from '../../ui/Popover.tsx';
import { useFindText } from '../similar/use-find-similar.ts';

/** Fewer characters say nothing that could be compared. */
const shortest = 12;

interface Selected {
  readonly text: string;
  readonly top: number;
  readonly left: number;
}

/** What can be done with a passage that is selected in a text, beside its end. */
export function SelectionActions({
  frame,
  fileId,
}: {
  frame: RefObject<HTMLElement | null>;
  fileId: number;
}) {
  const selected = useSelectedText(frame);
  const find = useFindText();
  if (selected === null) return null;
  return (
    <div
      role="group"
      aria-label={messages.preview.selection}
      className={`${popupLook} absolute z-20 flex p-1`}
      style={{ top: selected.top, left: selected.left }}
    >
      {(['files', 'places'] as const).map((mode) => (
        <Button
          key={mode}
          look="quiet"
          // The selection stays while this is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => find(selected.text, mode, fileId)}
        >
          {mode === 'files' ? messages.search.actions.similar : messages.preview.whereElse}
        </Button>
      ))}
    </div>
  );
}

/** The text selected inside the frame, once the pointer or the keys have let go of it. */
function useSelectedText(frame: RefObject<HTMLElement | null>): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const read = (): void => setSelected(frame.current ? selectedIn(frame.current) : null);
    const forget = (): void => {
      if (document.getSelection()?.isCollapsed !== false) setSelected(null);
    };
    document.addEventListener('pointerup', read);
    document.addEventListener('keyup', read);
    document.addEventListener('selectionchange', forget);
    return () => {
      document.removeEventListener('pointerup', read);
      document.removeEventListener('keyup', read);
      document.removeEventListener('selectionchange', forget);
    };
  }, [frame]);
  return selected;
}

function selectedIn(frame: HTMLElement): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!frame.contains(range.startContainer)) return null;
  // A triple click reaches into what follows.
  if (!frame.contains(range.endContainer)) range.setEnd(frame, frame.childNodes.length);
  const text = range.toString().trim();
  if (text.length < shortest) return null;
  const [box, around] = [range.getBoundingClientRect(), frame.getBoundingClientRect()];
  return {
    text,
    top: box.bottom - around.top + frame.scrollTop + 6,
    left: Math.min(Math.max(8, box.left - around.left), Math.max(8, frame.clientWidth - 220)),
  };
}
