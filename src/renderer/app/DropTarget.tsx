import { useEffect, useState } from 'react';
import { messages } from './messages.ts';
import { useFeature, useServices } from './Services.tsx';

/**
 * A file dropped anywhere in the window is what the next comparison starts from, folders are added where their paths are
 * known; the page never goes to them instead.
 */
export function DropTarget() {
  const { bridge, library, similar } = useServices();
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
      const folders = bridge ? foldersOf(event).map((folder) => bridge.pathOf(folder)) : [];
      if (folders.length > 0) {
        void library.getState().addDropped(folders.filter((path) => path !== ''));
        return goTo('library');
      }
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      similar.getState().start({ kind: 'file', file, path: bridge?.pathOf(file) || null });
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
  }, [bridge, library, similar, goTo]);
  if (!isOver) return null;
  return (
    <div aria-hidden className="pointer-events-none fixed inset-0 z-50 bg-scrim p-4">
      <div className="flex h-full items-center justify-center rounded-xl border-2 border-dashed border-accent bg-background/80 px-6 text-center text-title font-semibold">
        {bridge ? messages.dropFileOrFolder : messages.dropToCompare}
      </div>
    </div>
  );
}

function foldersOf({ dataTransfer }: DragEvent): File[] {
  return [...(dataTransfer?.items ?? [])]
    .filter((item) => item.webkitGetAsEntry()?.isDirectory === true)
    .map((item) => item.getAsFile())
    .filter((file) => file !== null);
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
