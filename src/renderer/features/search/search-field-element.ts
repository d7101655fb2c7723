import { createRef } from 'react';
import type { TextRange } from '../../../shared/query/query-pieces.ts';

/** The one search field, for what sends the person back to it. */
export const searchFieldElement = createRef<HTMLInputElement>();

/** Once what was just changed is drawn; selects a part of the text, or puts the cursor at its end. */
export function focusSearchField(selection?: TextRange): void {
  requestAnimationFrame(() => {
    const field = searchFieldElement.current;
    if (!field) return;
    field.focus();
    field.setSelectionRange(...(selection ?? [field.value.length, field.value.length]));
  });
}
