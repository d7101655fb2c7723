import { useEffect, useState } from 'react';
import { messages } from './messages.ts';
import { useFeature, useServices } from './Services.tsx';

/** A file dropped anywhere in the window is what the next comparison starts from; the page never goes to it instead. */
export function DropTarget() {
  const { similar } = useServices();
  const goTo = useFeature('place', (state) => state.goTo);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Without a related target the pointer has left the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      similar.getState().start({ kind: 'file', file });
      goTo('similar');
    };
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [similar, goTo]);
  if (!isOver) return null;
  return (
    <div aria-hidden className="pointer-events-none fixed inset-0 z-50 bg-scrim p-4">
      <div className="flex h-full items-center justify-center rounded-xl border-2 border-dashed border-accent bg-background/80 text-title font-semibold">
        {messages.dropToCompare}
      </div>
    </div>
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
