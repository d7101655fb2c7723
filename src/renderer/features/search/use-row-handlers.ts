/** What the pointer does with rows. Stable functions, so that only the rows whose data changed are drawn. */
import { useEffect, useMemo, useRef } from 'react';
import { useFeature, useServices } from '../../app/Services.tsx';
import { useSheet } from '../../ui/sheet-store.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useFileActions } from './file-actions.ts';
import { markedOf } from './marking.ts';
import type { PointerChoice, ResultRowProps } from './ResultRow.tsx';

type RowHandlers = Pick<ResultRowProps, 'canDrag' | 'onPress' | 'onClick' | 'onDrag' | 'onOpen'>;

export function useRowHandlers(): RowHandlers {
  const { search } = useServices();
  const { open, drag } = useFileActions();
  const isNarrow = useNarrow();
  const canOpen = useFeature('engine', (state) => state.abilities.open);
  const canDrag = useFeature('engine', (state) => state.abilities.drag);
  const showSheet = useSheet((state) => state.show);
  const latest = useRef({ open, drag, isNarrow, canOpen, showSheet });
  useEffect(() => {
    latest.current = { open, drag, isNarrow, canOpen, showSheet };
  });
  return useMemo(
    () => ({
      canDrag,
      onPress: (fileId: number, press: PointerChoice) => {
        const { select, mark, marking } = search.getState();
        if (isPlain(press) || press.button !== 0) {
          // What is marked stays so while it is dragged, and for the menu.
          if (!marking.marked.has(fileId)) select(fileId);
        } else mark(fileId, press.shiftKey ? 'range' : 'toggle');
      },
      onClick: (fileId: number, press: PointerChoice) => {
        if (!isPlain(press)) return;
        const { select, marking } = search.getState();
        if (marking.marked.has(fileId)) select(fileId);
        if (latest.current.isNarrow) latest.current.showSheet();
      },
      onDrag: (fileId: number) => {
        const { response, marking } = search.getState();
        const isMarked = marking.marked.has(fileId);
        const files = isMarked ? markedOf(response?.results ?? [], marking.marked, null) : [{ fileId }];
        latest.current.drag(files.map((file) => file.fileId));
      },
      onOpen: (fileId: number) => {
        if (latest.current.canOpen && !latest.current.isNarrow) latest.current.open(fileId);
      },
    }),
    [search, canDrag],
  );
}

const isPlain = ({ button, shiftKey, ctrlKey, metaKey }: PointerChoice): boolean =>
  button === 0 && !shiftKey && !ctrlKey && !metaKey;
