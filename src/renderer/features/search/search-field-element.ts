import { createRef } from 'react';
import { flushSync } from 'react-dom';
import type { TextRange } from '../../../shared/query/query-pieces.ts';

/** The one search field, for what sends the person back to it. */
export const searchFieldElement = createRef<HTMLInputElement>();

/**
 * Selects a part of the text, or puts the cursor at its end. At once, with what was just changed drawn first: the next key
 * may come before the next frame.
 */
export function focusSearchField(selection?: TextRange): void {
  flushSync(() => undefined);
  const field = searchFieldElement.current;
  if (!field) return;
  field.focus();
  field.setSelectionRange(...(selection ?? [field.value.length, field.value.length]));
}
